/**
 * The parameters of an operation, those of its path included, each with the place where it is listed. For a visitor of
 * `Operation` within `PathItem`.
 */
export function parametersOf(operation, ctx, { PathItem }) {
  const found = new Map();
  for (const [node, location] of [
    [PathItem, ctx.parentLocations.PathItem],
    [operation, ctx.location],
  ]) {
    for (const [index, raw] of (node.parameters ?? []).entries()) {
      const parameter = ctx.resolve(raw, location.source.absoluteRef).node;
      if (!parameter) continue;
      // One of the operation replaces that of the path with the same name and place.
      const key = `${parameter.in} ${parameter.name}`;
      found.set(key, { parameter, location: location.child(["parameters", index]) });
    }
  }
  return [...found.values()];
}

/** Those that a caller of the client gives. */
export function callerParametersOf(operation, ctx, parents) {
  return parametersOf(operation, ctx, parents).filter(({ parameter }) => !parameter["x-client-managed"]);
}
