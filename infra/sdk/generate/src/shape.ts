import ts from "typescript";

/** What a type in the typings says, with `Input<>`, `Output<>` and `undefined` taken off. */
export type Shape =
  | { kind: "string" | "number" | "boolean" | "any" | "asset" | "archive" }
  | { kind: "literal"; value: string }
  | { kind: "array"; items: Shape }
  | { kind: "map"; values: Shape }
  | { kind: "union"; members: Shape[] }
  /** A nested type, by the name that it has inside `types/input`, `types/output` or `types/enums`. */
  | { kind: "reference"; space: Space; name: string }
  /** A class or an alias of the package itself: the typings allow a resource where its id is wanted. */
  | { kind: "named"; name: string };

export type Space = "inputs" | "outputs" | "enums";

export interface Typed {
  shape: Shape;
  /** True where `undefined` is allowed inside the wrappers. */
  optional: boolean;
}

const Wrappers = new Set(["pulumi.Input", "pulumi.Output", "Promise"]);
const Spaces = new Set<string>(["inputs", "outputs", "enums"]);

/** Reads a type node. Throws on syntax that the typings have not used so far, so that nothing is guessed. */
export function shapeOf(node: ts.TypeNode): Typed {
  if (ts.isParenthesizedTypeNode(node)) {
    return shapeOf(node.type);
  }
  if (ts.isUnionTypeNode(node)) {
    return union(node);
  }
  if (ts.isTypeReferenceNode(node)) {
    return reference(node);
  }
  return { shape: plain(node), optional: false };
}

function union(node: ts.UnionTypeNode): Typed {
  const members = node.types.filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword).map(shapeOf);
  const optional = members.length < node.types.length || members.some((member) => member.optional);
  const shapes = members.map((member) => member.shape);
  const only = shapes[0];
  if (only === undefined) {
    throw unsupported(node);
  }
  return { shape: shapes.length === 1 ? only : { kind: "union", members: shapes }, optional };
}

function reference(node: ts.TypeReferenceNode): Typed {
  const name = entityName(node.typeName);
  const argument = node.typeArguments?.[0];
  if (Wrappers.has(name) && argument !== undefined) {
    return shapeOf(argument);
  }
  if (argument !== undefined) {
    throw unsupported(node);
  }
  return { shape: named(name), optional: false };
}

function named(name: string): Shape {
  if (name === "pulumi.asset.Asset" || name === "pulumi.asset.Archive") {
    return { kind: name === "pulumi.asset.Asset" ? "asset" : "archive" };
  }
  const [space, ...rest] = name.split(".");
  return space !== undefined && Spaces.has(space)
    ? { kind: "reference", space: space as Space, name: rest.join(".") }
    : { kind: "named", name };
}

function plain(node: ts.TypeNode): Shape {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { kind: "string" };
    case ts.SyntaxKind.NumberKeyword:
      return { kind: "number" };
    case ts.SyntaxKind.BooleanKeyword:
      return { kind: "boolean" };
    case ts.SyntaxKind.AnyKeyword:
      return { kind: "any" };
  }
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
    return { kind: "literal", value: node.literal.text };
  }
  if (ts.isArrayTypeNode(node)) {
    return { kind: "array", items: shapeOf(node.elementType).shape };
  }
  if (ts.isTypeLiteralNode(node)) {
    const member = node.members[0];
    if (node.members.length === 1 && member !== undefined && ts.isIndexSignatureDeclaration(member)) {
      return { kind: "map", values: shapeOf(member.type).shape };
    }
  }
  throw unsupported(node);
}

function entityName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${entityName(name.left)}.${name.right.text}`;
}

function unsupported(node: ts.Node): Error {
  return new Error(`No rule for the type '${node.getText()}' in ${node.getSourceFile().fileName}.`);
}
