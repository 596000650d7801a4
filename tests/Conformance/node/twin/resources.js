// The resource types of the conformance program, as a provider's SDK would declare them.
"use strict";

const pulumi = require("@pulumi/pulumi");

const version = { version: "1.2.3" };

class Store extends pulumi.CustomResource {
    static get(name, id, state, options) {
        return new Store(name, state, { ...options, id });
    }

    constructor(name, args, options) {
        super("conformance:index:Store", name, { ...none(Store.inputs), endpoint: undefined, shards: undefined, ...args }, pulumi.mergeOptions(version, options));
    }
}

Store.inputs = [
    "title", "size", "tags", "matrix", "rules", "mode", "limit", "ratio", "label", "secret", "nested", "any", "asset", "archive", "store",
];

class Vault extends pulumi.CustomResource {
    constructor(name, args, options) {
        super("conformance:index:Vault", name, { size: undefined, token: undefined, ...args },
            pulumi.mergeOptions({ ...version, additionalSecretOutputs: ["token"] }, options));
    }
}

class Provider extends pulumi.ProviderResource {
    constructor(name, args, options) {
        // A provider's inputs are strings: whatever is none goes as JSON.
        super("conformance", name, { region: args.region, retries: pulumi.output(args.retries).apply(JSON.stringify), secretKey: args.secretKey },
            pulumi.mergeOptions(version, options));
    }
}

class Group extends pulumi.ComponentResource {
    constructor(name, options) {
        super("conformance:index:Group", name, {}, options);
        this.member = new Store(`${name}-member`, { title: name }, { parent: this });
        this.summary = pulumi.interpolate`${name} has ${this.member.title}`;
        this.registerOutputs({ summary: this.summary, endpoint: this.member.endpoint });
    }
}

function getZones(args, options) {
    return pulumi.runtime.invoke("conformance:index:getZones", args, { ...version, ...options });
}

function none(names) {
    return Object.fromEntries(names.map((name) => [name, undefined]));
}

module.exports = { Group, Provider, Store, Vault, getZones };
