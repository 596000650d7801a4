// An engine that is none of ours: it serves the engine's protocol by the stubs that the Node SDK ships, plays a
// provider for a few types, and writes every call into a trace, one JSON object a line.
//
//   node peer.js TRACE [--dry-run] [--fail TYPE] [--leave-after N] [--forget PROPERTY]
//
// Prints its port. --fail refuses to register a type, --leave-after ends the process after N registrations,
// --forget leaves a computed output out of the answer.
"use strict";

const fs = require("node:fs");
const { parseArgs } = require("node:util");
const grpc = require("@grpc/grpc-js");
const empty = require("google-protobuf/google/protobuf/empty_pb.js");
const struct = require("google-protobuf/google/protobuf/struct_pb.js");
const resource = require("@pulumi/pulumi/proto/resource_pb.js");
const resourceService = require("@pulumi/pulumi/proto/resource_grpc_pb.js");
const provider = require("@pulumi/pulumi/proto/provider_pb.js");
const engineService = require("@pulumi/pulumi/proto/engine_grpc_pb.js");
const { computedOutputs, functionResult } = require("./provider.js");
const { plain } = require("./plain.js");

const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
        "dry-run": { type: "boolean", default: false },
        fail: { type: "string" },
        forget: { type: "string" },
        "leave-after": { type: "string" },
        stack: { type: "string", default: "stack" },
        project: { type: "string", default: "project" },
    },
});
const trace = fs.openSync(positionals[0], "w");
const urns = new Map();
let registrations = 0;

function note(call, request) {
    fs.writeSync(trace, JSON.stringify({ call, ...plain(request) }) + "\n");
}

function urnOf(request) {
    const parent = request.getParent();
    const parentType = parent ? parent.split("::")[2] : "";
    const isBelowStack = parentType === "" || parentType.endsWith("pulumi:pulumi:Stack");
    const type = isBelowStack ? request.getType() : `${parentType}$${request.getType()}`;
    return `urn:pulumi:${options.stack}::${options.project}::${type}::${request.getName()}`;
}

/** Inputs come back as outputs; what only a provider knows is added, and is not there yet in a preview. */
function outputsOf(type, name, inputs) {
    const outputs = { ...(inputs ? inputs.toJavaScript() : {}) };
    for (const [key, value] of Object.entries(computedOutputs(type, name))) {
        if (!options["dry-run"] && key !== options.forget) outputs[key] = value;
    }
    return struct.Struct.fromJavaScript(outputs);
}

function idOf(request) {
    if (!request.getCustom()) return "";
    return options["dry-run"] ? "" : `${request.getName()}-id`;
}

const monitor = {
    supportsFeature(call, callback) {
        note("SupportsFeature", call.request);
        const answer = new resource.SupportsFeatureResponse();
        const supported = ["secrets", "resourceReferences", "outputValues", "aliasSpecs", "deletedWith", "replaceWith"];
        answer.setHassupport(supported.includes(call.request.getId()));
        callback(null, answer);
    },
    registerResource(call, callback) {
        const request = call.request;
        note("RegisterResource", request);
        if (options["leave-after"] && ++registrations > Number(options["leave-after"])) process.exit(0);
        if (request.getType() === options.fail) {
            callback({ code: grpc.status.UNKNOWN, message: `${request.getType()} is refused` });
            return;
        }
        const urn = urnOf(request);
        if (urns.has(urn)) {
            callback({ code: grpc.status.INVALID_ARGUMENT, message: `Duplicate resource URN '${urn}'` });
            return;
        }
        urns.set(urn, request);
        const answer = new resource.RegisterResourceResponse();
        answer.setUrn(urn);
        answer.setId(idOf(request));
        answer.setObject(outputsOf(request.getType(), request.getName(), request.getObject()));
        callback(null, answer);
    },
    readResource(call, callback) {
        note("ReadResource", call.request);
        const answer = new resource.ReadResourceResponse();
        answer.setUrn(urnOf(call.request));
        answer.setProperties(outputsOf(call.request.getType(), call.request.getName(), call.request.getProperties()));
        callback(null, answer);
    },
    registerResourceOutputs(call, callback) {
        note("RegisterResourceOutputs", call.request);
        callback(null, new empty.Empty());
    },
    invoke(call, callback) {
        note("Invoke", call.request);
        const answer = new provider.InvokeResponse();
        const args = call.request.getArgs() ? call.request.getArgs().toJavaScript() : {};
        answer.setReturn(struct.Struct.fromJavaScript(functionResult(call.request.getTok(), args)));
        callback(null, answer);
    },
    signalAndWaitForShutdown(call, callback) {
        note("SignalAndWaitForShutdown", call.request);
        callback(null, new empty.Empty());
    },
};

const engine = {
    log(call, callback) {
        note("Log", call.request);
        callback(null, new empty.Empty());
    },
};

const limit = 400 * 1024 * 1024;
const server = new grpc.Server({ "grpc.max_receive_message_length": limit, "grpc.max_send_message_length": limit });
server.addService(resourceService.ResourceMonitorService, monitor);
server.addService(engineService.EngineService, engine);
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error) throw error;
    console.log(port);
});
