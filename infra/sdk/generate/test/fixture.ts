import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Allowed } from "../src/allowList.js";
import type { PackageFacts } from "../src/facts.js";
import { Generator } from "../src/generator.js";
import { Typings } from "../src/typings.js";

const files: Record<string, string> = {
  "package.json": '{"pulumi":{"name":"cloud","version":"1.2.3"}}',
  "provider.d.ts": `
    export declare class Provider extends pulumi.ProviderResource { readonly region: pulumi.Output<string | undefined>; }
    export interface ProviderArgs { region?: pulumi.Input<string | undefined>; }`,
  "provider.js": "class Provider { static __pulumiType = 'cloud'; }",
  "vault/secret.d.ts": `
    export declare class Secret extends pulumi.CustomResource {
      static get(name: string): Secret;
      readonly rotation: pulumi.Output<outputs.vault.SecretRotation | undefined>;
      readonly tier: pulumi.Output<string>;
      readonly text: pulumi.Output<string>;
      /** @deprecated for reasons told upstream */
      readonly weight: pulumi.Output<number>;
    }
    export interface SecretArgs {
      owner: pulumi.Input<string | Owner>;
      rotation?: pulumi.Input<inputs.vault.SecretRotation | undefined>;
      rules?: pulumi.Input<pulumi.Input<inputs.vault.SecretRule>[] | undefined>;
      text: pulumi.Input<string>;
      tier?: pulumi.Input<string | enums.vault.Tier | undefined>;
      weight?: pulumi.Input<number | undefined>;
    }`,
  "vault/secret.js": `
    class Secret { static __pulumiType = 'cloud:vault/secret:Secret';
      constructor() {
        resourceInputs["text"] = args?.text ? pulumi.secret(args.text) : undefined;
        const secretOpts = { additionalSecretOutputs: ["text"] };
      } }`,
  "vault/getSecret.d.ts": `
    export declare function getSecret(args: GetSecretArgs, opts?: pulumi.InvokeOptions): Promise<GetSecretResult>;
    export interface GetSecretArgs { filters?: inputs.vault.GetSecretFilter[]; name: string; }
    export interface GetSecretResult { readonly id: string; readonly versions: number[]; }`,
  "vault/getSecret.js": 'pulumi.runtime.invoke("cloud:vault/getSecret:getSecret", {}, opts);',
  "types/input.d.ts": `
    export declare namespace vault {
      interface SecretRotation { days: pulumi.Input<number>; factor?: pulumi.Input<number | undefined>; }
      interface SecretRule { rules?: pulumi.Input<pulumi.Input<inputs.vault.SecretRule>[] | undefined>; }
      interface GetSecretFilter { key?: string; }
      interface GetSecretFilterArgs { key?: pulumi.Input<string | undefined>; }
    }`,
  "types/output.d.ts": "export declare namespace vault { interface SecretRotation { days: number; factor: number; } }",
  "types/enums/vault/index.d.ts": `
    export declare const Tier: {
      readonly Low: "low";
      /** @deprecated for reasons told upstream */
      readonly High: "high";
    };`,
};

/** Facts of the small package, with changes. */
export function facts(changes: Partial<PackageFacts> = {}): PackageFacts {
  const namespaces = { index: "", vault: "Vault" };
  return { compatibility: "tfbridge20", namespaces, doubles: [], names: {}, secrets: [], ...changes };
}

/** The schema of the small package above. */
export function generate(allowed: (Pick<Allowed, "name"> & Partial<Allowed>)[], changes: Partial<PackageFacts> = {}) {
  const root = mkdtempSync(join(tmpdir(), "typings-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const entries = allowed.map((one) => ({ module: "vault", without: new Set<string>(), outputs: new Set<string>(), ...one }));
  return new Generator(new Typings(root), facts(changes)).generate(entries);
}
