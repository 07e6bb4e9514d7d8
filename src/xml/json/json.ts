import { DecodeError } from "../../errors/index.js";
import type { CharsetOption } from "../reader/charset.js";
import { compilerOf } from "../schema/compilers.js";
import type { XmlComponents, XmlSchema } from "../schema/schema.js";
import { JsonFault, type JsonPath, placeOf } from "./fault.js";
import { type JsonReading, readJson } from "./reader.js";
import { parseJson } from "./text.js";
import { writeJson } from "./writer.js";

export interface JsonCodecOptions extends JsonReading {
  /** Schema of the document, the same as for XML. May be a `$ref` to one of the components. */
  readonly schema: XmlSchema;
  /** Where `#/components/…` references lead. */
  readonly components?: XmlComponents | undefined;
  /** As for XML, where it has a root element. JSON has none, and no name for it. */
  readonly rootName?: string | undefined;
  /** The longest document, in bytes. Default as for XML. */
  readonly limits?: { readonly bytes?: number | undefined } | undefined;
}

/** JSON in and out by a schema that describes XML: the same value, whichever of the two it came in. */
export interface JsonCodec<Value = unknown> {
  /**
   * Bytes are read by their byte order mark, then by `charset`, else as UTF-8. `onUnknown` is called in place of the codec's.
   * @throws {DecodeError} for what is no JSON, and with the path of what does not fit the schema.
   */
  decode(json: string | Uint8Array, options?: JsonReading & CharsetOption): Value;
  /** In the form in which a server writes it. @throws {ConfigurationError} with the path of a value that does not fit. */
  encode(value: Value): string;
}

/**
 * Makes a codec. Bindings are shared with the codecs for XML of the same components.
 *
 * @throws {ConfigurationError} for a schema that `xmlCodec` refuses.
 */
export function jsonCodec<Value = unknown>(options: JsonCodecOptions): JsonCodec<Value> {
  const { schema, components = {}, rootName, onUnknown, limits } = options;
  const roots = compilerOf(components).root(schema, rootName);
  const skipped = onUnknown && ((path: string, steps: JsonPath) => onUnknown(path, steps, "unknown"));
  return {
    decode(json, call = {}) {
      const value = parseJson(json, limits?.bytes, call);
      try {
        return readJson(roots, value, { onUnknown: call.onUnknown ?? onUnknown }) as Value;
      } catch (fault) {
        throw fault instanceof JsonFault ? failure(fault) : fault;
      }
    },
    encode: (value) => JSON.stringify(writeJson(roots, value, { onUnknown: skipped })),
  };
}

function failure({ message, path }: JsonFault): DecodeError {
  const place = placeOf(path);
  return new DecodeError(place === "" ? `JSON: ${message}` : `JSON, in ${place}: ${message}`);
}
