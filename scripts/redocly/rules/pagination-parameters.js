import { callerParametersOf } from "../parameters.js";
import { visitOperations } from "../visit-operations.js";

/** The client pages with parameters of the operation itself. */
export function paginationParameters() {
  return visitOperations((operation, ctx, path) => {
    const pagination = operation["x-pagination"] && ctx.resolve(operation["x-pagination"]).node;
    if (!pagination) return;
    const location = ctx.location.child("x-pagination").key();
    const report = (message) => ctx.report({ message, location });
    const query = callerParametersOf(operation, ctx, path).filter(
      ({ parameter }) => parameter.in === "query",
    );
    for (const name of [pagination.limit, pagination.offset, pagination.count?.parameter]) {
      if (name === undefined || query.some(({ parameter }) => parameter.name === name)) continue;
      report(`\`x-pagination\` pages by the query parameter \`${name}\`, which the operation lacks.`);
    }
    checkItems(pagination, query, ctx, report);
  });
}

function checkItems({ style, items }, query, ctx, report) {
  if (typeof items !== "object" || items === null) return;
  if (style !== "link") return report("Items by the value of a parameter go with the style `link` alone.");
  const { parameter: name, pointers } = items;
  // What has another shape is reported by the rule for shapes.
  if (typeof name !== "string" || typeof pointers !== "object" || pointers === null) return;
  const deciding = query.find(({ parameter }) => parameter.name === name);
  if (!deciding) {
    return report(
      `\`x-pagination\` has items by the query parameter \`${name}\`, which the operation lacks.`,
    );
  }
  const { parameter, file } = deciding;
  if (parameter.required !== true) {
    report(`\`${name}\` is required: nothing else tells where the items of a page are.`);
  }
  const { enum: values, "x-extensible-enum": known = values } =
    ctx.resolve(parameter.schema ?? {}, file).node ?? {};
  for (const value of Object.keys(pointers)) {
    if (known && !known.includes(value))
      report(`\`${value}\` in \`x-pagination\` is no value of \`${name}\`.`);
  }
}
