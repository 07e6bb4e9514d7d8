import { atPointer } from "../../pointer.js";

/** Follows all references of a node. Returns the node itself if it is not a reference. */
export function resolve<T>(document: unknown, node: unknown): T {
  const { $ref } = (node ?? {}) as { $ref?: string };
  if ($ref === undefined) return node as T;
  // A JSON Pointer in a URI fragment: percent-encoded, behind `#`.
  return resolve<T>(document, atPointer(document, decodeURIComponent($ref.slice(1))));
}
