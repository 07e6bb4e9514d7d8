/**
 * The parameters of an operation, those of its path included, each with the place where it is listed and the file that it
 * is written in.
 */
export function parametersOf(operation, ctx, path) {
  const found = new Map();
  for (const entry of [...listed(path.node, path.location, ctx), ...listed(operation, ctx.location, ctx)]) {
    // One of the operation replaces that of the path with the same name and place.
    found.set(keyOf(entry), entry);
  }
  return [...found.values()];
}

/** Those that a caller of the client gives. */
export function callerParametersOf(operation, ctx, path) {
  return parametersOf(operation, ctx, path).filter(({ parameter }) => !parameter["x-client-managed"]);
}

/** Those that are listed in one place, as often as they are. */
export function listed(owner, location, ctx) {
  const { absoluteRef } = location.source;
  return (owner.parameters ?? []).flatMap((raw, index) => {
    const { node: parameter, location: target } = ctx.resolve(raw, absoluteRef);
    if (!parameter) return [];
    const file = raw.$ref ? target.source.absoluteRef : absoluteRef;
    return [{ parameter, location: location.child(["parameters", index]), file }];
  });
}

/** What makes two parameters the same. */
export function keyOf({ parameter }) {
  return `${parameter.in} ${parameter.name}`;
}
