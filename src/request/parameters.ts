import type { CallOptions } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import { ConfigurationError } from "../errors/index.js";
import { unsafeHeader, unsafeHeaderName } from "../http/credentials.js";
import type { RetryPolicy } from "../http/retry-policy.js";
import { made } from "../made.js";
import {
  count,
  duration,
  isObject,
  type OptionChecks,
  pause,
  signal,
  unknownName,
} from "../options/check-options.js";
import { numberText } from "./query.js";

/** The parameters of a call, sorted by their place in the request. */
interface BoundParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** @throws {ConfigurationError} for an unknown parameter, or a missing required one. */
export function bindParameters(
  operationId: string,
  descriptor: OperationDescriptor,
  parameters: Readonly<Record<string, unknown>>,
): BoundParameters {
  if (typeof parameters !== "object" || parameters === null) {
    throw new ConfigurationError("parameters", "must be an object of names and values", { operationId });
  }
  const names = pathNamesOf(descriptor);
  const query: Record<string, unknown> = {};
  const header: Record<string, string> = {};
  for (const name in parameters) {
    const value = parameters[name];
    if (value === undefined || names.includes(name)) continue;
    if (descriptor.query !== undefined && Object.hasOwn(descriptor.query, name)) query[name] = value;
    else if (descriptor.header?.includes(name)) header[name] = headerValue(operationId, name, value);
    else if (descriptor.open && name !== "body") query[name] = openValue(operationId, name, value);
    else if (name !== "body" || !takesBody(descriptor)) {
      throw unknownName("parameter", name, parameterNames(descriptor), { operationId });
    }
  }
  for (const name of descriptor.required ?? []) {
    if (parameters[name] === undefined) throw new ConfigurationError(name, "is missing", { operationId });
  }
  if (descriptor.bodyRequired && parameters.body === undefined) {
    throw new ConfigurationError("body", "is missing", { operationId });
  }
  return { path: bindPath(operationId, descriptor, parameters), query, header, body: parameters.body };
}

function takesBody({ open, method, body }: OperationDescriptor): boolean {
  return body !== undefined || (open === true && method !== "GET" && method !== "HEAD");
}

/** Only the spec says how a server reads an object in the query. */
function openValue(operationId: string, name: string, value: unknown): unknown {
  // An assignment to this name sets no member, so that the parameter would not be sent.
  if (name === "__proto__") {
    throw new ConfigurationError(name, "cannot be the name of a query parameter", { operationId });
  }
  if (![value].flat().some((entry) => typeof entry === "object" && entry !== null)) return value;
  throw new ConfigurationError(name, "must not be an object: the spec has no query parameter of this name", {
    operationId,
  });
}

function headerValue(operationId: string, name: string, value: unknown): string {
  const text = String(value);
  const problem = unsafeHeader(text);
  if (problem !== undefined) throw new ConfigurationError(name, problem, { operationId });
  return text;
}

function parameterNames(descriptor: OperationDescriptor): readonly string[] {
  const { query = {}, header = [] } = descriptor;
  return [
    ...pathNamesOf(descriptor),
    ...Object.keys(query),
    ...header,
    ...(takesBody(descriptor) ? ["body"] : []),
  ];
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const pathNames = new WeakMap<OperationDescriptor, readonly string[]>();

/**
 * The path parameters, with ids converted to the form of paths.
 * @throws {ConfigurationError} for a value that cannot be an id.
 */
export function bindPath(
  operationId: string,
  descriptor: OperationDescriptor,
  parameters: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const path: Record<string, unknown> = {};
  for (const name of pathNamesOf(descriptor)) {
    const types = descriptor.pathIds?.[name];
    const value = parameters[name];
    path[name] = types === undefined ? value : bareId(name, value, types, operationId);
  }
  return path;
}

/** Names in the path template, without those that the client fills in. */
export function pathNamesOf(descriptor: OperationDescriptor): readonly string[] {
  return made(pathNames, descriptor, () => {
    const names = Array.from(descriptor.path.matchAll(/\{([^}]+)\}/g), (match) => match[1] as string);
    return names.filter((name) => !descriptor.clientPathParameters?.includes(name));
  });
}

/**
 * Converts an id to the form that the server accepts in paths. Lists contain the UID of an entity,
 * `urn:veeam:Job:<guid>`, but paths take the GUID. A URN of one of `types` is shortened to the GUID. A value that
 * cannot be an id is refused before it is sent, because the server would respond with a 404 or 500 that does not show
 * the problem.
 *
 * A value that is not a URN need not be a GUID. It must be one word of letters, digits, `_` and `-` that is a GUID or holds a
 * digit. So short ids of test servers and mocks are accepted, but most names are refused. The check is tolerant on
 * purpose: a wrong id costs one request, but a wrong refusal would make a server unusable.
 *
 * @param types `<namespace>:<type>` of the URNs that the parameter stands for; empty where its entity has none.
 * @throws {ConfigurationError} for a URN of another type, and for what cannot be an id.
 */
export function bareId(name: string, value: unknown, types: readonly string[], operationId: string): unknown {
  // Numbers stay as they are. `fillPath` refuses invalid path segments for every product.
  if (typeof value !== "string" || /^\.{0,2}$/.test(value)) return value;
  const [, type, id = value] = /^urn:([\w-]+:[\w-]+):(.*)$/is.exec(value) ?? [];
  if (type !== undefined && !types.some((known) => known.toLowerCase() === type.toLowerCase())) {
    throw new ConfigurationError(name, `is a URN of another type, urn:${type}; ${expected(types)}`, {
      operationId,
    });
  }
  if (!/^[\w-]+$/.test(id) || !(/\d/.test(id) || guid.test(id))) {
    throw new ConfigurationError(
      name,
      `is not an id; ${expected(types)}. To find an object by its name, read the list`,
      { operationId },
    );
  }
  return id;
}

function expected(types: readonly string[]): string {
  const urns = types.map((type) => ` or \`urn:${type}:<guid>\``).join("");
  return `expected a GUID${urns}`;
}

/**
 * Puts values into the `{names}` of a path. A slash in a value is encoded, so that the value stays one segment.
 * @throws {ConfigurationError} for a value that is missing or would make the path lead to another resource.
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  operationId?: string | undefined,
): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    try {
      return segment(values[name]);
    } catch (problem) {
      throw new ConfigurationError(name, (problem as Error).message, { operationId });
    }
  });
}

function segment(value: unknown): string {
  if (value === undefined || value === null) throw new Error("is missing");
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") {
    throw new Error("must be a string or number");
  }
  const text = typeof value === "number" ? numberText(value) : String(value);
  // An empty segment, "." or ".." would lead to another resource: at worst, a delete of a collection.
  if (text === "" || text === "." || text === "..") {
    throw new Error(`is ${JSON.stringify(text)}, which is not an id`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new Error("is not well-formed text");
  }
}

const retryChecks: OptionChecks<keyof RetryPolicy> = {
  attempts: count,
  minDelay: pause,
  maxDelay: pause,
  maxRetryAfter: pause,
};

/** Options of a client that a call can override. */
export const sharedChecks: OptionChecks<"timeout" | "deadline" | "retry"> = {
  timeout: duration,
  deadline: duration,
  retry: (value) => (value === false ? undefined : retryChecks),
};

export const callChecks: OptionChecks<keyof CallOptions> = {
  signal,
  ...sharedChecks,
  headers: (value) =>
    // The entries of a `Headers` or `Map` object are not its members, so they would not be sent.
    isObject(value) && !(Symbol.iterator in value) ? undefined : "must be a plain object of names and values",
};

/** @throws {ConfigurationError} for a name or value that no header can carry, and for one of the `managed` headers. */
export function checkHeaders(
  headers: object | undefined,
  managed: readonly string[],
  operationId: string,
): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    const problem =
      (managed.includes(name.toLowerCase()) ? "is set by the client" : undefined) ??
      unsafeHeaderName(name) ??
      (typeof value === "string" || value === undefined ? unsafeHeader(value ?? "") : "must be a string");
    if (problem !== undefined) throw new ConfigurationError(`headers.${name}`, problem, { operationId });
  }
}
