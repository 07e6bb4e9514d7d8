import { callerParametersOf } from "../parameters.js";
import { visitOperations } from "../visit-operations.js";

/** Operations that an extension names must exist and take the parameter that the client calls them with. */
export function longRunningReferences() {
  const parameters = new Map();
  const references = [];
  return {
    ...visitOperations((operation, ctx, path) => {
      const names = callerParametersOf(operation, ctx, path).map(({ parameter }) => parameter.name);
      parameters.set(operation.operationId, names);
      const attach = operation["x-attach"];
      const isFollowed = attach?.deferred ?? attach?.tracked ?? operation["x-long-running-operation"];
      if (attach !== undefined && isFollowed === undefined) {
        ctx.report({
          message: `\`${operation.operationId}\` starts nothing, so \`x-attach\` needs \`deferred\` or \`tracked\`.`,
          location: ctx.location.child("x-attach"),
        });
      }
    }),
    XLongRunningOperation(definition, { location }) {
      for (const field of ["status", "result", "cancel", "retention", "collection"]) {
        if (definition[field]) references.push({ ...definition[field], location: location.child(field) });
      }
    },
    XTrackedOperation(definition, { location }) {
      for (const field of ["status", "result", "cancel", "collection", "refusedWhile"]) {
        if (definition[field]) references.push({ ...definition[field], location: location.child(field) });
      }
      for (const [index, session] of (definition.sessions ?? []).entries()) {
        const at = location.child(["sessions", index]);
        references.push({ ...session, location: at });
        for (const field of ["collection", "reasons"]) {
          if (session[field]) references.push({ ...session[field], location: at.child(field) });
        }
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const { operationId, parameter, location } of references) {
          if (typeof operationId !== "string") continue;
          const names = parameters.get(operationId);
          if (!names) {
            report({
              message: `There is no operation \`${operationId}\`.`,
              location: location.child("operationId"),
            });
          } else if (parameter !== undefined && !names.includes(parameter)) {
            report({
              message: `\`${operationId}\` has no parameter \`${parameter}\`.`,
              location: location.child("parameter"),
            });
          }
        }
      },
    },
  };
}
