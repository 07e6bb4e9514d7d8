import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { operations as descriptors } from "../../generated/vspc/operations.js";

/** The bundled description of VSPC, read without any code of the generator. */

export type OperationId = keyof typeof descriptors;

export interface SpecOperation {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  readonly anonymous: boolean;
  readonly parameters: readonly SpecParameter[];
  readonly body: SpecBody | undefined;
  /** By status, `default` included. */
  readonly answers: ReadonlyMap<string, SpecAnswer>;
}

export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly managed: boolean;
  readonly json: boolean;
  readonly schema: SpecSchema;
  /** First example of the parameter, if it has any. */
  readonly example: unknown;
}

export interface SpecBody {
  readonly mediaType: string;
  readonly schema: SpecSchema;
  readonly examples: readonly SpecExample[];
}

export interface SpecAnswer {
  readonly examples: readonly SpecExample[];
  /** JSON Pointer to the schema of the body. */
  readonly schema: string | undefined;
  readonly headers: readonly string[];
}

export interface SpecExample {
  readonly name: string;
  readonly value: unknown;
}

export interface SpecSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly items?: unknown;
  readonly minimum?: number;
  readonly [keyword: string]: unknown;
}

type Node = Record<string, unknown>;

export const bundle = parse(
  readFileSync(new URL("../../generated/vspc/openapi.yaml", import.meta.url), "utf8"),
) as Node;

/** Every operation, in the order of the document. */
export const specOperations: readonly SpecOperation[] = Object.entries(bundle.paths as Node).flatMap(
  ([path, item]) =>
    ["get", "put", "post", "delete", "patch"].flatMap((method) => {
      const operation = (item as Node)[method] as Node | undefined;
      return operation === undefined ? [] : [read(path, item as Node, method, operation)];
    }),
);

export function specOperation(operationId: OperationId): SpecOperation {
  const found = specOperations.find((operation) => operation.operationId === operationId);
  if (found === undefined) throw new Error(`The description lacks ${operationId}`);
  return found;
}

/** Follows references. */
export function resolved<T = Node>(node: unknown): T {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return node as T;
  return resolved<T>(
    reference
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (parent, key) => (parent as Node)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
        bundle,
      ),
  );
}

function read(path: string, item: Node, method: string, operation: Node): SpecOperation {
  const parameters = [...((item.parameters as []) ?? []), ...((operation.parameters as []) ?? [])];
  const security = (operation.security ?? bundle.security) as readonly unknown[];
  return {
    operationId: operation.operationId as OperationId,
    method: method.toUpperCase(),
    path,
    anonymous: security.length === 0,
    parameters: parameters.map((parameter) => readParameter(resolved(parameter))),
    body: operation.requestBody === undefined ? undefined : readBody(resolved(operation.requestBody)),
    answers: new Map(
      Object.entries(operation.responses as Node).map(([status, response]) => [
        status,
        readAnswer(response, `#/paths/${path.replaceAll("/", "~1")}/${method}/responses/${status}`),
      ]),
    ),
  };
}

function readParameter(parameter: Node): SpecParameter {
  const [json] = Object.values((parameter.content as Node) ?? {}) as Node[];
  const { schema, example, examples } = json ?? parameter;
  return {
    name: parameter.name as string,
    in: parameter.in as string,
    required: parameter.required === true,
    managed: parameter["x-client-managed"] !== undefined,
    json: json !== undefined,
    schema: resolved<SpecSchema>(schema),
    example: example ?? readExamples(examples)[0]?.value,
  };
}

function readBody(body: Node): SpecBody {
  const [mediaType, content] = Object.entries(body.content as Node)[0] as [string, Node];
  return {
    mediaType,
    schema: resolved<SpecSchema>(content.schema),
    examples: readExamples(content.examples),
  };
}

function readAnswer(response: unknown, at: string): SpecAnswer {
  const { content = {}, headers = {} } = resolved<{ content?: Node; headers?: Node }>(response);
  const [mediaType, media] = (Object.entries(content)[0] ?? []) as [string?, Node?];
  const place = (response as { $ref?: string }).$ref ?? at;
  return {
    examples: readExamples(media?.examples),
    schema:
      mediaType === undefined ? undefined : `${place}/content/${mediaType.replaceAll("/", "~1")}/schema`,
    headers: Object.keys(headers),
  };
}

function readExamples(examples: unknown): SpecExample[] {
  return Object.entries((examples as Node) ?? {}).map(([name, example]) => ({
    name,
    value: resolved(example).value,
  }));
}
