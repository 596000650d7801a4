/** The objects and lists that are written over several lines, by where they stand; all others stay on one. */
const Opened = [
  "",
  "language",
  "language/csharp",
  "language/csharp/namespaces",
  "provider",
  "provider/inputProperties",
  "provider/properties",
  "resources",
  "resources/*",
  "resources/*/aliases",
  "resources/*/inputProperties",
  "resources/*/properties",
  "types",
  "types/*",
  "types/*/enum",
  "types/*/properties",
  "functions",
  "functions/*",
  "functions/*/inputs",
  "functions/*/inputs/properties",
  "functions/*/outputs",
  "functions/*/outputs/properties",
].map((path) => (path === "" ? [] : path.split("/")));

/** Writes a schema so that a person can read its differences: keys sorted, and a property a line. */
export function write(schema: object): string {
  return `${opened(schema, [])}\n`;
}

function value(item: unknown, path: string[]): string {
  return typeof item === "object" && item !== null && Opened.some((place) => fits(place, path))
    ? opened(item, path)
    : JSON.stringify(sorted(item));
}

function opened(item: object, path: string[]): string {
  const [open, close] = Array.isArray(item) ? ["[", "]"] : ["{", "}"];
  const entries = Array.isArray(item)
    ? item.map((one) => value(one, [...path, "-"]))
    : keys(item).map(([key, one]) => `${JSON.stringify(key)}: ${value(one, [...path, key])}`);
  const indent = " ".repeat(path.length);
  return entries.length === 0 ? open + close : `${open}\n${entries.map((one) => `${indent} ${one}`).join(",\n")}\n${indent}${close}`;
}

function fits(place: string[], path: string[]): boolean {
  return place.length === path.length && place.every((part, index) => part === "*" || part === path[index]);
}

function sorted(item: unknown): unknown {
  if (Array.isArray(item)) {
    return item.map(sorted);
  }
  return typeof item === "object" && item !== null
    ? Object.fromEntries(keys(item).map(([key, one]) => [key, sorted(one)]))
    : item;
}

function keys(item: object): [string, unknown][] {
  return Object.entries(item)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
