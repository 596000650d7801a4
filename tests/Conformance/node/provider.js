// What the peer knows of its few types: what only a provider can tell.
"use strict";

/** Outputs that come from the provider and not from the inputs. */
function computedOutputs(type, name) {
    switch (type) {
        case "conformance:index:Store":
            return { endpoint: `https://${name}.example`, shards: [{ host: `${name}-0`, weight: 1 }, { host: `${name}-1`, weight: 2 }] };
        case "conformance:index:Vault":
            return { token: `token-of-${name}` };
        case "pulumi:pulumi:StackReference":
            return { outputs: { address: "10.0.0.1", password: "p" }, secretOutputNames: ["password"] };
        default:
            return {};
    }
}

/** The result of a function. */
function functionResult(token, args) {
    return token === "conformance:index:getZones" ? { region: args.region, zones: [`${args.region}-a`, `${args.region}-b`] } : {};
}

module.exports = { computedOutputs, functionResult };
