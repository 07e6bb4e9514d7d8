import type {
  ConfigElement,
  ConfigElementBody,
  OracleSbcMethods,
} from "../../../../generated/oracle-sbc/client.js";
import type { CallOptions } from "../../../contract/call.js";
import { ConfigurationError, ConflictError, NotFoundError } from "../../../errors/index.js";
import { checkOptions, flag, isObject, text } from "../../../options/check-options.js";
import { callChecks } from "../../../request/parameters.js";
import {
  type AttributeValue,
  changesOf,
  copyOf,
  type PlainElement,
  toBody,
  toPlain,
  written,
} from "./plain-element.js";

/** The calls that read and write elements. */
type ElementCalls = Pick<OracleSbcMethods, "getConfigElements" | "addConfigElement" | "updateConfigElement">;

export interface GetElementOptions extends CallOptions {
  /** Reads the running configuration instead of the editing configuration. Default `false`. */
  readonly running?: boolean | undefined;
}

export interface PutElementOptions extends CallOptions {
  /** Adds the element if no element has its keys. Default `true`. */
  readonly create?: boolean | undefined;
}

/** Reads the element with these keys. */
export async function getElement(
  calls: ElementCalls,
  elementType: string,
  keys: Readonly<Record<string, string>>,
  given: GetElementOptions = {},
): Promise<PlainElement> {
  checkOptions({ elementType }, { elementType: text });
  checkKeys(keys);
  checkOptions(given, { ...callChecks, running: flag });
  const { running, ...options } = given;
  const { data } = await calls.getConfigElements({ elementType, keys, running }, options);
  const [element, ...others] = data.configElement;
  if (element === undefined) {
    throw new NotFoundError({
      operationId: "getConfigElements",
      attempts: 1,
      status: 200,
      hint: `there is no ${elementType} with ${describe(keys)}`,
    });
  }
  if (others.length > 0) {
    throw new ConfigurationError(
      "keys",
      `pick ${data.configElement.length} elements of the type ${elementType}, not one. Pass all key attributes; elementType() names them`,
      { operationId: "getConfigElements", attempts: 1 },
    );
  }
  const plain = toPlain(element, keys);
  checkReturnedKeys(plain);
  return plain;
}

/** An empty key, such as an unset variable, may select every instance. */
function checkKeys(keys: unknown): void {
  if (!isObject(keys)) {
    throw new ConfigurationError("keys", "must be an object of names and values");
  }
  for (const [name, value] of Object.entries(keys)) {
    const problem = text(value);
    if (problem !== undefined) throw new ConfigurationError(`keys.${name}`, problem);
  }
}

/**
 * The documentation does not say how the SBC treats a name that is not a key. If it ignores the name, it returns
 * another element, and the caller would change the wrong one.
 */
function checkReturnedKeys({ elementType, keys, attributes }: PlainElement): void {
  for (const [name, value] of Object.entries(keys)) {
    const found = valuesOf(attributes, name);
    if (holds(found, value)) continue;
    const instead =
      found.length === 0 ? "without such an attribute" : `with ${JSON.stringify(found.join(", "))}`;
    throw new ConfigurationError(
      `keys.${name}`,
      `was ignored by the SBC, which returned a ${elementType} ${instead}. elementType() names the keys of a type`,
      { operationId: "getConfigElements", attempts: 1 },
    );
  }
}

/**
 * Writes an element: the changes since it was read, or the whole element if it was never read. Adds a missing element.
 * For a type with only one instance that takes two requests.
 */
export async function putElement(
  calls: ElementCalls,
  element: PlainElement,
  given: PutElementOptions = {},
): Promise<PlainElement> {
  checkOptions(given, { ...callChecks, create: flag });
  const { create = true, ...options } = given;
  const changes = changesOf(element);
  if (changes === undefined) return element;
  // A copy, because the caller may change the element during the request.
  const sent = copyOf(element);
  const stored = await store(calls, sent, changes, create, options);
  written(element, sent);
  return stored;
}

async function store(
  calls: ElementCalls,
  element: PlainElement,
  changes: ConfigElementBody,
  create: boolean,
  options: CallOptions,
): Promise<PlainElement> {
  try {
    return await update(calls, element, changes, options);
  } catch (error) {
    if (!(error instanceof NotFoundError) || !create) throw error;
    return await add(calls, element, error, options);
  }
}

async function add(
  calls: ElementCalls,
  element: PlainElement,
  missing: NotFoundError,
  options: CallOptions,
): Promise<PlainElement> {
  const { elementType, keys } = element;
  const single = Object.keys(keys).length === 0;
  try {
    const body = single ? { elementType } : toBody(element);
    const { data } = await calls.addConfigElement({ body }, options);
    if (!single) return elementAfterWrite(data.configElement[0], element);
  } catch (error) {
    // The type itself is unknown. The first error has already said so.
    if (error instanceof NotFoundError) throw missing;
    // Another client was faster, or the element exists in another form. It can be updated now.
    if (!(error instanceof ConflictError)) throw error;
  }
  return update(calls, element, toBody(element), options);
}

async function update(
  calls: ElementCalls,
  element: PlainElement,
  body: ConfigElementBody,
  options: CallOptions,
): Promise<PlainElement> {
  const { data } = await calls.updateConfigElement({ body }, options);
  return elementAfterWrite(data.configElement[0], element);
}

/**
 * The element after a write. The SBC returns the whole element. If it returns nothing, or an element without these
 * keys, the sent element is used: the next write must not go to another element.
 */
function elementAfterWrite(element: ConfigElement | undefined, sent: PlainElement): PlainElement {
  const plain = element && toPlain(element, sent.keys);
  const isSent = Object.entries(sent.keys).every(
    ([name, value]) => plain !== undefined && holds(valuesOf(plain.attributes, name), value),
  );
  return plain !== undefined && isSent ? plain : copyOf(sent);
}

function valuesOf(attributes: PlainElement["attributes"], name: string): readonly string[] {
  return Object.hasOwn(attributes, name) ? [attributes[name] as AttributeValue].flat() : [];
}

/** The SBC may return host names in another case. */
function holds(values: readonly string[], value: string): boolean {
  return values.some((one) => one.toLowerCase() === value.toLowerCase());
}

function describe(keys: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(keys).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? "no keys" : pairs.join(", ");
}
