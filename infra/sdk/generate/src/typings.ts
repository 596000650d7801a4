import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Shape, shapeOf, type Space } from "./shape.js";

/** A property as the typings declare it. */
export interface Member {
  name: string;
  shape: Shape;
  required: boolean;
  deprecated: boolean;
}

/** A class or an interface: its properties, by the order of the file. */
export interface Declared {
  members: Member[];
  deprecated: boolean;
}

/** One `.d.ts` file: what it declares, by qualified name (`container.ClusterAddonsConfig`). */
export class DeclarationFile {
  private readonly types = new Map<string, ts.InterfaceDeclaration | ts.ClassDeclaration>();
  private readonly constants = new Map<string, ts.VariableDeclaration>();

  constructor(name: string, text: string) {
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    this.collect(source.statements, "");
  }

  has(name: string): boolean {
    return this.types.has(name);
  }

  /** The properties of a class or interface; throws when the file has none of that name. */
  read(name: string): Declared {
    const node = this.types.get(name);
    if (node === undefined) {
      throw new Error(`The typings declare no '${name}'.`);
    }
    const members = [...node.members].flatMap((member) =>
      (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) && !isStatic(member) ? [readMember(member)] : [],
    );
    return { members, deprecated: isDeprecated(node) };
  }

  /** The members of an enumeration: a constant object of literals. */
  readEnum(name: string): { name: string; value: string; deprecated: boolean }[] {
    const type = this.constants.get(name)?.type;
    if (type === undefined || !ts.isTypeLiteralNode(type)) {
      throw new Error(`The typings declare no enumeration '${name}'.`);
    }
    return type.members.map((member) => {
      if (ts.isPropertySignature(member) && member.type !== undefined && ts.isLiteralTypeNode(member.type)) {
        const literal = member.type.literal;
        if (ts.isStringLiteral(literal)) {
          return { name: nameOf(member.name), value: literal.text, deprecated: isDeprecated(member) };
        }
      }
      throw new Error(`'${name}' has a member that is no string: ${member.getText()}`);
    });
  }

  private collect(statements: readonly ts.Statement[], prefix: string): void {
    for (const statement of statements) {
      if (ts.isModuleDeclaration(statement) && statement.body !== undefined && ts.isModuleBlock(statement.body)) {
        this.collect(statement.body.statements, `${prefix}${statement.name.text}.`);
      } else if (ts.isInterfaceDeclaration(statement) || (ts.isClassDeclaration(statement) && statement.name !== undefined)) {
        this.types.set(prefix + statement.name!.text, statement);
      } else if (ts.isVariableStatement(statement)) {
        statement.declarationList.declarations.forEach((one) => this.constants.set(prefix + one.name.getText(), one));
      }
    }
  }
}

function readMember(member: ts.PropertySignature | ts.PropertyDeclaration): Member {
  if (member.type === undefined) {
    throw new Error(`'${member.getText()}' has no type.`);
  }
  const { shape, optional } = shapeOf(member.type);
  return {
    name: nameOf(member.name),
    shape,
    required: !optional && member.questionToken === undefined,
    deprecated: isDeprecated(member),
  };
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function isStatic(member: ts.PropertySignature | ts.PropertyDeclaration): boolean {
  return member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function isDeprecated(node: ts.Node): boolean {
  return ts.getJSDocDeprecatedTag(node) !== undefined;
}

/** The typings of one npm package, read file by file and only where asked. */
export class Typings {
  private readonly files = new Map<string, DeclarationFile>();
  private readonly listings = new Map<string, string[]>();

  constructor(private readonly root: string) {}

  /** The package's plug-in, from its `package.json`. */
  plugin(): { name: string; version: string } {
    const { pulumi } = JSON.parse(readFileSync(join(this.root, "package.json"), "utf8"));
    return { name: pulumi.name, version: pulumi.version };
  }

  /** The declarations of a resource or function and the JavaScript beside them. File names differ in case only. */
  open(module: string, name: string): { declarations: DeclarationFile; script: string } {
    const folder = module === "index" ? this.root : join(this.root, module);
    const wanted = `${name}.d.ts`.toLowerCase();
    const file = this.list(folder).find((entry) => entry.toLowerCase() === wanted);
    if (file === undefined) {
      throw new Error(`${folder} has no file for '${name}'.`);
    }
    const script = readFileSync(join(folder, file.replace(/\.d\.ts$/, ".js")), "utf8");
    return { declarations: this.file(join(folder, file)), script };
  }

  /** Any resource file of a module, to learn the module's name in tokens. */
  sample(module: string): string | undefined {
    const folder = join(this.root, module);
    const file = this.list(folder).find((entry) => entry.endsWith(".js") && !/^(index|get)/.test(entry));
    return file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
  }

  /** The nested types of the inputs or the outputs. */
  nested(space: Exclude<Space, "enums">): DeclarationFile {
    return this.file(join(this.root, "types", space === "inputs" ? "input.d.ts" : "output.d.ts"));
  }

  /** The enumerations of a module. */
  enums(module: string): DeclarationFile {
    return this.file(join(this.root, "types", "enums", module, "index.d.ts"));
  }

  private file(path: string): DeclarationFile {
    let file = this.files.get(path);
    if (file === undefined) {
      file = new DeclarationFile(path, readFileSync(path, "utf8"));
      this.files.set(path, file);
    }
    return file;
  }

  private list(folder: string): string[] {
    let listing = this.listings.get(folder);
    if (listing === undefined) {
      listing = readdirSync(folder);
      this.listings.set(folder, listing);
    }
    return listing;
  }
}
