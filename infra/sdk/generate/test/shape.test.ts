import assert from "node:assert/strict";
import { test } from "node:test";
import { DeclarationFile } from "../src/typings.js";

function typeOf(text: string) {
  const file = new DeclarationFile("sample.d.ts", `export interface Sample { readonly value: ${text}; }`);
  const member = file.read("Sample").members[0]!;
  return { shape: member.shape, required: member.required };
}

test("inputs and outputs are taken off, and undefined with them", () => {
  assert.deepEqual(typeOf("pulumi.Input<string | undefined>"), { shape: { kind: "string" }, required: false });
  assert.deepEqual(typeOf("pulumi.Output<number>"), { shape: { kind: "number" }, required: true });
});

test("lists and maps keep what they hold", () => {
  assert.deepEqual(typeOf("pulumi.Input<pulumi.Input<string>[] | undefined>").shape, {
    kind: "array",
    items: { kind: "string" },
  });
  assert.deepEqual(typeOf("pulumi.Input<{ [key: string]: pulumi.Input<boolean>; }>").shape, {
    kind: "map",
    values: { kind: "boolean" },
  });
});

test("a nested type is known by where it is declared", () => {
  assert.deepEqual(typeOf("pulumi.Input<inputs.apps.v1.DeploymentSpec>").shape, {
    kind: "reference",
    space: "inputs",
    name: "apps.v1.DeploymentSpec",
  });
});

test("a choice keeps its members, and files are known", () => {
  assert.deepEqual(typeOf("pulumi.Input<number | string | undefined>"), {
    shape: { kind: "union", members: [{ kind: "number" }, { kind: "string" }] },
    required: false,
  });
  assert.deepEqual(typeOf("pulumi.Input<pulumi.asset.Asset | pulumi.asset.Archive>").shape, {
    kind: "union",
    members: [{ kind: "asset" }, { kind: "archive" }],
  });
});

test("a literal keeps its value", () => {
  assert.deepEqual(typeOf('pulumi.Input<"apps/v1" | undefined>').shape, { kind: "literal", value: "apps/v1" });
});

test("syntax without a rule is an error that quotes it", () => {
  assert.throws(() => typeOf("[string, number]"), /No rule for the type '\[string, number\]'/);
  assert.throws(() => typeOf("Map<string, number>"), /No rule for the type/);
});
