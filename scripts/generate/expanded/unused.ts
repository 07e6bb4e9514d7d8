import type { OpenApiDocument } from "../openapi.js";

/** Removes the components that nothing refers to any more, with those that only they referred to. Changes the document. */
export function removeUnused({ components = {}, ...document }: OpenApiDocument): void {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string" && value.startsWith("#/components/") && !used.has(value)) {
        used.add(value);
        const [, , kind = "", name = ""] = value.split("/");
        visit(components[kind]?.[name]);
      } else if (key !== "value") visit(value);
    }
  };
  visit(document);
  for (const [kind, entries = {}] of Object.entries(components)) {
    if (kind === "securitySchemes") continue;
    for (const name of Object.keys(entries)) {
      if (!used.has(`#/components/${kind}/${name}`)) delete entries[name];
    }
    if (Object.keys(entries).length === 0) delete components[kind];
  }
}
