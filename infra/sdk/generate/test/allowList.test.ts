import assert from "node:assert/strict";
import { test } from "node:test";
import { readAllowList } from "../src/allowList.js";

test("a line names a module and a type, and may say what to leave out and what to add", () => {
  const [first, second] = readAllowList("list", "# comment\n\nvault:Secret without=rules,tags # why\napps/v1:Deployment outputs=spec\n");
  assert.deepEqual(first, { module: "vault", name: "Secret", without: new Set(["rules", "tags"]), outputs: new Set() });
  assert.deepEqual(second, { module: "apps/v1", name: "Deployment", without: new Set(), outputs: new Set(["spec"]) });
});

test("outputs alone on a line hold for all that follow", () => {
  const all = readAllowList("list", "v1:Pod\noutputs=metadata\nv1:Service outputs=status\n");
  assert.deepEqual(all.map((one) => [...one.outputs]), [[], ["metadata", "status"]]);
});

test("a mistake is an error with file and line", () => {
  assert.throws(() => readAllowList("list", "vault:Secret\nSecret\n"), /list\(2\): expected 'module:Name', found 'Secret'/);
  assert.throws(() => readAllowList("list", "vault:Secret\nvault:Secret\n"), /names 'vault:Secret' twice/);
});
