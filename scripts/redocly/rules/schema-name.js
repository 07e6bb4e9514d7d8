import path from "node:path";

/** Names that `client.ts` uses for something else, and those that every entry exports beside it (`src/common.ts`). */
const TAKEN = [
  "Call",
  "CallOptions",
  "ClientOptions",
  "Clock",
  "FetchLike",
  "LogFields",
  "Logger",
  "NonNullable",
  "Operation",
  "OperationJson",
  "OperationState",
  "Outcome",
  "Paginator",
  "PollInterval",
  "Progress",
  "Record",
  "RetryPolicy",
  "TlsOptions",
  "WaitOptions",
  "WithResponse",
  "components",
  "operations",
  "paths",
  "webhooks",
];

/** A schema is exported by its name, beside the types of the operations. */
export function schemaName() {
  const schemas = new Map();
  const taken = new Map(TAKEN.map((name) => [name, "of the generated client"]));
  const add = (name, location) => {
    if (!schemas.has(name)) schemas.set(name, location);
  };
  return {
    ref(node, { type }, { location }) {
      // The bundle names a schema by the last part of the reference.
      if (type.name === "Schema" && location) add(path.basename(node.$ref).replace(/\.ya?ml$/, ""), location);
    },
    NamedSchemas(named, { location }) {
      for (const name of Object.keys(named)) add(name, location.child(name));
    },
    Operation({ operationId, "x-pagination": pagination }, { resolve }) {
      if (typeof operationId !== "string") return;
      const typeName = operationId.charAt(0).toUpperCase() + operationId.slice(1);
      const items = resolve(pagination ?? {}).node?.items;
      for (const suffix of ["Parameters", "Result", ...(items?.pointers ? ["Items"] : [])])
        taken.set(typeName + suffix, `made for \`${operationId}\``);
    },
    Root: {
      leave(_root, { report, location }) {
        const product = path.basename(path.dirname(location.source.absoluteRef));
        const className = product.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
        for (const suffix of ["", "BeginOptions", "Operations", "Methods", "Paths"])
          taken.set(className + suffix, "of the product's client");
        for (const [name, at] of schemas) {
          if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
            report({
              message: `The schema \`${name}\` cannot be exported by this name.`,
              location: at.key(),
            });
          } else if (taken.has(name)) {
            report({
              message: `The schema \`${name}\` has the name of a type ${taken.get(name)}.`,
              location: at.key(),
            });
          }
        }
      },
    },
  };
}
