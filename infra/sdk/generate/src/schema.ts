/** The parts of Pulumi's package schema that are written here. */

export interface PackageSchema {
  name: string;
  version: string;
  language: { csharp: { compatibility: Compatibility; namespaces: Record<string, string> } };
  provider: ResourceSchema;
  resources: Record<string, ResourceSchema>;
  types: Record<string, TypeSchema>;
  functions: Record<string, FunctionSchema>;
}

/** Which of the two dialects of generated C# a package has. */
export type Compatibility = "tfbridge20" | "kubernetes20";

export interface ObjectSchema {
  type?: "object";
  properties: Record<string, PropertySchema>;
  required?: string[];
}

export interface ResourceSchema extends ObjectSchema {
  inputProperties: Record<string, PropertySchema>;
  requiredInputs?: string[];
  aliases?: { type: string }[];
  deprecationMessage?: string;
}

export interface EnumSchema {
  type: "string";
  enum: { name: string; value: string; deprecationMessage?: string }[];
}

export type TypeSchema = ObjectSchema | EnumSchema;

export interface FunctionSchema {
  inputs?: ObjectSchema;
  outputs: ObjectSchema;
}

export interface TypeSpec {
  type?: "string" | "boolean" | "integer" | "number" | "array" | "object";
  $ref?: string;
  items?: TypeSpec;
  additionalProperties?: TypeSpec;
  oneOf?: TypeSpec[];
}

export interface PropertySchema extends TypeSpec {
  const?: string;
  default?: string | number | boolean;
  defaultInfo?: { environment: string[] };
  secret?: true;
  deprecationMessage?: string;
  language?: { csharp: { name: string } };
}
