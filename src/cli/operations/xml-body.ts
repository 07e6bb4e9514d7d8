import type { XmlSchema } from "../../contract/schema.js";
import { DecodeError } from "../../errors/index.js";
import { xmlCodec } from "../../xml/codec.js";
import type { ProductName } from "../profile/profile.js";
import { UsageError } from "../usage-error.js";
import { productOf } from "./products.js";

/**
 * The value of a body in XML, such as a sample of the vendor. It is read strictly: an element that the schema does not have would be left
 * out, and the server would never see it.
 */
export async function readXmlBody(product: ProductName, operationId: string, text: string): Promise<unknown> {
  const { operations, schemas } = await productOf(product);
  const schema = operations[operationId]?.bodySchema;
  if (schema === undefined) throw new UsageError(`${operationId} takes no XML`);
  try {
    return xmlCodec({
      schema,
      components: { schemas: schemas as Record<string, XmlSchema> },
      strict: true,
    }).decode(text);
  } catch (error) {
    if (error instanceof DecodeError) throw new UsageError(`--body: ${error.message}`);
    throw error;
  }
}
