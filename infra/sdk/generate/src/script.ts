import ts from "typescript";

/** What only the JavaScript of a resource knows. */
export interface ScriptFacts {
  token: string;
  /** Inputs that the constructor turns into secrets. */
  secretInputs: Set<string>;
  secretOutputs: Set<string>;
  /** Inputs that always have the same value, such as `kind`. */
  constants: Map<string, string>;
  /** What an input is when the program leaves it out. */
  defaults: Map<string, Default>;
  /** Earlier tokens of the type. */
  aliases: string[];
}

export interface Default {
  value?: string | number | boolean;
  environment?: string[];
}

/** Reads a resource's `.js` file. */
export function readResourceScript(text: string): ScriptFacts {
  const facts: ScriptFacts = {
    token: "",
    secretInputs: new Set(),
    secretOutputs: new Set(),
    constants: new Map(),
    defaults: new Map(),
    aliases: [],
  };
  visit(parse(text), (node) => {
    if (ts.isPropertyDeclaration(node) && node.name.getText() === "__pulumiType" && isText(node.initializer)) {
      facts.token = node.initializer.text;
    } else if (ts.isBinaryExpression(node)) {
      readAssignment(node, facts);
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      readOptions(node.name.getText(), node.initializer, facts);
    }
  });
  return facts;
}

/** The token in a function's `.js` file. */
export function readFunctionToken(text: string): string {
  let token: string | undefined;
  visit(parse(text), (node) => {
    if (ts.isCallExpression(node) && /runtime\.invoke(SingleResult)?(Output)?$/.test(node.expression.getText())) {
      const first = node.arguments[0];
      token ??= isText(first) ? first.text : undefined;
    }
  });
  if (token === undefined) {
    throw new Error("The script invokes no function.");
  }
  return token;
}

// resourceInputs["name"] = …
function readAssignment(node: ts.BinaryExpression, facts: ScriptFacts): void {
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isElementAccessExpression(node.left)) {
    return;
  }
  const key = node.left.argumentExpression;
  if (node.left.expression.getText() !== "resourceInputs" || !ts.isStringLiteral(key)) {
    return;
  }
  const value = node.right;
  if (ts.isStringLiteral(value)) {
    facts.constants.set(key.text, value.text);
  }
  visit(value, (part) => {
    if (ts.isCallExpression(part) && part.expression.getText() === "pulumi.secret") {
      facts.secretInputs.add(key.text);
    } else if (ts.isBinaryExpression(part) && part.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
      // The outermost operator is met first and knows all alternatives.
      const known = readDefault(part);
      if (known !== undefined && !facts.defaults.has(key.text)) {
        facts.defaults.set(key.text, known);
      }
    }
  });
}

// (args?.name) ?? utilities.getEnv("A", "B") ?? "value": the outermost operator is the last alternative.
function readDefault(node: ts.BinaryExpression): Default | undefined {
  const earlier = ts.isBinaryExpression(node.left) ? readDefault(node.left) : undefined;
  if (isText(node.right)) {
    return { ...earlier, value: node.right.text };
  }
  if (ts.isNumericLiteral(node.right)) {
    return { ...earlier, value: Number(node.right.text) };
  }
  if (node.right.kind === ts.SyntaxKind.TrueKeyword || node.right.kind === ts.SyntaxKind.FalseKeyword) {
    return { ...earlier, value: node.right.kind === ts.SyntaxKind.TrueKeyword };
  }
  if (ts.isCallExpression(node.right) && /^utilities\.getEnv/.test(node.right.expression.getText())) {
    return { ...earlier, environment: node.right.arguments.filter(isText).map((name) => name.text) };
  }
  return earlier;
}

// const aliasOpts = { aliases: [{ type: "…" }] } and const secretOpts = { additionalSecretOutputs: ["…"] }
function readOptions(name: string, value: ts.Expression, facts: ScriptFacts): void {
  if (name !== "aliasOpts" && name !== "secretOpts") {
    return;
  }
  visit(value, (node) => {
    if (!isText(node)) {
      return;
    }
    if (name === "secretOpts") {
      facts.secretOutputs.add(node.text);
    } else if (!facts.aliases.includes(node.text)) {
      facts.aliases.push(node.text);
    }
  });
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("script.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function isText(node: ts.Node | undefined): node is ts.StringLiteral {
  return node !== undefined && ts.isStringLiteral(node);
}
