/** The value at a JSON Pointer (RFC 6901), or `undefined`. */
export function atPointer(value: unknown, pointer: string): unknown {
  let at = value;
  for (const token of pointer.split("/").slice(1)) {
    if (typeof at !== "object" || at === null) return undefined;
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    at = Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  }
  return at;
}

/** The list at a JSON Pointer. Servers leave out those that they found nothing for. */
export function listAt<Item>(value: unknown, pointer: string): readonly Item[] {
  const list = atPointer(value, pointer);
  return Array.isArray(list) ? list : [];
}

/** A document that has the value at a JSON Pointer, and nothing else. Numbers are places in lists. */
export function placedAt(pointer: string, value: unknown): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduceRight((inner, token) => (/^\d+$/.test(token) ? [inner] : { [token]: inner }), value);
}

/** The pointer of what holds the value. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** A JSON Pointer as the property path of a filter or selection: `/data/status` is `data.status`. */
export function dotted(pointer: string): string {
  return pointer.slice(1).replaceAll("/", ".");
}
