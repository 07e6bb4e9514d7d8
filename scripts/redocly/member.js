/** A member of a node with the place where it is written, which a reference may lead to. */
export function memberOf(node, name, { location, resolve }) {
  const raw = node[name];
  if (!raw?.$ref) return { node: raw, location: location.child(name) };
  const found = resolve(raw);
  return found.node === undefined ? { node: undefined, location } : found;
}
