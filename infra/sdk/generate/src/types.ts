import type { FactTable } from "./facts.js";
import { Deprecated, PropertyWriter } from "./properties.js";
import type { Compatibility, TypeSchema } from "./schema.js";
import { readResourceScript } from "./script.js";
import type { Space } from "./shape.js";
import type { Declared, Typings } from "./typings.js";

/** The nested types and enumerations that were referred to, by token. */
export class TypeTable {
  private readonly waiting: { token: string; space: Space; name: string }[] = [];
  private readonly known = new Set<string>();
  private readonly usedModules = new Set<string>();
  private readonly tokenModules = new Map<string, string>();

  constructor(
    private readonly typings: Typings,
    private readonly plugin: string,
    private readonly compatibility: Compatibility,
    private readonly facts: FactTable,
  ) {}

  /** Remembers that a type is needed and says under which token it will be found. */
  readonly refer = (space: Space, name: string): string => {
    const token = this.token(space, name);
    if (!this.known.has(token)) {
      this.known.add(token);
      this.waiting.push({ token, space, name });
    }
    return token;
  };

  /** `module:Type` of a token, the key of the tables of facts. A provider's token is the package's name alone. */
  owner(token: string): string {
    const [, path = "index", name = "Provider"] = token.split(":");
    const module = this.compatibility === "kubernetes20" ? path : (path.split("/")[0] ?? path);
    this.usedModules.add(module);
    return `${module}:${name}`;
  }

  /** The modules met, sorted. */
  modules(): string[] {
    return [...this.usedModules].sort();
  }

  /** Reads every type that was referred to, and those that they refer to. */
  finish(): Record<string, TypeSchema> {
    const types: Record<string, TypeSchema> = {};
    const properties = new PropertyWriter(this.facts, this.refer);
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
      const { token, space, name } = next;
      types[token] =
        space === "enums" ? this.enumeration(name) : { type: "object", ...properties.object(this.owner(token), this.read(space, name).members) };
    }
    return types;
  }

  // One type stands for both directions. What is required of it is what its inputs require; only where no input has
  // that type is it what the outputs promise.
  private read(space: Space, name: string): Declared {
    const inputs = this.typings.nested("inputs");
    return inputs.has(name) ? inputs.read(name) : this.typings.nested(space === "inputs" ? "inputs" : "outputs").read(name);
  }

  private enumeration(name: string): TypeSchema {
    const { module, type } = split(name);
    const members = this.typings.enums(module).readEnum(type);
    return {
      type: "string",
      enum: members.map((one) => ({
        name: one.name,
        value: one.value,
        ...(one.deprecated && { deprecationMessage: Deprecated }),
      })),
    };
  }

  private token(space: Space, name: string): string {
    const { module, type } = split(name);
    if (this.compatibility === "kubernetes20") {
      return `${this.plugin}:${this.tokenModule(module)}:${type}`;
    }
    // The types of functions begin with a small letter, as the functions do.
    const own = /^Get[A-Z]/.test(type) && space !== "enums" ? `g${type.slice(1)}` : type;
    return `${this.plugin}:${module}/${own}:${own}`;
  }

  // The folder rbac/v1 is rbac.authorization.k8s.io/v1 in tokens: any resource of the folder says so.
  private tokenModule(module: string): string {
    let known = this.tokenModules.get(module);
    if (known === undefined) {
      const script = module === "index" || module === "meta/v1" || module.startsWith("pkg") ? undefined : this.typings.sample(module);
      known = script === undefined ? module : (readResourceScript(script).token.split(":")[1] ?? module);
      this.tokenModules.set(module, known);
    }
    return known;
  }
}

// core.v1.Container → core/v1 and Container; ProviderBatching → index and ProviderBatching.
function split(name: string): { module: string; type: string } {
  const parts = name.split(".");
  const type = parts.pop()!;
  return { module: parts.length === 0 ? "index" : parts.join("/"), type };
}
