import { callerParametersOf, keyOf, listed, parametersOf } from "../parameters.js";
import { visitOperations } from "../visit-operations.js";

/** A method takes one flat object, and the client knows a few styles. */
export function operationParameters() {
  return visitOperations((operation, ctx, path) => {
    const report = (message, location) => ctx.report({ message, location });
    for (const list of [listed(path.node, path.location, ctx), listed(operation, ctx.location, ctx)]) {
      for (const [index, entry] of list.entries()) {
        if (list.findIndex((other) => keyOf(other) === keyOf(entry)) === index) continue;
        const { parameter, location } = entry;
        report(`\`${parameter.name}\` in ${parameter.in} is there twice.`, location);
      }
    }
    const places = new Map(operation.requestBody ? [["body", "the request body"]] : []);
    for (const { parameter, location } of callerParametersOf(operation, ctx, path)) {
      const { name } = parameter;
      const other = places.get(name);
      if (other) {
        report(
          `\`${name}\` in ${parameter.in} has the name of ${other}, and a method takes both in one object.`,
          location,
        );
      }
      places.set(name, `a parameter in ${parameter.in}`);
    }
    for (const { parameter, location } of parametersOf(operation, ctx, path)) {
      const reason = unsupported(parameter);
      if (reason) report(`\`${parameter.name}\`: the client does not send ${reason}.`, location);
    }
  });
}

function unsupported(parameter) {
  const usual = { query: "form", path: "simple", header: "simple" }[parameter.in];
  if (!usual) return "cookies";
  if (parameter.style && parameter.style !== usual) return `the style \`${parameter.style}\``;
  const types = Object.keys(parameter.content ?? {});
  if (types.length === 0) return undefined;
  if (parameter.in !== "query") return `\`content\` in ${parameter.in}`;
  return types.join() === "application/json" ? undefined : `a parameter as ${types.join(" or ")}`;
}
