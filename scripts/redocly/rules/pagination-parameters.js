import { callerParametersOf } from "../parameters.js";

/** The client pages with parameters of the operation itself. */
export function paginationParameters() {
  return {
    PathItem: {
      Operation(operation, ctx, parents) {
        const pagination = operation["x-pagination"] && ctx.resolve(operation["x-pagination"]).node;
        if (!pagination) return;
        const query = callerParametersOf(operation, ctx, parents)
          .filter(({ parameter }) => parameter.in === "query")
          .map(({ parameter }) => parameter.name);
        for (const field of ["limit", "offset"]) {
          const name = pagination[field];
          if (name === undefined || query.includes(name)) continue;
          ctx.report({
            message: `\`x-pagination\` pages by the query parameter \`${name}\`, which the operation lacks.`,
            location: ctx.location.child("x-pagination").key(),
          });
        }
      },
    },
  };
}
