import { memberOf } from "../member.js";
import { schemasAt, valuesOf } from "../schema-at.js";
import { visitOperations } from "../visit-operations.js";

/**
 * What the client reads of a response by a JSON Pointer (states, lists of items, totals) is in the schema of that response, and the
 * states that decide an outcome are values of that schema. A misspelled pointer would read nothing, for ever.
 */
export function responsePointers() {
  const bodies = new Map();
  const checks = [];
  const add = ({ node: part, location }) => {
    if (typeof part?.operationId === "string") checks.push({ part, location });
  };
  return {
    ...visitOperations((operation, { resolve, location }) => {
      const file = location.source.absoluteRef;
      bodies.set(operation.operationId, bodyOf(operation, file, resolve));
      const pagination = operation["x-pagination"] && resolve(operation["x-pagination"]).node;
      if (!pagination) return;
      const { operationId } = operation;
      const { items, links, total, pages, returnedOffset } = pagination;
      const pointers = typeof items === "string" ? { "": items } : (items?.pointers ?? {});
      for (const pointer of Object.values(pointers))
        checks.push({
          part: { operationId, items: pointer, links, total, pages, returnedOffset },
          at: location.child("x-pagination").key(),
          isWhole: true,
        });
    }),
    XLongRunningOperation(definition, ctx) {
      for (const field of ["status", "retention", "collection"]) add(memberOf(definition, field, ctx));
      addStates(definition, ctx);
    },
    XTrackedOperation(definition, ctx) {
      for (const field of ["status", "collection", "refusedWhile"]) add(memberOf(definition, field, ctx));
      addStates(definition, ctx);
      for (const [index, session] of (definition.sessions ?? []).entries()) {
        const location = ctx.location.child(["sessions", index]);
        const inner = { ...ctx, location };
        add({ node: session, location });
        for (const field of ["collection", "reasons"]) add(memberOf(session, field, inner));
        if (session.states) checks.push({ part: session, states: memberOf(session, "states", inner) });
      }
    },
    Root: {
      leave(_root, { report, resolve }) {
        for (const { part, location, at, states, isWhole } of checks) {
          const body = bodies.get(part.operationId);
          if (body === undefined || body.length === 0) continue;
          if (states !== undefined) {
            checkStates(body, part, states, report, resolve);
            continue;
          }
          // The members of a list but `items` are relative to an item.
          const inItems = typeof part.items === "string" && !isWhole;
          const items = inItems ? itemsOf(body, part.items, resolve) : body;
          for (const [name, pointer] of Object.entries(part)) {
            if (typeof pointer !== "string" || !pointer.startsWith("/")) continue;
            const { missing } = schemasAt(name === "items" ? body : items, pointer, resolve);
            if (missing === undefined) continue;
            report({
              message: `The response of \`${part.operationId}\` has no \`${missing}\` at \`${pointer}\`.`,
              location: at ?? location.child(name),
            });
          }
        }
      },
    },
  };

  function addStates(definition, ctx) {
    const { node: part } = memberOf(definition, "status", ctx);
    if (typeof part?.state === "string" && definition.states)
      checks.push({ part, states: memberOf(definition, "states", ctx) });
  }
}

function checkStates(body, part, { node: states, location }, report, resolve) {
  if (typeof part.state !== "string") return;
  const known = valuesOf(schemasAt(body, part.state, resolve).schemas);
  if (known === undefined) return;
  for (const [kind, values] of Object.entries(states ?? {})) {
    for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
      if (typeof value !== "string" || known.includes(value)) continue;
      const message = `\`${value}\` is no value of \`${part.state}\` of \`${part.operationId}\`.`;
      report({ message, location: location.child([kind, index]) });
    }
  }
}

function itemsOf(body, pointer, resolve) {
  const { schemas } = schemasAt(body, pointer, resolve);
  return schemas.flatMap(({ schema, file }) => (schema.items ? [{ schema: schema.items, file }] : []));
}

/** The schemas of the successful response, each with its file. */
function bodyOf({ responses }, file, resolve) {
  const raw = responses?.["200"];
  if (!raw) return [];
  const { node, location } = resolve(raw, file);
  const own = raw.$ref ? location?.source.absoluteRef : file;
  return Object.values(node?.content ?? {}).flatMap((media) =>
    media.schema ? [{ schema: media.schema, file: own }] : [],
  );
}
