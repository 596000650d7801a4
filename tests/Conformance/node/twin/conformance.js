// The twin of the C# conformance program in ../../Program: the same resources, statement by statement.
"use strict";

const pulumi = require("@pulumi/pulumi");
const { Group, Provider, Store, Vault, getZones } = require("./resources.js");

const config = new pulumi.Config();
const title = config.require("title");
const size = config.requireNumber("size");
const key = config.requireSecret("key");

// Parents: the stack, a component, a component in a component; outputs of components.
const group = new Group("group");
const inner = new Group("inner", { parent: group });
const first = new Store("first", { title, size }, { parent: inner });

// Values of every kind: nested lists and maps, unions, enums, secrets, what is not known in a preview.
const rich = new Store("rich", {
    title: pulumi.interpolate`${first.title}-rich`,
    tags: { a: "1", b: first.endpoint },
    matrix: [[1, 2], [3]],
    rules: [{ path: "/a", allow: true, ports: [80, 443] }, { path: first.endpoint, allow: false, ports: [] }],
    mode: "fast",
    limit: 5,
    ratio: 0.25,
    label: "text",
    secret: key,
    nested: { deep: { deeper: { value: pulumi.secret("s"), note: first.endpoint } } },
    any: { list: [1, "two", true, null], map: { x: 1.5 } },
});

// Assets and archives.
new Store("assets", {
    asset: new pulumi.asset.StringAsset("hello"),
    archive: new pulumi.asset.AssetArchive({
        "text.txt": new pulumi.asset.StringAsset("in the archive"),
        "remote.txt": new pulumi.asset.RemoteAsset("https://example.com/file"),
        "folder": new pulumi.asset.FileArchive("./folder"),
        "file.txt": new pulumi.asset.FileAsset("./folder/file.txt"),
        "remote": new pulumi.asset.RemoteArchive("https://example.com/archive.zip"),
    }),
});

// Providers: explicit, inherited through a component, and chosen among several by package.
const provider = new Provider("provider", { region: "north", retries: 3, secretKey: pulumi.secret("k") });
const owned = new Group("owned", { providers: [provider] });
new Store("inherited", { title: "t" }, { parent: owned });
const explicit = new Store("explicit", { title: "t" }, { provider });
new Store("child", { title: "t" }, { parent: explicit });
const eastern = pulumi.output(getZones({ region: "east" }, { provider }));
const western = pulumi.output(getZones({ region: "west" }, { parent: owned }));
new Store("zones-of-providers", {
    tags: { east: eastern.apply((found) => found.zones[0]), west: western.apply((found) => found.zones[0]) },
});

// Options.
new Store("options", { title: "t" }, {
    protect: true,
    ignoreChanges: ["title", "tags.a"],
    replaceOnChanges: ["mode"],
    deleteBeforeReplace: true,
    customTimeouts: { create: "300000000000ns", update: "90000000000ns", delete: "7200000000000ns" },
    retainOnDelete: true,
    deletedWith: first,
    additionalSecretOutputs: ["endpoint"],
    version: "9.9.9",
    dependsOn: [rich, group],
    hideDiffs: ["tags"],
    replaceWith: [rich],
    pluginDownloadURL: "https://example.com/plugins",
});
const shielded = new Group("shielded", { protect: true, dependsOn: [first] });
new Store("shielded-store", { title: "t" }, { parent: shielded });
new Store("unshielded-store", { title: "t" }, { parent: shielded, protect: false });
new Store("depends", { title: "t" }, { dependsOn: pulumi.output([first, rich]) });
new Store("imported", { title: "t" }, { import: "there-already" });

// Aliases.
new Store("aliased", { title: "t" }, {
    aliases: [
        { name: "old" },
        { type: "conformance:index:Shop" },
        { parent: group },
        { parent: pulumi.rootStackResource, name: "at-the-top" },
        { stack: "other", project: "elsewhere" },
        "urn:pulumi:stack::project::conformance:index:Store::ancient",
    ],
});
const aliasedGroup = new Group("aliased-group", { aliases: [{ name: "former-group" }] });
new Store("aliased-group-store", { title: "t" }, { parent: aliasedGroup });

// Secret outputs, reading, functions, other stacks.
const vault = new Vault("vault", { size: 1 });
new Store("from-vault", { title: vault.token });
Store.get("existing", "existing-id", { title: "known" });
const zones = getZones({ region: "north" });
new Store("zones", { title: zones.then((found) => found.zones.join(",")) });
const zonesOutput = pulumi.output(getZones({ region: "south" }));
new Store("zones-output", { tags: { zone: zonesOutput.apply((found) => found.zones[0]) } });
const other = new pulumi.StackReference("organization/project/other");
new Store("from-stack", { title: other.getOutput("address"), secret: other.getOutput("password") });

// A resource as a value.
new Store("reference", { title: "t", store: first });

pulumi.log.info("all is declared", first);
pulumi.log.warn("take care");

module.exports = {
    endpoint: first.endpoint,
    secret: key,
    list: [first.title, rich.endpoint],
    map: { first: first.urn, group: group.summary },
    plain: 42,
};
