/** A schema of a bundle that has a default value, and its JSON Pointer. */
export interface SpecDefault {
  readonly at: string;
  readonly schema: { readonly default: unknown };
}

/** Members of objects that hold no schemas. In a map of `properties` or `schemas` they are names like any other. */
const elsewhere = new Set(["default", "example", "examples", "value", "variables"]);
const maps = new Set(["properties", "schemas"]);

/** Every schema with a default, in the order of the document. */
export function defaultsOf(node: unknown, at = "#", parent = ""): readonly SpecDefault[] {
  if (typeof node !== "object" || node === null) return [];
  const isMap = maps.has(parent);
  // A response for all other statuses is called `default` too.
  const isSchema = !isMap && parent !== "responses" && Object.hasOwn(node, "default");
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (!isMap && elsewhere.has(key)) return [];
    return defaultsOf(value, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, isMap ? "" : key);
  });
  return [...(isSchema ? [{ at, schema: node as SpecDefault["schema"] }] : []), ...inner];
}
