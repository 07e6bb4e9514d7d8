import { memberOf } from "../member.js";
import { callerParametersOf } from "../parameters.js";
import { visitOperations } from "../visit-operations.js";

/** Operations that an extension names must exist and take the parameter that the client calls them with. */
export function longRunningReferences() {
  const parameters = new Map();
  const references = [];
  const add = (definition, field, ctx) => {
    const { node, location } = memberOf(definition, field, ctx);
    if (node) references.push({ ...node, location });
  };
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
    XLongRunningOperation(definition, ctx) {
      for (const field of ["status", "result", "cancel", "retention", "collection"])
        add(definition, field, ctx);
    },
    XTrackedOperation(definition, ctx) {
      for (const field of ["status", "result", "cancel", "collection", "refusedWhile"])
        add(definition, field, ctx);
      for (const [index, session] of (definition.sessions ?? []).entries()) {
        const at = ctx.location.child(["sessions", index]);
        references.push({ ...session, location: at });
        for (const field of ["collection", "reasons"]) add(session, field, { ...ctx, location: at });
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
