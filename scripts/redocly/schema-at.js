/**
 * The schemas at a JSON Pointer of a value, each with its file. `missing`: no schema on the way has a property of that name.
 * An empty list without `missing`: a schema on the way leaves open what there is.
 * @param found schemas of the value, each as `{ schema, file }`
 */
export function schemasAt(found, pointer, resolve) {
  let at = found.flatMap((each) => alternatives(each, resolve));
  for (const token of pointer.split("/").slice(1)) {
    const next = [];
    let isOpen = false;
    for (const { schema, file } of at) {
      const child = /^\d+$/.test(token) && schema.items ? schema.items : schema.properties?.[token];
      if (child !== undefined) next.push(...alternatives({ schema: child, file }, resolve));
      // `allOf`, or only a word about it: the other alternatives have the members.
      else if (schema.properties === undefined && schema.items === undefined && !isComposed(schema))
        isOpen = true;
    }
    if (next.length === 0) return { schemas: [], missing: isOpen || at.length === 0 ? undefined : token };
    at = next;
  }
  return { schemas: at, missing: undefined };
}

/** The values that a schema names, or `undefined`. */
export function valuesOf(schemas) {
  const named = schemas.flatMap(({ schema }) => schema["x-extensible-enum"] ?? schema.enum ?? []);
  return named.length > 0 ? named : undefined;
}

function isComposed({ allOf, anyOf, oneOf }) {
  return (allOf ?? anyOf ?? oneOf) !== undefined;
}

/** A schema and those that it is made of. Each file is that in which the schema is written. */
function alternatives({ schema: raw, file }, resolve, seen = new Set()) {
  const { node: schema, location } = resolve(raw, file);
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const own = raw.$ref ? location.source.absoluteRef : file;
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    { schema, file: own },
    ...parts.flatMap((part) => alternatives({ schema: part, file: own }, resolve, seen)),
  ];
}
