/** One line of an allow-list. */
export interface Allowed {
  /** The folder in the package (`container`, `apps/v1`), or `index`. */
  module: string;
  name: string;
  /** Inputs and outputs that are left out, because their nested types are too many. */
  without: Set<string>;
  /** Outputs whose nested types are wanted; the others with nested types are left out. `*` stands for all. */
  outputs: Set<string>;
}

const Line = /^(?<module>[\w/]+):(?<name>\w+)(?<options>(\s+(without|outputs)=\S+)*)$/;

/**
 * Reads an allow-list: `module:Name`, a line each, with `outputs=a,b` and `without=a,b` behind it where wanted. `#`
 * begins a comment. A line `outputs=a,b` alone holds for all that follow.
 */
export function readAllowList(file: string, text: string): Allowed[] {
  let always: string[] = [];
  const allowed: Allowed[] = [];
  text.split("\n").forEach((line, index) => {
    const content = line.replace(/#.*/, "").trim();
    if (content === "") {
      return;
    }
    if (content.startsWith("outputs=")) {
      always = content.slice("outputs=".length).split(",");
      return;
    }
    const match = Line.exec(content)?.groups;
    if (match === undefined) {
      throw new Error(`${file}(${index + 1}): expected 'module:Name', found '${content}'.`);
    }
    const options = new Map(match["options"]!.trim().split(/\s+/).map((one) => one.split("=") as [string, string]));
    const values = (key: string) => options.get(key)?.split(",") ?? [];
    allowed.push({
      module: match["module"]!,
      name: match["name"]!,
      without: new Set(values("without")),
      outputs: new Set([...always, ...values("outputs")]),
    });
  });
  refuseRepeats(file, allowed);
  return allowed;
}

function refuseRepeats(file: string, allowed: Allowed[]): void {
  const seen = new Set<string>();
  for (const { module, name } of allowed) {
    const key = `${module}:${name}`;
    if (seen.has(key)) {
      throw new Error(`${file} names '${key}' twice.`);
    }
    seen.add(key);
  }
}
