import type { XmlComponents, XmlSchema } from "../../contract/schema.js";
import { DecodeError } from "../../errors/index.js";
import { JsonFault, placeOf } from "../faults.js";
import type { CharsetOption } from "../reader/charset.js";
import { compilerOf } from "../schema/compile.js";
import { parseJson } from "./parse.js";
import { type JsonReading, readJson } from "./reader.js";
import { writeJson } from "./writer.js";

export interface JsonCodecOptions extends JsonReading {
  /** The schema of the document, the same as for XML. May be a `$ref` to one of the components. */
  readonly schema: XmlSchema;
  /** The target of `#/components/…` references. */
  readonly components?: XmlComponents | undefined;
  /** As for XML. JSON has no root element, and uses the name only in paths. */
  readonly rootName?: string | undefined;
  /** The longest document, in bytes. Default as for XML. */
  readonly limits?: { readonly bytes?: number | undefined } | undefined;
}

/** Decodes and encodes JSON by a schema for XML. A document in JSON or XML gives the same value. */
interface JsonCodec<Value = unknown> {
  /**
   * Bytes are decoded by their byte order mark, then by `charset`, else as UTF-8. `onUnknown` overrides the option of the codec.
   * @throws {DecodeError} for text that is not JSON, and with the path of a value that does not fit the schema.
   */
  decode(json: string | Uint8Array, options?: JsonReading & CharsetOption): Value;
  /** Encodes as a server does. @throws {ConfigurationError} with the path of a value that does not fit. */
  encode(value: Value): string;
}

/**
 * Makes a codec. It shares the compiled schemas with the XML codecs of the same components.
 *
 * @throws {ConfigurationError} for a schema that `xmlCodec` refuses.
 */
export function jsonCodec<Value = unknown>(options: JsonCodecOptions): JsonCodec<Value> {
  const { schema, components = {}, rootName, onUnknown, limits } = options;
  const roots = compilerOf(components).root(schema, rootName);
  return {
    decode(json, call = {}) {
      const value = parseJson(json, limits?.bytes, call);
      try {
        return readJson(roots, value, { onUnknown: call.onUnknown ?? onUnknown }) as Value;
      } catch (fault) {
        throw fault instanceof JsonFault ? failure(fault) : fault;
      }
    },
    encode: (value) => JSON.stringify(writeJson(roots, value, { onUnknown })),
  };
}

function failure({ message, path }: JsonFault): DecodeError {
  const place = placeOf(path);
  return new DecodeError(place === "" ? `JSON: ${message}` : `JSON, in ${place}: ${message}`);
}
