import type { FactTable } from "./facts.js";
import type { ObjectSchema, PropertySchema, TypeSpec } from "./schema.js";
import type { Shape, Space } from "./shape.js";
import type { Member } from "./typings.js";

/** Gives a nested type or an enumeration its place in the schema; returns the token. */
export type Refer = (space: Space, name: string) => string;

/** Turns what the typings declare into properties of the schema. */
export class PropertyWriter {
  constructor(
    private readonly facts: FactTable,
    private readonly refer: Refer,
  ) {}

  /** The members of a type, by name. `owner` is `module:Type`, the key of the tables of facts. */
  object(owner: string, members: Member[]): ObjectSchema {
    const properties: Record<string, PropertySchema> = {};
    for (const member of members) {
      properties[member.name] = this.property(owner, member);
    }
    const required = members.filter((member) => member.required).map((member) => member.name).sort();
    return { properties, ...(required.length > 0 && { required }) };
  }

  private property(owner: string, member: Member): PropertySchema {
    const key = `${owner}.${member.name}`;
    const name = this.facts.csharpName(key);
    return {
      ...this.spec(key, member.shape),
      ...(member.shape.kind === "literal" && { const: member.shape.value }),
      ...(this.facts.isSecret(key) && { secret: true }),
      ...(member.deprecated && { deprecationMessage: Deprecated }),
      ...(name !== undefined && { language: { csharp: { name } } }),
    };
  }

  private spec(key: string, shape: Shape): TypeSpec {
    switch (shape.kind) {
      case "string":
      case "literal":
      case "named":
        return { type: "string" };
      case "boolean":
        return { type: "boolean" };
      case "number":
        return { type: this.facts.isDouble(key) ? "number" : "integer" };
      case "any":
        return { $ref: "pulumi.json#/Any" };
      case "asset":
      case "archive":
        return { $ref: "pulumi.json#/Asset" };
      case "array":
        return { type: "array", items: this.spec(key, shape.items) };
      case "map":
        return { type: "object", additionalProperties: this.spec(key, shape.values) };
      case "reference":
        return { $ref: `#/types/${this.refer(shape.space, shape.name)}` };
      case "union":
        return this.union(key, shape.members);
    }
  }

  // A string that may also be a resource or a policy document is a string in C#.
  private union(key: string, members: Shape[]): TypeSpec {
    const kinds = members.map((member) => member.kind).sort().join("|");
    if (kinds === "archive|asset") {
      return { $ref: "pulumi.json#/Asset" };
    }
    if (kinds === "number|string") {
      return { oneOf: [...members].sort(byKind).map((member) => this.spec(key, member)) };
    }
    const others = members.filter((member) => member.kind !== "string");
    const [only] = others;
    if (others.length === 1 && only?.kind === "reference" && only.space === "enums") {
      return { oneOf: [{ type: "string" }, this.spec(key, only)] };
    }
    if (others.length < members.length && others.every((member) => member.kind === "named" || isPolicy(member))) {
      return { type: "string" };
    }
    throw new Error(`No rule for the union ${kinds} of ${key}.`);
  }
}

/** The schema wants a message; the upstream one is prose and stays upstream. */
export const Deprecated = "Deprecated by the provider.";

function byKind(a: Shape, b: Shape): number {
  return a.kind < b.kind ? -1 : 1;
}

function isPolicy(shape: Shape): boolean {
  return shape.kind === "reference" && shape.name.endsWith(".PolicyDocument");
}
