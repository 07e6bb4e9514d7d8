import { callerParametersOf, parametersOf } from "../parameters.js";

/** A method takes one flat object, and the client knows a few styles. */
export function operationParameters() {
  return {
    PathItem: {
      Operation(operation, ctx, parents) {
        const places = new Map(operation.requestBody ? [["body", "the request body"]] : []);
        for (const { parameter, location } of callerParametersOf(operation, ctx, parents)) {
          const { name } = parameter;
          const other = places.get(name);
          if (other) {
            ctx.report({
              message: `\`${name}\` in ${parameter.in} has the name of ${other}, and a method takes both in one object.`,
              location,
            });
          }
          places.set(name, `a parameter in ${parameter.in}`);
        }
        for (const { parameter, location } of parametersOf(operation, ctx, parents)) {
          const reason = unsupported(parameter);
          if (reason)
            ctx.report({ message: `\`${parameter.name}\`: the client does not send ${reason}.`, location });
        }
      },
    },
  };
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
