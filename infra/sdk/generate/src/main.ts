import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAllowList } from "./allowList.js";
import { Generator } from "./generator.js";
import { Typings } from "./typings.js";
import { write } from "./write.js";

// bin/src/main.js lies two folders below the project.
const project = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const packages = join(project, "packages");
const schemas = join(project, "..", "schemas");

function generate(name: string): string {
  const folder = join(packages, name);
  const list = join(folder, "allow-list.txt");
  const facts = JSON.parse(readFileSync(join(folder, "facts.json"), "utf8"));
  const typings = new Typings(join(project, "node_modules", "@pulumi", name));
  return write(new Generator(typings, facts).generate(readAllowList(list, readFileSync(list, "utf8"))));
}

function main(verb: string | undefined): number {
  if (verb !== "generate" && verb !== "check") {
    console.error("Usage: main.js generate | check");
    return 1;
  }
  let differences = 0;
  mkdirSync(schemas, { recursive: true });
  for (const name of readdirSync(packages).sort()) {
    const file = join(schemas, `${name}.json`);
    const text = generate(name);
    const isSame = existsSync(file) && readFileSync(file, "utf8") === text;
    if (!isSame && verb === "check") {
      console.error(`infra/sdk/schemas/${name}.json is not what the typings and the allow-list give: run 'npm run generate'.`);
      differences++;
    } else if (!isSame) {
      writeFileSync(file, text);
      console.log(`Wrote infra/sdk/schemas/${name}.json: ${text.split("\n").length} lines, ${text.length} characters.`);
    }
  }
  return differences === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
