import assert from "node:assert/strict";
import { test } from "node:test";
import { write } from "../src/write.js";

test("a property is one line, and everything is sorted", () => {
  const text = write({
    types: { "b:x:T": { type: "object", properties: { types: { type: "string" }, a: { type: "array", items: { type: "string" } } } } },
    name: "b",
  });
  assert.equal(
    text,
    `{
 "name": "b",
 "types": {
  "b:x:T": {
   "properties": {
    "a": {"items":{"type":"string"},"type":"array"},
    "types": {"type":"string"}
   },
   "type": "object"
  }
 }
}
`,
  );
});
