import type { Parameters } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import type { Product } from "../contract/product.js";
import { ConfigurationError } from "../errors/index.js";
import { isObject } from "../options/check-options.js";
import { bindParameters, bindPath, fillPath } from "../request/parameters.js";
import type { JsonValue, OperationJson } from "./driver.js";

/** The JSON of an operation that begins now. */
export function newOperationJson(
  { product, server }: { readonly product: Pick<Product, "name">; readonly server: string },
  operationId: string,
  id: string,
): OperationJson {
  const begun = new Date().toISOString();
  return { version: 1, product: product.name, server, operationId, id, begun };
}

/**
 * Reads the JSON of an operation, as text or parsed.
 * @throws {ConfigurationError} when the JSON is damaged or from another version, product or server.
 */
export function readOperationJson(json: unknown, product: string, server: string): OperationJson {
  const value = typeof json === "string" ? parse(json) : json;
  if (typeof value !== "object" || value === null) throw refuse("is not the JSON of an operation");
  const read = value as Partial<Record<keyof OperationJson, unknown>>;
  if (read.version !== 1)
    throw refuse(`has the version ${JSON.stringify(read.version)}; this package reads version 1`);
  const text = (name: keyof OperationJson): string => {
    const member = read[name];
    if (typeof member !== "string" || member === "") throw refuse(`has no ${name}`);
    return member;
  };
  // Copied member by member: anything else in the JSON, such as a secret, must not be written again.
  const whole: OperationJson = {
    version: 1,
    product: text("product"),
    server: text("server"),
    operationId: text("operationId"),
    id: text("id"),
    begun: text("begun"),
    ...(read.detail !== undefined && { detail: read.detail as JsonValue }),
  };
  if (Number.isNaN(Date.parse(whole.begun))) throw refuse("has an invalid begun: not a date");
  if (read.finished !== undefined && read.finished !== true)
    throw refuse("has an invalid finished: not true");
  if (whole.product !== product) throw refuse(`is from ${whole.product}; this client is for ${product}`);
  if (whole.server !== server) throw refuse(`is from ${whole.server}; this client is for ${server}`);
  if (read.finished === true) throw refuse("has finished; there is nothing to resume");
  return whole;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse("is not complete, valid JSON");
  }
}

function refuse(what: string): ConfigurationError {
  return new ConfigurationError("resume", what);
}

/** Path parameters as text. In the resume state they identify the object that is followed. */
export type PathParameters = Readonly<Record<string, string>>;

/**
 * The path parameters of a call that is about to start work.
 * @throws {ConfigurationError} for any parameter that cannot be used, so that nothing is sent before all of them are valid.
 */
export function pathParameters(
  operationId: string,
  descriptor: OperationDescriptor,
  parameters: Parameters,
): PathParameters {
  const { path } = bindParameters(operationId, descriptor, parameters);
  return checkedPath(operationId, descriptor, path);
}

function checkedPath(
  operationId: string,
  descriptor: OperationDescriptor,
  path: Readonly<Record<string, unknown>>,
): PathParameters {
  fillPath(descriptor.path, path, operationId);
  return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));
}

/**
 * Reads `detail`, the resume state in the JSON of an operation: the state that its driver needs to continue in another
 * process. Each method throws a {@link ConfigurationError} for a member that no driver writes.
 */
export class ResumeState {
  readonly #operationId: string;
  readonly #members: Readonly<Record<string, JsonValue>>;

  constructor({ operationId, detail }: OperationJson) {
    if (!isObject(detail)) throw refuse("has no detail");
    this.#operationId = operationId;
    this.#members = detail as Readonly<Record<string, JsonValue>>;
  }

  has(name: string): boolean {
    return this.#get(name) !== undefined;
  }

  text(name: string): string {
    const value = this.#get(name);
    if (typeof value !== "string") throw this.invalid(name);
    return value;
  }

  /** One of the listed texts. */
  oneOf<const Value extends string>(name: string, values: readonly Value[]): Value {
    const text = this.text(name);
    const value = values.find((each) => each === text);
    if (value === undefined) throw this.invalid(name);
    return value;
  }

  /** `false` when the member is absent. */
  flag(name: string): boolean {
    const value = this.#get(name) ?? false;
    if (typeof value !== "boolean") throw this.invalid(name);
    return value;
  }

  number(name: string): number {
    const value = this.#get(name);
    if (typeof value !== "number") throw this.invalid(name);
    return value;
  }

  /** A time in ms. Must be finite and positive: otherwise the wait would end at once, or never. */
  duration(name: string): number {
    const value = this.number(name);
    if (!Number.isFinite(value) || value <= 0) throw this.invalid(name);
    return value;
  }

  /** An object whose members are all text. */
  texts(name: string): Readonly<Record<string, string>> {
    const value = this.#get(name);
    if (!isObject(value)) throw this.invalid(name);
    for (const member of Object.values(value)) if (typeof member !== "string") throw this.invalid(name);
    return value as Readonly<Record<string, string>>;
  }

  /** The path parameters of the operation, under `parameters`. */
  path(descriptor: OperationDescriptor): PathParameters {
    const parameters = this.texts("parameters");
    const isInPath = (name: string) => descriptor.path.includes(`{${name}}`);
    if (!Object.keys(parameters).every(isInPath)) throw this.invalid("parameters");
    try {
      const path = bindPath(this.#operationId, descriptor, parameters);
      return checkedPath(this.#operationId, descriptor, path);
    } catch (cause) {
      throw this.invalid("parameters", cause);
    }
  }

  /** For a member that has the right type, but not a value that a driver writes. */
  invalid(name: string, cause?: unknown): ConfigurationError {
    return new ConfigurationError("resume", `has an invalid detail.${name}`, { cause });
  }

  #get(name: string): JsonValue | undefined {
    return Object.hasOwn(this.#members, name) ? (this.#members[name] ?? undefined) : undefined;
  }
}
