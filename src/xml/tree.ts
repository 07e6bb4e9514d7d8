import { DecodeSession } from "./decode-session.js";
import { defaultLimits } from "./reader/reader.js";

/** An element of a document that was read without a schema. `null`: the element has `xsi:nil`. */
export type XmlTree = string | null | { readonly [name: string]: XmlTree | readonly XmlTree[] };

/** The trees that were read, to tell them from JSON. */
const trees = new WeakSet<object>();

export interface TreeOptions {
  readonly charset?: string | undefined;
  /** Longest document, in bytes. */
  readonly maxBytes: number;
}

/**
 * Reads a document without a schema, as an object with its root element. An element with neither attributes nor elements is its text.
 * Any other element is an object: an attribute is the member `@name`, an element the member of its name, several elements of a name
 * are an array, and text that is not blank is the member `#text`. Names keep their prefix; namespace declarations are left out.
 * @throws {DecodeError} as a codec does, for a document that is not well-formed or exceeds a limit.
 */
export function readTree(bytes: Uint8Array, { charset, maxBytes }: TreeOptions): XmlTree {
  const session = new DecodeSession({
    roots: "any",
    limits: { ...defaultLimits, bytes: maxBytes },
    charset,
    strict: false,
    onUnknown: undefined,
  });
  session.bytes(bytes);
  const tree = session.end() as { readonly [name: string]: XmlTree };
  trees.add(tree);
  return tree;
}

/** Whether a value is a whole document that `readTree` has returned. */
export function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && trees.has(value);
}
