import { compilerOf } from "./compilers.js";
import { encodeDocument } from "./encoder.js";
import { pathOfList, readItems } from "./items.js";
import { defaultLimits, type XmlLimits } from "./reader.js";
import { Run } from "./run.js";
import type { XmlComponents, XmlSchema } from "./schema.js";

export interface XmlCodecOptions {
  /** Schema of the document, an OpenAPI 3.1 schema object. May be a `$ref` to one of the components. */
  readonly schema: XmlSchema;
  /** Where `#/components/…` references lead. */
  readonly components?: XmlComponents | undefined;
  /** Name of the root element. Default: `xml.name` of the schema, else the name of the component. */
  readonly rootName?: string | undefined;
  /**
   * Told, by path, of what the schema does not name and is left out: elements, attributes and text of a document
   * (`Task/Links/Link/@Title`), members of a value that is encoded (`Task.Links[0].Title`).
   */
  readonly onUnknown?: ((path: string) => void) | undefined;
  /** What the schema does not name is an error, and so is a wrong order or a wrong namespace. Default `false`. */
  readonly strict?: boolean | undefined;
  readonly limits?: { readonly [Limit in keyof XmlLimits]?: XmlLimits[Limit] | undefined } | undefined;
}

export type ByteStream = AsyncIterable<Uint8Array>;

/** XML in and out by one schema. */
export interface XmlCodec<Value = unknown> {
  /** @throws {DecodeError} with line, column and path for anything that is not the document described. */
  decode(text: string): Value;
  /**
   * The same from bytes, as they come. The encoding is taken from a byte order mark or the declaration.
   *
   * @throws {DecodeError} as `decode` does.
   */
  decodeStream(stream: ByteStream): Promise<Value>;
  /**
   * Only the items of the list at a path of keys, such as `Entities.Jobs`, one by one and in constant memory. A path
   * that passes through a list means the items inside each of its items; the empty path is a root that is a list.
   *
   * @throws {ConfigurationError} at once, for a path that leads to no list of the schema.
   * @throws {DecodeError} while iterating, after the items before the fault.
   */
  decodeItems<Item = unknown>(stream: ByteStream, path: string): AsyncGenerator<Item, void, undefined>;
  /** @throws {ConfigurationError} with the path of a value that the schema or XML cannot carry. */
  encode(value: Value): string;
}

/**
 * Makes a codec. Bindings are worked out once for each set of components, however many codecs use them.
 *
 * @throws {ConfigurationError} for a schema that cannot be XML: a reference to nothing, a root without a name, an
 * attribute that is an object.
 */
export function xmlCodec<Value = unknown>(options: XmlCodecOptions): XmlCodec<Value> {
  const { schema, components = {}, rootName, strict = false, onUnknown } = options;
  const limits: XmlLimits = {
    depth: options.limits?.depth ?? defaultLimits.depth,
    attributes: options.limits?.attributes ?? defaultLimits.attributes,
    bytes: options.limits?.bytes ?? defaultLimits.bytes,
  };
  const roots = compilerOf(components).root(schema, rootName);
  const reading = { strict, onUnknown };
  return {
    decode: (text) => new Run(roots, reading, limits).text(text) as Value,
    async decodeStream(stream) {
      const run = new Run(roots, reading, limits);
      for await (const chunk of stream) run.bytes(chunk);
      return run.end() as Value;
    },
    decodeItems: <Item>(stream: ByteStream, path: string) =>
      readItems(roots, pathOfList(roots, path), reading, limits, stream) as AsyncGenerator<
        Item,
        void,
        undefined
      >,
    encode: (value) => encodeDocument(roots, value, { ...reading, depth: limits.depth }),
  };
}
