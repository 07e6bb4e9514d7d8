import { unescapeToken } from "../../pointer.js";

/** The value at a JSON Pointer in URI fragment form. */
export function valueAt(document: unknown, place: string): unknown {
  return place
    .slice(2)
    .split("/")
    .map((key) => unescapeToken(decodeURIComponent(key)))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

/** Follows all references of a node. Returns the node itself if it is not a reference. */
export function resolve<T>(document: unknown, node: unknown): T {
  const target = reference(node);
  return target === undefined ? (node as T) : resolve<T>(document, valueAt(document, target));
}

export function reference(node: unknown): string | undefined {
  return (node as { $ref?: string } | undefined)?.$ref;
}
