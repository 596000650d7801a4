// Holds a previewed graph against the npm packages' own types: every resource is written out as a literal of its
// arguments' type, one file a resource, and the pinned compiler judges them.
//
//   node check.js GRAPH NODE_MODULES OUT
//
// GRAPH is what `preview --json` wrote; the literals go to the folder OUT. Prints a line for every mistake, with the
// resource's URN, and last how many resources were judged. Ends with 1 if there is a mistake.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { Classes } = require("./classes.js");
const { inputsLiteral, prelude } = require("./literals.js");

const [graphFile, nodeModules, out] = process.argv.slice(2).map((file) => path.resolve(file));
const typescript = require(path.join(nodeModules, "typescript"));

const classes = new Classes(nodeModules);
const mistakes = [];
const urns = new Map();

/** Writes a resource's literal. */
function write(resource) {
    const found = classes.find(resource.type);
    if (!found) {
        mistakes.push(`${resource.urn}: no npm package has a class of the type ${resource.type}`);
        return;
    }
    const file = path.join(out, `${String(urns.size + 1).padStart(4, "0")}-${resource.name.replace(/[^\w-]/g, "_")}.ts`);
    urns.set(file, resource.urn);
    fs.writeFileSync(file, [
        `// ${resource.urn}`,
        `import type { ${found.name}Args } from ${JSON.stringify(found.module)};`,
        prelude(path.join(nodeModules, "@pulumi/pulumi")),
        `export const args: ${found.name}Args = ${inputsLiteral(resource.inputs, found.json)};`,
        "",
    ].join("\n"));
}

function judge() {
    const program = typescript.createProgram([...urns.keys()], {
        module: typescript.ModuleKind.Node16,
        moduleResolution: typescript.ModuleResolutionKind.Node16,
        noEmit: true,
        skipLibCheck: true,
        strict: true,
        target: typescript.ScriptTarget.ES2022,
        types: [],
    });
    for (const diagnostic of typescript.getPreEmitDiagnostics(program)) {
        const text = typescript.flattenDiagnosticMessageText(diagnostic.messageText, " ").replace(/\s+/g, " ");
        mistakes.push(`${place(diagnostic)}: ${text}`);
    }
}

function place({ file, start }) {
    if (!file) return "tsc";
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    return `${urns.get(path.resolve(file.fileName)) ?? "a package"} (${path.basename(file.fileName)}:${line})`;
}

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
// Components have no provider, and what is only read has no arguments.
for (const { resources } of JSON.parse(fs.readFileSync(graphFile, "utf8")).stacks)
    for (const resource of resources.filter((one) => one.custom && !one.external)) write(resource);
judge();
for (const mistake of mistakes) console.log(mistake);
console.log(`${urns.size} resources judged`);
process.exit(mistakes.length > 0 ? 1 : 0);
