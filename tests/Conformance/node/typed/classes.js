// Which class of which npm package a resource type is: the packages say so themselves, each class by its `__pulumiType`.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const providerPrefix = "pulumi:providers:";

/** Finds classes in the packages of a `node_modules` folder. */
class Classes {
    #packages;
    #files = new Map();

    constructor(nodeModules) {
        this.#packages = path.join(nodeModules, "@pulumi");
    }

    /** The class of a type: its name, its module (a path to import from), and the inputs that travel as JSON; or nothing. */
    find(type) {
        return type.startsWith(providerPrefix) ? this.#provider(type.slice(providerPrefix.length)) : this.#resource(type);
    }

    #provider(name) {
        const module = path.join(this.#packages, name, "provider");
        if (!fs.existsSync(`${module}.js`)) return undefined;
        // The inputs of a provider are texts on the wire: what is no text in the program goes as JSON.
        const inputs = fs.readFileSync(`${module}.js`, "utf8").matchAll(/resourceInputs\["(\w+)"\] = .*JSON\.stringify/g);
        return { name: "Provider", module, json: new Set(Array.from(inputs, (match) => match[1])) };
    }

    #resource(type) {
        const [name, , last] = type.split(":");
        for (const file of this.#filesOf(name).get(`${last}.js`.toLowerCase()) ?? []) {
            const text = fs.readFileSync(file, "utf8");
            const declared = /__pulumiType = '(.*)'/.exec(text)?.[1];
            if (declared === type) return { name: /^class (\w+) /m.exec(text)[1], module: file.slice(0, -3), json: new Set() };
        }
        // Kinds that only a cluster knows are declared by the one class for all of them.
        return name === "kubernetes"
            ? { name: "CustomResource", module: path.join(this.#packages, "kubernetes/apiextensions/customResource"), json: new Set() }
            : undefined;
    }

    /** The scripts of a package by their names in lower case: a file is named as its class, but for capitals. */
    #filesOf(name) {
        if (!this.#files.has(name)) {
            const byName = new Map();
            const folder = path.join(this.#packages, name);
            const scripts = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
            for (const script of scripts.filter((one) => one.endsWith(".js"))) {
                const key = path.basename(script).toLowerCase();
                byName.set(key, [...(byName.get(key) ?? []), path.join(folder, script)]);
            }
            this.#files.set(name, byName);
        }
        return this.#files.get(name);
    }
}

module.exports = { Classes };
