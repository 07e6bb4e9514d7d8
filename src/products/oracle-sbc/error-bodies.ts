import type { Bodies } from "../../client/bodies.js";
import type { XmlSchema } from "../../spec/schema.js";
import { xmlCodec } from "../../xml/codec.js";

/**
 * Reads the body of an error by its description, and one that nests in another way as it is: the description is a guess
 * there, and what it leaves out may be the words.
 */
export function openErrors(
  bodies: Bodies,
  schemas: Readonly<Record<string, XmlSchema>>,
  error: XmlSchema,
): Bodies {
  const open = xmlCodec({ schema: { xml: { name: "response" } } });
  const isWhole = async (bytes: Uint8Array): Promise<boolean> => {
    let whole = true;
    const onUnknown = () => {
      whole = false;
    };
    const described = xmlCodec({ schema: error, components: { schemas }, onUnknown });
    await described.decodeStream(once(bytes));
    return whole;
  };
  return {
    ...bodies,
    async decodeError(reply) {
      const body = await bodies.decodeError(reply);
      if (typeof body !== "object") return body;
      try {
        return (await isWhole(reply.body)) ? body : await open.decodeStream(once(reply.body));
      } catch {
        // It was no XML.
        return body;
      }
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
