import type { OperationDescriptor } from "../contract/descriptor.js";
import { ConfigurationError } from "../errors/index.js";
import { unsafeHeader } from "../http/credentials.js";
import { bareId } from "./bare-ids.js";

/** The flat parameters of a call, sorted by where they travel. */
export interface BoundParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const pathNames = new WeakMap<OperationDescriptor, readonly string[]>();

/** @throws {ConfigurationError} for a parameter that the operation does not have, or that it needs and does not get. */
export function bindParameters(
  operationId: string,
  descriptor: OperationDescriptor,
  parameters: Readonly<Record<string, unknown>>,
): BoundParameters {
  if (typeof parameters !== "object" || parameters === null) {
    throw new ConfigurationError("parameters", "must be one object of names and values", { operationId });
  }
  const names = namesInPath(descriptor);
  const query: Record<string, unknown> = {};
  const header: Record<string, string> = {};
  for (const name in parameters) {
    const value = parameters[name];
    if (value === undefined || names.includes(name)) continue;
    if (descriptor.query !== undefined && Object.hasOwn(descriptor.query, name)) query[name] = value;
    else if (descriptor.header?.includes(name)) header[name] = headerValue(operationId, name, value);
    else if (name !== "body" || descriptor.body === undefined) {
      throw unknownParameter(operationId, descriptor, names, name);
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

/**
 * The parameters of the path alone, with ids in the form that paths take.
 * @throws {ConfigurationError} for an id that can be none.
 */
export function bindPath(
  operationId: string,
  descriptor: OperationDescriptor,
  parameters: Readonly<Record<string, unknown>>,
): BoundParameters["path"] {
  const path: Record<string, unknown> = {};
  for (const name of namesInPath(descriptor)) {
    const types = descriptor.pathIds?.[name];
    const value = parameters[name];
    path[name] = types === undefined ? value : bareId(name, value, types, operationId);
  }
  return path;
}

function namesInPath(descriptor: OperationDescriptor): readonly string[] {
  let names = pathNames.get(descriptor);
  if (names === undefined) {
    names = Array.from(descriptor.path.matchAll(/\{([^}]+)\}/g), (match) => match[1] as string).filter(
      (name) => !descriptor.clientPathParameters?.includes(name),
    );
    pathNames.set(descriptor, names);
  }
  return names;
}

function headerValue(operationId: string, name: string, value: unknown): string {
  const text = String(value);
  const problem = unsafeHeader(text);
  if (problem !== undefined) throw new ConfigurationError(name, problem, { operationId });
  return text;
}

function unknownParameter(
  operationId: string,
  descriptor: OperationDescriptor,
  names: readonly string[],
  name: string,
): ConfigurationError {
  const known = [
    ...names,
    ...Object.keys(descriptor.query ?? {}),
    ...(descriptor.header ?? []),
    ...(descriptor.body === undefined ? [] : ["body"]),
  ];
  return new ConfigurationError(
    name,
    `is no parameter; ${known.length === 0 ? "there are none" : `known are ${known.join(", ")}`}`,
    { operationId },
  );
}
