// Messages as plain objects: every field by its name, structs as the JSON they stand for.
"use strict";

/** A message's fields; a Struct, at any depth, as its JSON. Maps are sorted by key. */
function plain(message) {
    const fields = {};
    for (const getter of getters(message)) {
        const name = getter.slice(3, 4).toLowerCase() + getter.slice(4);
        const value = message[getter]();
        const shown = show(value);
        if (!isEmpty(shown)) fields[name.replace(/(List|Map)$/, "")] = shown;
    }
    return fields;
}

function getters(message) {
    return Object.getOwnPropertyNames(Object.getPrototypeOf(message))
        .filter((name) => /^get[A-Z]/.test(name) && !/_as(B64|U8)$/.test(name) && !name.endsWith("Case"));
}

function show(value) {
    if (value === null || value === undefined) return undefined;
    if (Array.isArray(value)) return value.map(show);
    if (typeof value !== "object") return value;
    if (typeof value.toJavaScript === "function") return sorted(value.toJavaScript());
    if (typeof value.getEntryList === "function")
        return Object.fromEntries(value.toArray().map(([key, entry]) => [key, show(value.get(key) ?? entry)]).sort());
    return plain(value);
}

function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

/** Protocol Buffers does not tell "not set" from the default, and neither does the trace. */
function isEmpty(value) {
    return value === undefined || value === "" || value === false || value === 0
        || (Array.isArray(value) && value.length === 0)
        || (typeof value === "object" && Object.keys(value).length === 0);
}

module.exports = { plain };
