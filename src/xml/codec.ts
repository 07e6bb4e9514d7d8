import { ConfigurationError } from "../errors/index.js";
import {
  checkByteReading,
  checkCodecOptions,
  checkReading,
  type XmlByteReading,
  type XmlCodecOptions,
  type XmlReading,
} from "./codec-options.js";
import { DecodeSession } from "./decode-session.js";
import { encodeDocument } from "./encoder.js";
import { guardOnUnknown } from "./on-unknown.js";
import { type ByteStream, checkedChunk, checkStream } from "./reader/byte-stream.js";
import { defaultLimits, type XmlLimits } from "./reader/reader.js";
import { compilerOf } from "./schema/compilers.js";
import { pathOfList, readItems } from "./schema/items.js";

/** XML in and out by one schema. */
export interface XmlCodec<Value = unknown> {
  /**
   * @throws {DecodeError} with line, column and path for anything that is not the document described.
   * @example
   * const task = codec.decode(text, { onUnknown: (path) => console.warn(`left out: ${path}`) });
   */
  decode(text: string, options?: XmlReading): Value;
  /**
   * The same from bytes, as they come. The encoding is that of a byte order mark, else `charset`, else that of the
   * declaration, else UTF-8 (RFC 7303, section 3).
   *
   * @throws {DecodeError} as `decode` does, and for a charset that is not known.
   * @example
   * const charset = /charset="?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
   * const task = await codec.decodeStream(response.body, { charset });
   */
  decodeStream(stream: ByteStream, options?: XmlByteReading): Promise<Value>;
  /**
   * Only the items of the list at a path of keys, such as `Entities.Jobs`, one by one and in constant memory. A path
   * that passes through a list means the items inside each of its items; the empty path is a root that is a list.
   *
   * @throws {ConfigurationError} at once, for a path that leads to no list of the schema.
   * @throws {DecodeError} while iterating, after the items before the fault.
   */
  decodeItems<Item = unknown>(
    stream: ByteStream,
    path: string,
    options?: XmlByteReading,
  ): AsyncGenerator<Item, void, undefined>;
  /** @throws {ConfigurationError} with the path of a value that the schema or XML cannot carry. */
  encode(value: Value): string;
}

/**
 * Makes a codec. Bindings are worked out once for each set of components, however many codecs use them.
 *
 * @throws {ConfigurationError} for an option that is unknown, missing or cannot be used, and for a schema that cannot be XML:
 * a reference to nothing, a root without a name, an attribute that is an object.
 */
export function xmlCodec<Value = unknown>(options: XmlCodecOptions): XmlCodec<Value> {
  checkCodecOptions(options);
  const { schema, components = {}, rootName, strict = false, onUnknown } = options;
  const limits: XmlLimits = {
    depth: options.limits?.depth ?? defaultLimits.depth,
    attributes: options.limits?.attributes ?? defaultLimits.attributes,
    bytes: options.limits?.bytes ?? defaultLimits.bytes,
  };
  const roots = compilerOf(components).root(schema, rootName);
  const guarded = guardOnUnknown();
  const reading = (call: XmlReading) => ({ strict, onUnknown: guarded(call.onUnknown ?? onUnknown) });
  return {
    decode(text, call = {}) {
      checkReading(call);
      if (typeof text !== "string")
        throw new ConfigurationError("text", "must be a string; decodeStream reads bytes");
      return new DecodeSession(roots, reading(call), limits).text(text) as Value;
    },
    async decodeStream(stream, call = {}) {
      checkByteReading(call);
      checkStream(stream);
      const run = new DecodeSession(roots, reading(call), limits, call.charset);
      for await (const chunk of stream) run.bytes(checkedChunk(chunk));
      return run.end() as Value;
    },
    decodeItems<Item>(stream: ByteStream, path: string, call: XmlByteReading = {}) {
      checkByteReading(call);
      checkStream(stream);
      const keys = pathOfList(roots, path);
      const items = readItems(roots, keys, reading(call), limits, stream, call.charset);
      return items as AsyncGenerator<Item, void, undefined>;
    },
    encode: (value) => encodeDocument(roots, value, { ...reading({}), depth: limits.depth }),
  };
}
