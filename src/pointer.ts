/** The value at a JSON Pointer (RFC 6901), or `undefined`. */
export function atPointer(value: unknown, pointer: string): unknown {
  let at = value;
  for (const key of tokensOf(pointer)) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  }
  return at;
}

/** The list at a JSON Pointer; empty when the document has no list there, because servers leave out empty lists. */
export function listAt<Item>(value: unknown, pointer: string): readonly Item[] {
  const list = atPointer(value, pointer);
  return Array.isArray(list) ? list : [];
}

/** A document with the value at a JSON Pointer and nothing else. A number in the pointer stands for a list of one item. */
export function placedAt(pointer: string, value: unknown): unknown {
  return tokensOf(pointer).reduceRight(
    (inner, token) => (/^\d+$/.test(token) ? [inner] : { [token]: inner }),
    value,
  );
}

/** The pointer to the object or list that holds the value. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** A JSON Pointer as the property path of a filter or selection: `/data/status` becomes `data.status`. */
export function dotted(pointer: string): string {
  return pointer.slice(1).replaceAll("/", ".");
}

/** The keys of a JSON Pointer. */
export function tokensOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeToken);
}

export function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
