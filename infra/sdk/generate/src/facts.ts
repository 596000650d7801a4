import type { Compatibility } from "./schema.js";

/** What the typings of a package do not say, as `packages/<name>/facts.json` has it. */
export interface PackageFacts {
  compatibility: Compatibility;
  /** The C# namespace of each module. */
  namespaces: Record<string, string>;
  /** Numbers that are no whole numbers, as `module:Type.property`. */
  doubles: string[];
  /** Properties that have another name in C#, by `module:Type.property`. */
  names: Record<string, string>;
  /** Properties of nested types that hold secrets, as `module:Type.property`. */
  secrets: string[];
}

/** Looks facts up, and knows at the end which were never asked for: a stale line is an error. */
export class FactTable {
  private readonly doubles: Set<string>;
  private readonly secrets: Set<string>;
  private readonly unused: Set<string>;

  constructor(private readonly facts: PackageFacts) {
    this.doubles = new Set(facts.doubles);
    this.secrets = new Set(facts.secrets);
    this.unused = new Set([...facts.doubles, ...facts.secrets, ...Object.keys(facts.names)]);
  }

  isDouble(property: string): boolean {
    return this.use(property, this.doubles.has(property));
  }

  isSecret(property: string): boolean {
    return this.use(property, this.secrets.has(property));
  }

  csharpName(property: string): string | undefined {
    const name = this.facts.names[property];
    this.use(property, name !== undefined);
    return name;
  }

  namespace(module: string): string {
    const namespace = this.facts.namespaces[module];
    if (namespace === undefined) {
      throw new Error(`The facts name no C# namespace for the module '${module}'.`);
    }
    return namespace;
  }

  /** Throws when a line of the tables fits nothing that was generated. */
  refuseStale(): void {
    if (this.unused.size > 0) {
      throw new Error(`The facts have lines that fit nothing: ${[...this.unused].join(", ")}.`);
    }
  }

  private use(property: string, known: boolean): boolean {
    if (known) {
      this.unused.delete(property);
    }
    return known;
  }
}
