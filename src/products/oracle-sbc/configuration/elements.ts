import type { ConfigElement, ConfigElementBody } from "../../../../generated/oracle-sbc/client.js";
import { callChecks, checkOptions, flag, text } from "../../../client/options.js";
import type { CallOptions } from "../../../contract/call.js";
import { ConfigurationError, ConflictError, NotFoundError } from "../../../errors/index.js";
import {
  type AttributeValue,
  changesOf,
  copyOf,
  type PlainElement,
  toBody,
  toPlain,
  written,
} from "./plain-element.js";

/** The calls that elements are read and written with. */
export interface ElementCalls {
  getConfigElements(
    parameters: object,
    options?: CallOptions,
  ): Promise<{ data: { configElement: ConfigElement[] } }>;
  addConfigElement(
    parameters: { body: ConfigElementBody },
    options?: CallOptions,
  ): Promise<{ data: { configElement: ConfigElement[] } }>;
  updateConfigElement(
    parameters: { body: ConfigElementBody },
    options?: CallOptions,
  ): Promise<{ data: { configElement: ConfigElement[] } }>;
}

export interface GetElementOptions extends CallOptions {
  /** Reads the running configuration in place of the one that is edited. Default `false`. */
  readonly running?: boolean | undefined;
}

export interface PutElementOptions extends CallOptions {
  /** Adds the element if there is none with its keys. Default `true`. */
  readonly create?: boolean | undefined;
}

/** Reads the one element with these keys. */
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
  checkAnswer(plain);
  return plain;
}

/** A key that is empty, as of a variable that is not set, may pick every instance. */
function checkKeys(keys: unknown): void {
  if (typeof keys !== "object" || keys === null || Array.isArray(keys)) {
    throw new ConfigurationError("keys", "must be an object of names and values");
  }
  for (const [name, value] of Object.entries(keys)) {
    const problem = text(value);
    if (problem !== undefined) throw new ConfigurationError(`keys.${name}`, problem);
  }
}

/**
 * What the SBC does with a name that is no key is not documented. One that it does not look at gives whatever there is, and
 * that would be changed in place of what was asked for.
 */
function checkAnswer({ elementType, keys, attributes }: PlainElement): void {
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
 * Writes an element: what has been changed since it was read, or all of it. Adds it where there is none, in the two steps
 * that a type with one instance alone needs.
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
  // As it is sent: the caller may go on changing it meanwhile.
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
    if (!single) return answered(data.configElement[0], element);
  } catch (error) {
    // The type is unknown, which is what the SBC meant before.
    if (error instanceof NotFoundError) throw missing;
    // Somebody was faster, or it was there in another form: it can be updated now.
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
  return answered(data.configElement[0], element);
}

/**
 * The SBC gives the whole element back. Where it gives nothing, or something without these keys, what was sent is what is known:
 * the next write must not go to another element.
 */
function answered(element: ConfigElement | undefined, sent: PlainElement): PlainElement {
  const plain = element && toPlain(element, sent.keys);
  const isSent = Object.entries(sent.keys).every(
    ([name, value]) => plain !== undefined && holds(valuesOf(plain.attributes, name), value),
  );
  return plain !== undefined && isSent ? plain : copyOf(sent);
}

function valuesOf(attributes: PlainElement["attributes"], name: string): readonly string[] {
  return Object.hasOwn(attributes, name) ? [attributes[name] as AttributeValue].flat() : [];
}

/** Names of hosts come back in other letters. */
function holds(values: readonly string[], value: string): boolean {
  return values.some((one) => one.toLowerCase() === value.toLowerCase());
}

function describe(keys: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(keys).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? "no keys" : pairs.join(", ");
}
