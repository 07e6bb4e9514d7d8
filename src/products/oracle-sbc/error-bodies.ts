import type { Bodies } from "../../body/bodies.js";
import { knownCharsetOf } from "../../body/reply-text.js";
import type { XmlSchema } from "../../contract/schema.js";
import { xmlCodec } from "../../xml/codec.js";
import { isHtml } from "../../xml/other-form.js";

/**
 * Reads the body of an error by its schema. A body that does not fit is read without a schema, by its root element
 * only: the schema of errors is partly a guess, and might leave out the message.
 */
export function openErrors(
  bodies: Bodies,
  schemas: Readonly<Record<string, XmlSchema>>,
  error: XmlSchema,
): Bodies {
  const open = xmlCodec({ schema: { xml: { name: "response" } } });
  const isWhole = async (bytes: Uint8Array, charset: string | undefined): Promise<boolean> => {
    let whole = true;
    const onUnknown = () => {
      whole = false;
    };
    const described = xmlCodec({ schema: error, components: { schemas }, onUnknown });
    await described.decodeStream([bytes], { charset });
    return whole;
  };
  return {
    ...bodies,
    async decodeError(reply) {
      const body = await bodies.decodeError(reply);
      if (body === undefined || (typeof body === "string" && isHtml(body))) return body;
      const charset = knownCharsetOf(reply);
      try {
        const described = typeof body === "object" && (await isWhole(reply.body, charset));
        return described ? body : await open.decodeStream([reply.body], { charset });
      } catch {
        // The body is not XML.
        return body;
      }
    },
  };
}
