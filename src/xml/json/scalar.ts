import { XmlFault } from "../reader/reader.js";
import type { ScalarBinding } from "../schema/binding.js";
import { kindOf } from "../schema/fit.js";
import { beyond, decodeScalar, isHeld, outOfRange, type Scalar } from "../schema/scalar.js";
import { NumberText } from "./numbers.js";

/**
 * A scalar of JSON as the schema's type, which is that of the text in XML: a number for a string becomes text, text for a
 * number becomes a number. `undefined` for text without content that is to be a number or boolean, as in XML.
 */
export function scalarOfJson(binding: ScalarBinding, value: unknown): Scalar {
  const { type } = binding;
  if (typeof value === "string") return decodeScalar(binding, value);
  if (value instanceof NumberText) {
    return type === "integer" ? tooLarge(binding, value.literal) : decodeScalar(binding, value.literal);
  }
  if (typeof value === "boolean") {
    if (type === "boolean") return value;
    if (type === "string") return String(value);
    throw new XmlFault(`must be of type ${type}, not a boolean`);
  }
  if (typeof value !== "number") throw new XmlFault(`must be of type ${type}, not ${kindOf(value)}`);
  if (type === "number" || (type === "integer" && Number.isInteger(value))) {
    return isHeld(type, value) ? value : tooLarge(binding, String(value));
  }
  // What was sent is gone: whoever parsed it has rounded it.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw beyond(String(value));
  return decodeScalar(binding, String(value));
}

function tooLarge({ exact }: ScalarBinding, literal: string): typeof outOfRange {
  if (exact) throw beyond(literal);
  return outOfRange;
}
