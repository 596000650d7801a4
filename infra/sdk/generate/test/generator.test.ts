import assert from "node:assert/strict";
import { test } from "node:test";
import { generate } from "./fixture.js";

const token = "cloud:vault/secret:Secret";

test("a schema names its plug-in, and the namespaces that it uses", () => {
  const schema = generate([{ name: "Secret" }]);
  assert.equal(schema.name, "cloud");
  assert.equal(schema.version, "1.2.3");
  assert.deepEqual(schema.language.csharp, { compatibility: "tfbridge20", namespaces: { index: "", vault: "Vault" } });
  assert.deepEqual(schema.provider.inputProperties, { region: { type: "string" } });
});

test("inputs have types, and say which are required and secret", () => {
  const secret = generate([{ name: "Secret" }]).resources[token]!;
  assert.deepEqual(secret.requiredInputs, ["owner", "text"]);
  assert.deepEqual(secret.inputProperties["text"], { type: "string", secret: true });
  assert.deepEqual(secret.inputProperties["owner"], { type: "string" });
  assert.deepEqual(secret.inputProperties["rotation"], { $ref: "#/types/cloud:vault/SecretRotation:SecretRotation" });
  assert.deepEqual(secret.inputProperties["tier"], {
    oneOf: [{ type: "string" }, { $ref: "#/types/cloud:vault/Tier:Tier" }],
  });
});

test("outputs with nested types are there only where they are asked for", () => {
  assert.deepEqual(Object.keys(generate([{ name: "Secret" }]).resources[token]!.properties), ["tier", "text", "weight"]);
  const asked = generate([{ name: "Secret", outputs: new Set(["rotation"]) }]).resources[token]!;
  assert.deepEqual(asked.properties["rotation"], { $ref: "#/types/cloud:vault/SecretRotation:SecretRotation" });
});

test("what is deprecated is marked, without the words of the provider", () => {
  const secret = generate([{ name: "Secret" }]).resources[token]!;
  assert.equal(secret.properties["weight"]!.deprecationMessage, "Deprecated by the provider.");
  assert.deepEqual(generate([{ name: "Secret" }]).types["cloud:vault/Tier:Tier"], {
    type: "string",
    enum: [
      { name: "Low", value: "low" },
      { name: "High", value: "high", deprecationMessage: "Deprecated by the provider." },
    ],
  });
});

test("one nested type serves both directions and requires what its inputs require", () => {
  const schema = generate([{ name: "Secret", outputs: new Set(["*"]) }]);
  assert.deepEqual(schema.types["cloud:vault/SecretRotation:SecretRotation"], {
    type: "object",
    properties: { days: { type: "integer" }, factor: { type: "integer" } },
    required: ["days"],
  });
});

test("a type that refers to itself is there once; one that is left out is not there", () => {
  assert.ok("cloud:vault/SecretRule:SecretRule" in generate([{ name: "Secret" }]).types);
  const without = generate([{ name: "Secret", without: new Set(["rules"]) }]);
  assert.ok(!("rules" in without.resources[token]!.inputProperties));
  assert.ok(!("cloud:vault/SecretRule:SecretRule" in without.types));
});

test("a required input cannot be left out", () => {
  assert.throws(() => generate([{ name: "Secret", without: new Set(["text"]) }]), /'text' is required and cannot be left out/);
});

test("functions have inputs and outputs, and their types begin with a small letter", () => {
  const schema = generate([{ name: "getSecret" }]);
  const secret = schema.functions["cloud:vault/getSecret:getSecret"]!;
  assert.deepEqual(secret.inputs!.required, ["name"]);
  assert.deepEqual(secret.inputs!.properties["filters"], {
    type: "array",
    items: { $ref: "#/types/cloud:vault/getSecretFilter:getSecretFilter" },
  });
  assert.deepEqual(secret.outputs.properties["versions"], { type: "array", items: { type: "integer" } });
});

test("tables of facts give doubles, names and nested secrets", () => {
  const schema = generate([{ name: "Secret" }], {
    doubles: ["vault:Secret.weight", "vault:SecretRotation.factor"],
    names: { "vault:Secret.owner": "OwnerId" },
    secrets: ["vault:SecretRotation.days"],
  });
  assert.equal(schema.resources[token]!.inputProperties["weight"]!.type, "number");
  assert.deepEqual(schema.resources[token]!.inputProperties["owner"]!.language, { csharp: { name: "OwnerId" } });
  const rotation = schema.types["cloud:vault/SecretRotation:SecretRotation"]!;
  assert.ok("properties" in rotation);
  assert.deepEqual(rotation.properties["days"], { type: "integer", secret: true });
  assert.deepEqual(rotation.properties["factor"], { type: "number" });
});

test("a line of the tables that fits nothing is an error, and so is a module without a namespace", () => {
  assert.throws(() => generate([{ name: "Secret" }], { doubles: ["vault:Secret.height"] }), /fit nothing: vault:Secret\.height/);
  assert.throws(() => generate([{ name: "Secret" }], { namespaces: { index: "" } }), /no C# namespace for the module 'vault'/);
});

test("an unknown type is an error that names the entry", () => {
  assert.throws(() => generate([{ name: "Missing" }]), /cloud vault:Missing: .*has no file for 'Missing'/);
});
