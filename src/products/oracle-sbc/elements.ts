import type { ConfigElement, ConfigElementBody } from "../../../generated/oracle-sbc/client.js";
import type { CallOptions } from "../../client/call.js";
import { ConfigurationError, ConflictError, NotFoundError } from "../../errors/index.js";
import { changesOf, copyOf, type PlainElement, toBody, toPlain, written } from "./plain-element.js";

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
  { running, ...options }: GetElementOptions = {},
): Promise<PlainElement> {
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
      `pick ${data.configElement.length} elements of the type ${elementType}, not one; give all key attributes, which elementType() names`,
      { operationId: "getConfigElements", attempts: 1 },
    );
  }
  return toPlain(element, keys);
}

/**
 * Writes an element: what has been changed since it was read, or all of it. Adds it where there is none, in the two steps
 * that a type with one instance alone needs.
 */
export async function putElement(
  calls: ElementCalls,
  element: PlainElement,
  { create = true, ...options }: PutElementOptions = {},
): Promise<PlainElement> {
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
    // The type is unknown, which is what the box meant before.
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

/** The box gives the whole element back. One that does not has what was sent. */
function answered(element: ConfigElement | undefined, sent: PlainElement): PlainElement {
  return element === undefined ? sent : toPlain(element, sent.keys);
}

function describe(keys: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(keys).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? "no keys" : pairs.join(", ");
}
