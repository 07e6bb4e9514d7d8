import { DecodeError } from "../../errors/index.js";
import { made } from "../../made.js";
import { type XmlCodec, type XmlComponents, type XmlSchema, xmlCodec } from "../../xml/index.js";
import { type Side, type Violation, violation } from "../check/violations.js";
import type { OpenApiView } from "../mock-spec.js";
import type { XmlContent } from "../spec/content.js";

/** Converts XML to the value for Prism, and back, by the schemas of one spec. */
export interface XmlBodies {
  /** The value is `undefined` if the body cannot be decoded. */
  decode(
    content: XmlContent,
    bytes: Uint8Array,
    side: Side,
  ): Promise<{ value: unknown; violations: Violation[] }>;
  encode(content: XmlContent, value: unknown): string;
}

export function xmlBodies({ components: given }: OpenApiView): XmlBodies {
  const components = (given ?? {}) as XmlComponents;
  const codecs = new Map<XmlSchema, { strict: XmlCodec; lenient: XmlCodec }>();

  /** Created with the first body of this schema. */
  const codecsOf = (schema: XmlSchema) =>
    made(codecs, schema, () => ({
      strict: xmlCodec({ schema, components, strict: true }),
      lenient: xmlCodec({ schema, components }),
    }));

  return {
    async decode({ schema }, bytes, side) {
      const { strict, lenient } = codecsOf(schema);
      try {
        return { value: await strict.decodeStream(once(bytes)), violations: [] };
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error;
        const violations = [xmlViolation(error, side)];
        // The value of a lenient decoder, so that the rest of the schema can be checked.
        const value = await lenient.decodeStream(once(bytes)).catch(() => undefined);
        return { value, violations };
      }
    },
    encode: ({ schema }, value) => codecsOf(schema).strict.encode(value),
  };
}

/** Its location has the names of elements below the root, like the keys of a JSON body. */
function xmlViolation({ message, position }: DecodeError, side: Side): Violation {
  const elements = position?.path.split("/").filter(Boolean).slice(1) ?? [];
  return violation("xml", ["body", ...elements], message, side);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
