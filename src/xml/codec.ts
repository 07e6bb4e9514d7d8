import type { XmlComponents, XmlSchema } from "../contract/schema.js";
import { ConfigurationError } from "../errors/index.js";
import {
  callback,
  checkOptions,
  count,
  flag,
  type OptionChecks,
  object,
  text,
} from "../options/check-options.js";
import { type ByteStream, checkedChunk, checkStream, DecodeSession, decodeItems } from "./decode-session.js";
import { encodeDocument } from "./encoder.js";
import { guardOnUnknown } from "./faults.js";
import type { CharsetOption } from "./reader/charset.js";
import { defaultLimits, type XmlLimits } from "./reader/reader.js";
import type { Binding, Element } from "./schema/binding.js";
import { compilerOf } from "./schema/compile.js";

export interface XmlCodecOptions extends XmlReading {
  /** The schema of the document, an OpenAPI 3.1 schema object. May be a `$ref` to one of the components. */
  readonly schema: XmlSchema;
  /** The target of `#/components/…` references. */
  readonly components?: XmlComponents | undefined;
  /** The name of the root element. Default: `xml.name` of the schema, else the name of the component. */
  readonly rootName?: string | undefined;
  /**
   * Content that the schema does not name is an error, and so is a wrong order, a wrong namespace, or a number out of range.
   * Default `false`: `decode` and `encode` leave out such content, and report it to `onUnknown`.
   */
  readonly strict?: boolean | undefined;
  readonly limits?: { readonly [Limit in keyof XmlLimits]?: XmlLimits[Limit] | undefined } | undefined;
}

/** Options of one call. Each overrides the option of the same name of the codec. */
export interface XmlReading {
  /**
   * Called with the path of everything that is left out: elements, attributes and text of a document that the schema does not
   * name (`Task/Links/Link/@Title`), numbers out of range, and members of a value that is encoded (`Task.Links[0].Title`). An
   * error that it throws is thrown by the codec. A promise that rejects becomes one warning of the process for each codec.
   */
  readonly onUnknown?: ((path: string) => void) | undefined;
}

/** Options of one call that decodes bytes. */
export interface XmlByteReading extends XmlReading, CharsetOption {}

/** Decodes and encodes XML by one schema. */
export interface XmlCodec<Value = unknown> {
  /**
   * @throws {DecodeError} with line, column and path, for a document that does not fit the schema.
   * @example
   * const task = codec.decode(text, { onUnknown: (path) => console.warn(`left out: ${path}`) });
   */
  decode(text: string, options?: XmlReading): Value;
  /**
   * Decodes a stream of bytes. The encoding is that of a byte order mark, else `charset`, else that of the XML declaration,
   * else UTF-8 (RFC 7303, section 3).
   *
   * @throws {DecodeError} as `decode` does, and for an unknown charset.
   * @example
   * const charset = /charset="?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
   * const task = await codec.decodeStream(response.body, { charset });
   */
  decodeStream(stream: ByteStream, options?: XmlByteReading): Promise<Value>;
  /**
   * Decodes only the items of the list at a path of keys, such as `Entities.Jobs`, one by one and in constant memory. A path
   * through a list covers the items inside each of its items. The empty path is a root that is a list.
   *
   * @throws {ConfigurationError} at once, for a path that does not lead to a list of the schema.
   * @throws {DecodeError} while iterating, after the items before the fault.
   */
  decodeItems<Item = unknown>(
    stream: ByteStream,
    path: string,
    options?: XmlByteReading,
  ): AsyncGenerator<Item, void, undefined>;
  /**
   * Members that the schema does not name are left out, unless the codec is `strict`.
   * @throws {ConfigurationError} with the path of a value that does not fit the schema or that XML does not allow.
   */
  encode(value: Value): string;
}

const callChecks: OptionChecks = { onUnknown: callback };
const byteCallChecks: OptionChecks = { ...callChecks, charset: text };
const codecChecks: OptionChecks = {
  schema: object,
  components: object,
  rootName: text,
  onUnknown: callback,
  strict: flag,
  limits: { depth: count, attributes: count, bytes: count },
};

/**
 * Makes a codec. All codecs of one set of components share the compiled schemas.
 *
 * @throws {ConfigurationError} for an option that is unknown, missing or invalid, and for a schema that cannot be XML: a broken
 * reference, a root without a name, an attribute that is an object.
 */
export function xmlCodec<Value = unknown>(options: XmlCodecOptions): XmlCodec<Value> {
  const { roots, settings } = compiled(options);
  return {
    decode(text, call = {}) {
      checkOptions(call, callChecks);
      if (typeof text !== "string")
        throw new ConfigurationError("text", "must be a string; use decodeStream for bytes");
      return new DecodeSession(settings(call)).text(text) as Value;
    },
    async decodeStream(stream, call = {}) {
      checkOptions(call, byteCallChecks);
      checkStream(stream);
      const session = new DecodeSession(settings(call));
      for await (const chunk of stream) session.bytes(checkedChunk(chunk));
      return session.end() as Value;
    },
    decodeItems<Item>(stream: ByteStream, path: string, call: XmlByteReading = {}) {
      checkOptions(call, byteCallChecks);
      checkStream(stream);
      const items = decodeItems(stream, keysToList(roots, path), settings(call));
      return items as AsyncGenerator<Item, void, undefined>;
    },
    encode(value) {
      const { limits, ...others } = settings({});
      return encodeDocument(roots, value, { ...others, depth: limits.depth });
    },
  };
}

/** Decodes whole documents, as `decodeStream` of a codec does, without waiting. */
export function bytesDecoder(options: XmlCodecOptions): (bytes: Uint8Array, call: XmlByteReading) => unknown {
  const { settings } = compiled(options);
  return (bytes, call) => {
    const session = new DecodeSession(settings(call));
    session.bytes(bytes);
    return session.end();
  };
}

function compiled(options: XmlCodecOptions) {
  checkOptions(options, codecChecks);
  if (options.schema === undefined) throw new ConfigurationError("schema", "is missing");
  const { schema, components = {}, rootName, strict = false, onUnknown } = options;
  const limits: XmlLimits = {
    depth: options.limits?.depth ?? defaultLimits.depth,
    attributes: options.limits?.attributes ?? defaultLimits.attributes,
    bytes: options.limits?.bytes ?? defaultLimits.bytes,
  };
  const roots = compilerOf(components).root(schema, rootName);
  const guarded = guardOnUnknown();
  const settings = (call: XmlByteReading) => ({
    roots,
    limits,
    strict,
    onUnknown: guarded(call.onUnknown ?? onUnknown),
    charset: call.charset,
  });
  return { roots, settings };
}

/** @throws {ConfigurationError} for a path that is not text or does not lead to a list. */
function keysToList(roots: readonly Element[], path: string): string[] {
  if (typeof path !== "string")
    throw new ConfigurationError("path", "must be a string of keys with dots between them");
  const keys = path === "" ? [] : path.split(".");
  if (!roots.some(({ binding }) => leadsToList(binding, keys)))
    throw new ConfigurationError("path", `${JSON.stringify(path)} does not lead to a list of the schema`);
  return keys;
}

function leadsToList(binding: Binding, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (binding.kind === "list") {
    return key === undefined || binding.items.some((item) => leadsToList(item.binding, keys));
  }
  const object = binding.kind === "choice" ? binding.union : binding;
  if (key === undefined || object.kind !== "object") return false;
  const member = object.members.find((candidate) => candidate.key === key);
  const elements =
    member?.elements ?? (object.additional && !object.keys.has(key) ? [object.additional] : []);
  const repeated = member?.repeated ?? object.additional?.repeated === true;
  if (rest.length === 0 && repeated) return true;
  return elements.some((element) => leadsToList(element.binding, rest));
}
