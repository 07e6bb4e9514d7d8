import type { ConfigElement, ConfigElementBody } from "../../../../generated/oracle-sbc/client.js";
import { ConfigurationError } from "../../../errors/index.js";
import { isObject } from "../../../options/check-options.js";

/** One value or several values. Numbers are strings too. */
export type AttributeValue = string | readonly string[];

/** A configuration element as a plain object. */
export interface PlainElement {
  /** Type of the element, such as `session-agent`. */
  readonly elementType: string;
  /** The key attributes, which identify the element in its type. Empty for a type with only one instance. */
  readonly keys: Readonly<Record<string, string>>;
  /** Attributes by name, keys included. An attribute with several values has an array. */
  readonly attributes: Record<string, AttributeValue>;
  readonly subElements: PlainSubElement[];
}

/** An element within another. */
export interface PlainSubElement {
  readonly subElementType: string;
  readonly attributes: Record<string, AttributeValue>;
  readonly subElements: PlainSubElement[];
}

type Attributes = ConfigElement["attribute"];
type SubElement = ConfigElement["subElement"][number];
type SubElementBody = NonNullable<ConfigElementBody["subElement"]>[number];

/** The elements as they were read or written, to find the changes since then. */
const originals = new WeakMap<PlainElement, PlainElement>();

export function toPlain(element: ConfigElement, keys: Readonly<Record<string, string>>): PlainElement {
  const plain: PlainElement = {
    elementType: element.elementType,
    keys: { ...keys },
    attributes: attributesOf(element.attribute),
    subElements: element.subElement.map(subElementOf),
  };
  originals.set(plain, copyOf(plain));
  return plain;
}

/** A new element. The client does not know which attributes the SBC has for it. */
export function copyOf({ elementType, keys, attributes, subElements }: PlainElement): PlainElement {
  return structuredClone({ elementType, keys, attributes, subElements });
}

/** From now on, the changes of the element are counted from `sent`. */
export function written(element: PlainElement, sent: PlainElement): void {
  if (originals.has(element)) originals.set(element, sent);
}

/**
 * The keys and the changes since the element was read. `undefined`: no changes. The whole element, if it was never
 * read.
 */
export function changesOf(element: PlainElement): ConfigElementBody | undefined {
  checkForm(element);
  const original = originals.get(element);
  checkKeys(element, original);
  if (original === undefined) return toBody(element);
  for (const name of Object.keys(original.attributes)) {
    if (Object.hasOwn(element.attributes, name)) continue;
    throw new ConfigurationError(
      `attributes.${name}`,
      'is missing. The SBC cannot remove an attribute; set it to ""',
    );
  }
  const changed = Object.entries(element.attributes).filter(
    ([name, value]) => !(Object.hasOwn(original.attributes, name) && same(value, original.attributes[name])),
  );
  const elements = same(element.subElements, original.subElements) ? undefined : element.subElements;
  if (changed.length === 0 && elements === undefined) return undefined;
  if (elements?.length === 0) {
    throw new ConfigurationError(
      "subElements",
      "cannot be emptied: the vendor does not document how to remove a sub-element",
    );
  }
  return bodyOf(element, Object.fromEntries(changed), elements);
}

/** The whole element. */
export function toBody(element: PlainElement): ConfigElementBody {
  return bodyOf(
    element,
    element.attributes,
    element.subElements.length > 0 ? element.subElements : undefined,
  );
}

/** Puts the keys first, because they select the instance. A key with several values is sent with all of them. */
function bodyOf(
  { elementType, keys, attributes }: PlainElement,
  changed: Readonly<Record<string, AttributeValue>>,
  subElements: readonly PlainSubElement[] | undefined,
): ConfigElementBody {
  const picking = Object.entries(keys).map(([name, value]) => [
    name,
    Object.hasOwn(attributes, name) ? (attributes[name] as AttributeValue) : value,
  ]);
  return {
    elementType,
    attribute: listOf({ ...Object.fromEntries(picking), ...changed }),
    ...(subElements && { subElement: subElements.map(subElementBody) }),
  };
}

/** A key with another value means another instance. A read selects a key with several values by one of them. */
function checkKeys({ keys, attributes }: PlainElement, original: PlainElement | undefined): void {
  for (const [name, value] of Object.entries(keys)) {
    if (!Object.hasOwn(attributes, name)) continue;
    const now = attributes[name] as AttributeValue;
    const before =
      original !== undefined && Object.hasOwn(original.attributes, name)
        ? original.attributes[name]
        : undefined;
    if (before === undefined ? [now].flat().includes(value) : same(now, before)) continue;
    throw new ConfigurationError(
      `attributes.${name}`,
      "is a key, so this would be another instance. Add the new instance and delete this one",
    );
  }
}

function subElementOf({ subElementType, attribute, subElement = [] }: SubElement): PlainSubElement {
  return {
    subElementType,
    attributes: attributesOf(attribute),
    subElements: subElement.map(subElementOf),
  };
}

function subElementBody({ subElementType, attributes, subElements }: PlainSubElement): SubElementBody {
  return {
    subElementType,
    attribute: listOf(attributes),
    ...(subElements.length > 0 && { subElement: subElements.map(subElementBody) }),
  };
}

function attributesOf(attributes: Attributes): Record<string, AttributeValue> {
  // A map, because an attribute may have any name, also that of a member of a prototype.
  const found = new Map(
    attributes.map(({ name, value }) => [name, value.length === 1 ? (value[0] as string) : value]),
  );
  return Object.fromEntries(found);
}

function listOf(attributes: Readonly<Record<string, AttributeValue>>): Attributes {
  return Object.entries(attributes).map(([name, value]) => {
    const values = [value].flat();
    // An empty attribute is read as no value, but written as one empty value.
    return { name, value: values.length === 0 ? [""] : values };
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Contents = Pick<PlainElement, "attributes" | "subElements">;

/** @throws {ConfigurationError} for anything that is not an element, with the name of the wrong member. */
function checkForm(element: PlainElement): void {
  if (!isObject(element)) throw new ConfigurationError("element", "must be a plain object");
  const { elementType, keys } = element;
  if (typeof elementType !== "string" || elementType === "") {
    throw new ConfigurationError("elementType", "must be a string that is not empty");
  }
  if (!isObject(keys)) throw new ConfigurationError("keys", "must be a plain object");
  checkContents(element, "");
}

/** Errors have the caller's names, not the names in the request body. */
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
