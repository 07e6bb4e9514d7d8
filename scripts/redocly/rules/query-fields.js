import { callerParametersOf } from "../parameters.js";
import { visitOperations } from "../visit-operations.js";

/**
 * `x-query-fields` says what a query filters and sorts by, for each value of the parameter that it stands on. A value without
 * fields would be offered to callers with nothing to filter by.
 */
export function queryFields() {
  return {
    ...visitOperations((operation, ctx, path) => {
      const parameters = callerParametersOf(operation, ctx, path);
      const names = parameters.map(({ parameter }) => parameter.name);
      for (const { parameter, location } of parameters) {
        const { filter, sort = [] } = parameter["x-query-fields"] ?? {};
        for (const name of [filter, sort].flat()) {
          if (typeof name !== "string" || names.includes(name)) continue;
          ctx.report({
            message: `\`x-query-fields\` is for the query parameter \`${name}\`, which the operation lacks.`,
            location: location.key(),
          });
        }
      }
    }),
    Parameter(parameter, ctx) {
      const definition = parameter["x-query-fields"];
      if (definition === undefined) return;
      const { node: types } = ctx.resolve(definition.types ?? {});
      // What has another shape is reported by the rule for shapes.
      if (typeof types !== "object" || types === null) return;
      const { enum: values, "x-extensible-enum": known = values ?? [] } =
        ctx.resolve(parameter.schema ?? {}).node ?? {};
      for (const value of known) {
        if (Object.hasOwn(types, value)) continue;
        const message = `\`x-query-fields\` has no fields of \`${value}\`.`;
        ctx.report({ message, location: ctx.location.child("x-query-fields").key() });
      }
    },
    XQueryFieldMap(fields, { report, location }) {
      const seen = new Set();
      for (const name of Object.keys(fields)) {
        const key = name.toLowerCase();
        if (seen.has(key))
          report({ message: `\`${name}\` is there twice.`, location: location.child(name).key() });
        seen.add(key);
      }
    },
    XQueryField({ filterable, sortable, contradicted }, { report, location }) {
      if (filterable === false && sortable === false) {
        report({ message: "A field serves to filter or to sort.", location: location.key() });
      }
      const own = { filterable, sortable };
      for (const use of ["filterable", "sortable"]) {
        if (contradicted?.[use] === undefined || contradicted[use] !== own[use]) continue;
        const message = `\`contradicted\` says the same of \`${use}\`.`;
        report({ message, location: location.child(["contradicted", use]) });
      }
    },
  };
}
