import type { OperationDescriptor } from "../contract/descriptor.js";
import { ConfigurationError } from "../errors/index.js";
import { unsafeHeader } from "../http/credentials.js";
import { unknownName } from "../options/check-options.js";
import { bindPath, namesInPath } from "./path.js";

/** The parameters of a call, sorted by their place in the request. */
export interface BoundParameters {
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
  const names = namesInPath(descriptor);
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
    ...namesInPath(descriptor),
    ...Object.keys(query),
    ...header,
    ...(takesBody(descriptor) ? ["body"] : []),
  ];
}
