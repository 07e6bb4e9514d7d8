/**
 * A visitor of every operation, given with the path that it is on. A visitor of `Operation` within `PathItem` would miss
 * those under `x-actions`, because they stand within another operation.
 */
export function visitOperations(visit) {
  let path;
  return {
    PathItem(node, { location }) {
      path = { node, location };
    },
    Operation(operation, ctx) {
      visit(operation, ctx, path);
    },
  };
}
