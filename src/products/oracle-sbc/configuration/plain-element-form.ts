import { ConfigurationError } from "../../../errors/index.js";
import type { PlainElement } from "./plain-element.js";

type Contents = Pick<PlainElement, "attributes" | "subElements">;

/** @throws {ConfigurationError} for what is no element, by the name of the member. */
export function checkForm(element: PlainElement): void {
  if (!isObject(element)) throw new ConfigurationError("element", "must be a plain object");
  const { elementType, keys } = element;
  if (typeof elementType !== "string" || elementType === "") {
    throw new ConfigurationError("elementType", "must be a string that is not empty");
  }
  if (!isObject(keys)) throw new ConfigurationError("keys", "must be a plain object");
  checkContents(element, "");
}

/** By the names that the caller knows, not those of the body that is made of it. */
function checkContents({ attributes, subElements }: Contents, place: string): void {
  if (!isObject(attributes)) throw new ConfigurationError(`${place}attributes`, "must be a plain object");
  for (const [name, value] of Object.entries(attributes)) {
    if ([value].flat().every((one) => typeof one === "string")) continue;
    throw new ConfigurationError(`${place}attributes.${name}`, "must be a string, or an array of strings");
  }
  if (!Array.isArray(subElements)) throw new ConfigurationError(`${place}subElements`, "must be an array");
  for (const [index, element] of subElements.entries()) {
    const inside = `${place}subElements[${index}]`;
    if (!isObject(element)) throw new ConfigurationError(inside, "must be a plain object");
    if (typeof element.subElementType !== "string" || element.subElementType === "") {
      throw new ConfigurationError(`${inside}.subElementType`, "must be a string that is not empty");
    }
    checkContents(element, `${inside}.`);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
