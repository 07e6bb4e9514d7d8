import { keyOf, parametersOf } from "../parameters.js";
import { visitOperations } from "../visit-operations.js";

/**
 * `x-actions` splits one operation into several by the value of a query parameter. The operation itself stays a whole that
 * holds for readers without `x-actions`, and that a mock falls back to for a value that is not one of the actions.
 */
export function actionOperations() {
  return visitOperations((operation, ctx, path) => {
    const { node: definition } = ctx.resolve(operation["x-actions"] ?? {});
    const { parameter: name, actions, absent } = definition ?? {};
    // What has another shape is reported by the rule for shapes.
    if (typeof name !== "string" || typeof actions !== "object" || actions === null) return;
    const at = ctx.location.child("x-actions");
    const report = (message, location = at.key()) => ctx.report({ message, location });

    const found = parametersOf(operation, ctx, path).find(
      ({ parameter }) => parameter.in === "query" && parameter.name === name,
    );
    if (!found) return report(`The operation has no query parameter \`${name}\`.`, at.child("parameter"));
    if ((found.parameter.required === true) !== (absent === undefined)) {
      report(`\`${name}\` is required, unless \`absent\` says what the call does without it.`);
    }
    const { enum: values = [] } = ctx.resolve(found.parameter.schema ?? {}, found.file).node ?? {};
    if ([...values].sort().join() !== Object.keys(actions).sort().join()) {
      report(`\`${name}\` needs an \`enum\` of the actions: ${Object.keys(actions).join(", ")}.`);
    }
    for (const [value, action] of Object.entries(actions)) {
      checkAction(operation, name, action, at.child(["actions", value]), ctx, path);
    }
    if (absent !== undefined) checkAction(operation, name, absent, at.child("absent"), ctx, path);
  });
}

function checkAction(whole, fixed, raw, location, ctx, path) {
  const { node: action } = ctx.resolve(raw);
  if (!action) return;
  const report = (message) => ctx.report({ message, location: location.key() });
  if (action["x-actions"]) report("An action has no actions of its own.");
  const known = new Set(parametersOf(whole, ctx, path).map(keyOf));
  for (const { parameter } of parametersOf(action, ctx, path)) {
    if (parameter.in === "query" && parameter.name === fixed) report(`\`${fixed}\` is fixed by the action.`);
    else if (!known.has(keyOf({ parameter })))
      report(`The operation lacks the parameter \`${parameter.name}\`.`);
  }
  if (action.requestBody && !whole.requestBody) report("The operation lacks a request body.");
  const statuses = Object.keys(whole.responses ?? {});
  for (const status of Object.keys(action.responses ?? {})) {
    if (![status, `${status[0]}XX`, "default"].some((name) => statuses.includes(name))) {
      report(`The operation lacks a response for ${status}.`);
    }
  }
}
