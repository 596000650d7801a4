import assert from "node:assert/strict";
import { test } from "node:test";
import { readFunctionToken, readResourceScript } from "../src/script.js";

const script = `
class Secret extends pulumi.CustomResource {
    static __pulumiType = 'cloud:vault/secret:Secret';
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        if (opts.id) {
            resourceInputs["text"] = state?.text;
        } else {
            resourceInputs["kind"] = "Secret";
            resourceInputs["description"] = (args?.description) ?? "Kept";
            resourceInputs["region"] = (args?.region) ?? utilities.getEnv("REGION", "CLOUD_REGION") ?? "here";
            resourceInputs["retries"] = (args?.retries) ?? 3;
            resourceInputs["insecure"] = pulumi.output((args?.insecure) ?? false).apply(JSON.stringify);
            resourceInputs["text"] = args?.text ? pulumi.secret(args.text) : undefined;
            resourceInputs["digest"] = undefined /*out*/;
        }
        const aliasOpts = { aliases: [{ type: "cloud:old/secret:Secret" }, { type: "cloud:old/secret:Secret" }] };
        const secretOpts = { additionalSecretOutputs: ["text", "digest"] };
        super(Secret.__pulumiType, name, resourceInputs, opts);
    }
}`;

test("a resource's script tells its token, aliases and constants", () => {
  const facts = readResourceScript(script);
  assert.equal(facts.token, "cloud:vault/secret:Secret");
  assert.deepEqual(facts.aliases, ["cloud:old/secret:Secret"]);
  assert.deepEqual([...facts.constants], [["kind", "Secret"]]);
});

test("a resource's script tells what is secret on the way in and on the way out", () => {
  const facts = readResourceScript(script);
  assert.deepEqual([...facts.secretInputs], ["text"]);
  assert.deepEqual([...facts.secretOutputs], ["text", "digest"]);
});

test("defaults are values, variables of the environment, or both", () => {
  assert.deepEqual(Object.fromEntries(readResourceScript(script).defaults), {
    description: { value: "Kept" },
    region: { environment: ["REGION", "CLOUD_REGION"], value: "here" },
    retries: { value: 3 },
    insecure: { value: false },
  });
});

test("a function's script tells its token", () => {
  const text = 'function getIt(args, opts) { return pulumi.runtime.invoke("cloud:vault/getIt:getIt", {}, opts); }';
  assert.equal(readFunctionToken(text), "cloud:vault/getIt:getIt");
  assert.throws(() => readFunctionToken("function getIt() {}"), /invokes no function/);
});
