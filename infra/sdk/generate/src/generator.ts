import type { Allowed } from "./allowList.js";
import { FactTable, type PackageFacts } from "./facts.js";
import { Deprecated, PropertyWriter } from "./properties.js";
import type { FunctionSchema, PackageSchema, PropertySchema, ResourceSchema } from "./schema.js";
import { readFunctionToken, readResourceScript, type ScriptFacts } from "./script.js";
import type { Shape } from "./shape.js";
import { TypeTable } from "./types.js";
import type { Member, Typings } from "./typings.js";

/** Makes the schema of one package: the allowed resources and functions, and the types that they need. */
export class Generator {
  private readonly plugin: { name: string; version: string };
  private readonly table: FactTable;
  private readonly types: TypeTable;
  private readonly properties: PropertyWriter;

  constructor(
    private readonly typings: Typings,
    private readonly facts: PackageFacts,
  ) {
    this.plugin = typings.plugin();
    this.table = new FactTable(facts);
    this.types = new TypeTable(typings, this.plugin.name, facts.compatibility, this.table);
    this.properties = new PropertyWriter(this.table, this.types.refer);
  }

  generate(allowed: Allowed[]): PackageSchema {
    const resources: Record<string, ResourceSchema> = {};
    const functions: Record<string, FunctionSchema> = {};
    for (const entry of allowed) {
      try {
        if (isFunction(entry.name)) {
          const [token, schema] = this.invoke(entry);
          functions[token] = schema;
        } else {
          const [token, schema] = this.resource(entry);
          resources[token] = schema;
        }
      } catch (error) {
        throw new Error(`${this.plugin.name} ${entry.module}:${entry.name}: ${(error as Error).message}`, { cause: error });
      }
    }
    const provider = this.provider();
    const types = this.types.finish();
    this.table.refuseStale();
    const namespaces = Object.fromEntries(this.types.modules().map((module) => [module, this.table.namespace(module)]));
    const csharp = { compatibility: this.facts.compatibility, namespaces };
    return { ...this.plugin, language: { csharp }, provider, resources, types, functions };
  }

  private provider(): ResourceSchema {
    const everything = { module: "index", name: "Provider", without: new Set<string>(), outputs: new Set(["*"]) };
    return this.resource(everything)[1];
  }

  private resource(entry: Allowed): [string, ResourceSchema] {
    const { declarations, script } = this.typings.open(entry.module, entry.name);
    const facts = readResourceScript(script);
    const owner = this.types.owner(facts.token);
    const declared = declarations.read(entry.name);
    const outputs = declared.members.filter((member) => !entry.without.has(member.name) && isWanted(member, entry));
    const inputs = declarations.read(`${entry.name}Args`).members.filter((member) => isKept(member, entry));
    const output = this.properties.object(owner, outputs);
    const input = this.properties.object(owner, inputs);
    markOutputs(output.properties, facts);
    markInputs(input.properties, facts);
    return [
      facts.token,
      {
        ...output,
        inputProperties: input.properties,
        ...(input.required && { requiredInputs: input.required }),
        ...(facts.aliases.length > 0 && { aliases: facts.aliases.map((type) => ({ type })) }),
        ...(declared.deprecated && { deprecationMessage: Deprecated }),
      },
    ];
  }

  private invoke(entry: Allowed): [string, FunctionSchema] {
    const { declarations, script } = this.typings.open(entry.module, entry.name);
    const token = readFunctionToken(script);
    const owner = this.types.owner(token);
    const className = entry.name[0]!.toUpperCase() + entry.name.slice(1);
    const named = (suffix: string) => declarations.read(className + suffix).members.filter((one) => !entry.without.has(one.name));
    const outputs = this.properties.object(owner, named("Result"));
    if (!declarations.has(`${className}Args`)) {
      return [token, { outputs }];
    }
    return [token, { inputs: this.properties.object(owner, named("Args")), outputs }];
  }
}

export function isFunction(name: string): boolean {
  return /^[a-z]/.test(name);
}

function isWanted(member: Member, entry: Allowed): boolean {
  return !isNested(member.shape) || entry.outputs.has("*") || entry.outputs.has(member.name);
}

function isKept(member: Member, entry: Allowed): boolean {
  if (entry.without.has(member.name) && member.required) {
    throw new Error(`'${member.name}' is required and cannot be left out.`);
  }
  return !entry.without.has(member.name);
}

function isNested(shape: Shape): boolean {
  switch (shape.kind) {
    case "array":
      return isNested(shape.items);
    case "map":
      return isNested(shape.values);
    case "union":
      return shape.members.some(isNested);
    default:
      return shape.kind === "reference" && shape.space !== "enums";
  }
}

function markOutputs(properties: Record<string, PropertySchema>, facts: ScriptFacts): void {
  for (const name of facts.secretOutputs) {
    const property = properties[name];
    if (property !== undefined) {
      property.secret = true;
    }
  }
}

function markInputs(properties: Record<string, PropertySchema>, facts: ScriptFacts): void {
  for (const [name, property] of Object.entries(properties)) {
    const constant = facts.constants.get(name);
    const known = facts.defaults.get(name);
    Object.assign(
      property,
      constant !== undefined && { const: constant },
      facts.secretInputs.has(name) && { secret: true },
      known?.value !== undefined && { default: known.value },
      known?.environment !== undefined && { defaultInfo: { environment: known.environment } },
    );
  }
}
