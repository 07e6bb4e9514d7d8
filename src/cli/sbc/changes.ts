import { isObject, nearestName } from "../../options/check-options.js";
import type { ElementType } from "../../products/oracle-sbc/configuration/element-type.js";
import type {
  AttributeValue,
  PlainSubElement,
} from "../../products/oracle-sbc/configuration/plain-element.js";
import { parseYaml } from "../operations/yaml.js";
import { didYouMean, UsageError } from "../usage-error.js";

/** One change of a file for `sbc apply`. */
export interface Change {
  readonly kind: "put" | "delete";
  readonly elementType: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly subElements?: readonly PlainSubElement[] | undefined;
  /** Where it stands in the file, for errors: `[2].put`. */
  readonly place: string;
}

const members = {
  put: ["elementType", "keys", "attributes", "subElements"],
  delete: ["elementType", "keys"],
} as const;

/**
 * Reads the text of a file: a list of `put` and `delete`, in YAML or JSON.
 * @throws {UsageError} that names the place and what is expected there.
 */
export async function readChanges(text: string, file: string): Promise<readonly Change[]> {
  // All values of the SBC are text: `007` must stay `007`, and `no` must stay `no`.
  const document = await parseYaml(text, file, "failsafe");
  const fail = (place: string, problem: string) => new UsageError(`${file}: ${place} ${problem}`);
  if (!Array.isArray(document) || document.length === 0)
    throw fail("the file", "must be a list of changes: - put: {…} and - delete: {…}");
  return document.map((item, index) => changeOf(item, `[${index}]`, fail));
}

type Fail = (place: string, problem: string) => UsageError;

function changeOf(item: unknown, at: string, fail: Fail): Change {
  const [kind, ...others] = isObject(item) ? Object.keys(item) : [];
  if ((kind !== "put" && kind !== "delete") || others.length > 0)
    throw fail(at, "must be one of put and delete");
  const place = `${at}.${kind}`;
  const value = (item as Record<string, unknown>)[kind];
  if (!isObject(value)) throw fail(place, "must have elementType and keys");
  checkNames(value, members[kind], place, fail);
  const { elementType, keys = {}, attributes = {}, subElements } = value;
  if (typeof elementType !== "string" || elementType === "")
    throw fail(`${place}.elementType`, "must be the type of an element, such as session-agent");
  if (kind === "put" && value.attributes === undefined && subElements === undefined)
    throw fail(place, "must have attributes");
  return {
    kind,
    place,
    elementType,
    keys: keysOf(keys, `${place}.keys`, fail),
    attributes: attributesOf(attributes, `${place}.attributes`, fail),
    ...(subElements !== undefined && {
      subElements: subElementsOf(subElements, `${place}.subElements`, fail),
    }),
  };
}

function checkNames(value: object, known: readonly string[], place: string, fail: Fail): void {
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    const hint = nearest === undefined ? `Valid members: ${known.join(", ")}` : `Did you mean '${nearest}'?`;
    throw fail(`${place}.${name}`, `is unknown. ${hint}`);
  }
}

function keysOf(value: unknown, place: string, fail: Fail): Record<string, string> {
  if (!isObject(value)) throw fail(place, "must be names and values");
  for (const [name, text] of Object.entries(value)) {
    // An empty key may select every instance.
    if (typeof text !== "string" || text === "")
      throw fail(`${place}.${name}`, "must be a text that is not empty");
  }
  return value as Record<string, string>;
}

function attributesOf(value: unknown, place: string, fail: Fail): Record<string, AttributeValue> {
  if (!isObject(value)) throw fail(place, "must be names and values");
  for (const [name, given] of Object.entries(value)) {
    if ([given].flat().every((one) => typeof one === "string")) continue;
    throw fail(`${place}.${name}`, "must be a text or a list of texts");
  }
  return value as Record<string, AttributeValue>;
}

function subElementsOf(value: unknown, place: string, fail: Fail): PlainSubElement[] {
  if (!Array.isArray(value)) throw fail(place, "must be a list");
  return value.map((item, index) => {
    const at = `${place}[${index}]`;
    if (!isObject(item)) throw fail(at, "must have subElementType and attributes");
    checkNames(item, ["subElementType", "attributes", "subElements"], at, fail);
    const { subElementType, attributes = {}, subElements = [] } = item;
    if (typeof subElementType !== "string" || subElementType === "")
      throw fail(`${at}.subElementType`, "must be the type of a sub-element");
    return {
      subElementType,
      attributes: attributesOf(attributes, `${at}.attributes`, fail),
      subElements: subElementsOf(subElements, `${at}.subElements`, fail),
    };
  });
}

/**
 * Checks a change against the metadata of the SBC, before anything is locked.
 * @throws {UsageError} for keys that do not pick one instance, and for an unknown attribute.
 */
export function checkChange({ keys, attributes, place }: Change, type: ElementType, file: string): void {
  const fail = (at: string, problem: string) => new UsageError(`${file}: ${place}${at} ${problem}`);
  const needed = type.keys;
  for (const name of needed) {
    if (keys[name] === undefined)
      throw fail(`.keys.${name}`, `is missing. The keys of ${type.name} are ${needed.join(", ")}`);
  }
  for (const name of Object.keys(keys)) {
    if (needed.includes(name)) continue;
    const known = needed.length === 0 ? "none" : needed.join(", ");
    throw fail(`.keys.${name}`, `is not a key. The keys of ${type.name}: ${known}`);
  }
  const known = [...type.attributes.keys()];
  for (const name of Object.keys(attributes)) {
    if (type.attributes.has(name)) continue;
    throw fail(`.attributes.${name}`, `is not an attribute of ${type.name}${didYouMean(name, known)}`);
  }
}
