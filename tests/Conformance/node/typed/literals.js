// Values of a previewed graph as TypeScript literals.
"use strict";

/** What the preview does not know or does not tell is of every type. */
const hidden = ["secret", "unknown"];

/** What else the preview shows as a map of one key, by the type that the packages give it. */
const shown = { archive: "pulumi.asset.Archive", asset: "pulumi.asset.Asset", resource: "any" };

/** The names that a literal may use. */
function prelude(pulumi) {
    return [
        `import type * as pulumi from ${JSON.stringify(pulumi)};`,
        ...hidden.map((name) => `declare const ${name}: any;`),
        ...Object.entries(shown).map(([name, type]) => `declare const ${name}: ${type};`),
    ].join("\n");
}

/** The inputs of a resource as a literal; those that travel as JSON as what they stand for. */
function inputsLiteral(inputs, json) {
    const entries = Object.entries(inputs).map(([key, value]) =>
        [key, json.has(key) && typeof value === "string" ? JSON.parse(value) : value]);
    return map(Object.fromEntries(entries), "");
}

function literal(value, indent) {
    if (Array.isArray(value)) return block("[", value.map((item) => literal(item, `${indent}    `)), "]", indent);
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    return name(value) ?? map(value, indent);
}

/** The name that stands for a value; nothing for a map like any other. */
function name(value) {
    const entries = Object.entries(value);
    if (entries.length !== 1) return undefined;
    const [[key, entry]] = entries;
    const isHidden = hidden.includes(key) && entry === true;
    const isReference = key === "resource" && typeof entry === "string" && entry.startsWith("urn:pulumi:");
    const isAsset = ["archive", "asset"].includes(key) && entry !== null && typeof entry === "object" && !Array.isArray(entry);
    return isHidden || isReference || isAsset ? key : undefined;
}

function map(value, indent) {
    const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${literal(entry, `${indent}    `)}`);
    return block("{", entries, "}", indent);
}

function block(open, lines, close, indent) {
    return lines.length === 0 ? open + close : `${open}\n${lines.map((line) => `${indent}    ${line},\n`).join("")}${indent}${close}`;
}

module.exports = { inputsLiteral, prelude };
