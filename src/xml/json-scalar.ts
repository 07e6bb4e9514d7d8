import type { ScalarBinding } from "./binding.js";
import { kindOf } from "./fit.js";
import { XmlFault } from "./reader.js";
import { decodeScalar } from "./scalar.js";

/**
 * A scalar of JSON as the schema's type, which is that of the text in XML: a number for a string becomes text, text for a
 * number becomes a number. `undefined` for text without content that is to be a number or boolean, as in XML.
 */
export function scalarOfJson(binding: ScalarBinding, value: unknown): string | number | boolean | undefined {
  const { type } = binding;
  if (typeof value === "string") return decodeScalar(binding, value);
  if (typeof value === "boolean") {
    if (type === "boolean") return value;
    if (type === "string") return String(value);
    throw new XmlFault(`must be of type ${type}, not a boolean`);
  }
  if (typeof value !== "number") throw new XmlFault(`must be of type ${type}, not ${kindOf(value)}`);
  // What was sent is gone: the engine has rounded it.
  const isRounded = !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
  if (isRounded && (type !== "number" || !Number.isFinite(value)))
    throw new XmlFault("is larger than a number can hold exactly");
  if (type === "number" || (type === "integer" && Number.isInteger(value))) return value;
  return decodeScalar(binding, String(value));
}
