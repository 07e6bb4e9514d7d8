import type { OpenApiView } from "../../src/mock/mock-spec.js";

interface Parameter {
  readonly in?: string;
  readonly schema?: { type?: string | string[] };
}

/** A copy of the document in the form that Prism reads correctly. Prism changes this copy. */
export function documentForPrism(document: OpenApiView): object {
  const copy = structuredClone(document);
  for (const { in: place, schema } of parametersIn(copy)) {
    // Prism converts a single value to an array only if the type is exactly `array`. A value in a URL is never null.
    if (place !== "query" || !Array.isArray(schema?.type)) continue;
    const types = schema.type.filter((type) => type !== "null");
    if (types.length === 1) schema.type = types[0] as string;
  }
  return copy;
}

function parametersIn(document: OpenApiView): Parameter[] {
  const nodes = Object.values(document.paths).flatMap((item) => [item, ...Object.values(item)]);
  return [
    ...Object.values(document.components?.parameters ?? {}),
    ...nodes.flatMap((node) => (node as { parameters?: unknown[] }).parameters ?? []),
  ] as Parameter[];
}
