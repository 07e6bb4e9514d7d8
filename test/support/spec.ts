import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The bundled description of a product, read without any code of the generator. */
export interface Spec<Id extends string = string> {
  readonly document: SpecNode;
  /** What a client can call, in the order of the document. Of an operation with `x-actions` these are its actions. */
  readonly operations: readonly SpecOperation<Id>[];
  operation(operationId: Id): SpecOperation<Id>;
  /** Follows references. */
  resolved<T = SpecNode>(node: unknown): T;
}

export interface SpecOperation<Id extends string = string> {
  readonly operationId: Id;
  readonly method: string;
  readonly path: string;
  /** JSON Pointer to what describes it. */
  readonly at: string;
  /** The query parameter that makes this one of several calls to the path; without a value if it must not be there. */
  readonly action: { readonly parameter: string; readonly value: string | undefined } | undefined;
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
  readonly mediaTypes: readonly string[];
  readonly required: boolean;
  /** JSON Pointer to the schema of the first media type. */
  readonly schemaAt: string;
  readonly schema: SpecSchema;
  readonly examples: readonly SpecExample[];
}

export interface SpecAnswer {
  /** Empty for an answer without a body. */
  readonly mediaTypes: readonly string[];
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

export type SpecNode = Record<string, unknown>;

interface Actions {
  readonly parameter: string;
  readonly actions?: Record<string, SpecNode>;
  /** The call without the parameter. */
  readonly absent?: SpecNode;
}

/** One call, and where it stands. */
interface Place {
  readonly method: string;
  readonly path: string;
  readonly at: string;
  readonly item: SpecNode;
  readonly operation: SpecNode;
  readonly action?: SpecOperation["action"];
}

export function specOf<Id extends string>(product: string): Spec<Id> {
  const file = new URL(`../../generated/${product}/openapi.yaml`, import.meta.url);
  return new Description<Id>(parse(readFileSync(file, "utf8")));
}

class Description<Id extends string> implements Spec<Id> {
  readonly operations: readonly SpecOperation<Id>[];

  constructor(readonly document: SpecNode) {
    this.operations = Object.entries(document.paths as SpecNode).flatMap(([path, item]) =>
      ["get", "put", "post", "delete", "patch"].flatMap((method) => {
        const operation = (item as SpecNode)[method] as SpecNode | undefined;
        const at = `#/paths/${escaped(path)}/${method}`;
        const whole = { method, path, at, item: item as SpecNode };
        return operation === undefined
          ? []
          : callsOf({ ...whole, operation }).map((place) => this.#read(place));
      }),
    );
  }

  operation(operationId: Id): SpecOperation<Id> {
    const found = this.operations.find((operation) => operation.operationId === operationId);
    if (found === undefined) throw new Error(`The description lacks ${operationId}`);
    return found;
  }

  resolved<T = SpecNode>(node: unknown): T {
    const reference = (node as { $ref?: string } | undefined)?.$ref;
    if (reference === undefined) return node as T;
    return this.resolved<T>(
      reference
        .slice(2)
        .split("/")
        .reduce<unknown>(
          (parent, key) => (parent as SpecNode)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
          this.document,
        ),
    );
  }

  #read({ method, path, at, item, operation, action }: Place): SpecOperation<Id> {
    const parameters = [...((item.parameters as []) ?? []), ...((operation.parameters as []) ?? [])];
    const security = (operation.security ?? this.document.security) as readonly unknown[];
    return {
      operationId: operation.operationId as Id,
      method: method.toUpperCase(),
      path,
      at,
      action,
      anonymous: security.length === 0,
      parameters: parameters.map((parameter) => this.#parameter(this.resolved(parameter))),
      body:
        operation.requestBody === undefined
          ? undefined
          : this.#body(this.resolved(operation.requestBody), `${at}/requestBody`),
      answers: new Map(
        Object.entries(operation.responses as SpecNode).map(([status, response]) => [
          status,
          this.#answer(response, `${at}/responses/${status}`),
        ]),
      ),
    };
  }

  #parameter(parameter: SpecNode): SpecParameter {
    const [json] = Object.values((parameter.content as SpecNode) ?? {}) as SpecNode[];
    const { schema, example, examples } = json ?? parameter;
    const { items, ...rest } = this.resolved<SpecSchema>(schema);
    return {
      name: parameter.name as string,
      in: parameter.in as string,
      required: parameter.required === true,
      managed: parameter["x-client-managed"] !== undefined,
      json: json !== undefined,
      schema: items === undefined ? rest : { ...rest, items: this.resolved(items) },
      example: example ?? this.#examples(examples)[0]?.value,
    };
  }

  #body(body: SpecNode, at: string): SpecBody {
    const [mediaType, content] = Object.entries(body.content as SpecNode)[0] as [string, SpecNode];
    return {
      mediaTypes: Object.keys(body.content as SpecNode),
      required: body.required === true,
      schemaAt: `${at}/content/${escaped(mediaType)}/schema`,
      schema: this.resolved<SpecSchema>(content.schema),
      examples: this.#examples(content.examples),
    };
  }

  #answer(response: unknown, at: string): SpecAnswer {
    const { content = {}, headers = {} } = this.resolved<{ content?: SpecNode; headers?: SpecNode }>(
      response,
    );
    const [mediaType, media] = (Object.entries(content)[0] ?? []) as [string?, SpecNode?];
    const place = (response as { $ref?: string }).$ref ?? at;
    return {
      mediaTypes: Object.keys(content),
      examples: this.#examples(media?.examples),
      schema: mediaType === undefined ? undefined : `${place}/content/${escaped(mediaType)}/schema`,
      headers: Object.keys(headers),
    };
  }

  #examples(examples: unknown): SpecExample[] {
    return Object.entries((examples as SpecNode) ?? {}).map(([name, example]) => ({
      name,
      value: this.resolved(example).value,
    }));
  }
}

/** The operation itself, or the calls that its `x-actions` split it into. */
function callsOf(place: Place): Place[] {
  const split = place.operation["x-actions"] as Actions | undefined;
  if (split === undefined) return [place];
  const { parameter, actions = {}, absent } = split;
  const { security } = place.operation;
  const calls = Object.entries(actions).map(([value, operation]) => ({
    ...place,
    at: `${place.at}/x-actions/actions/${escaped(value)}`,
    operation: { security, ...operation },
    action: { parameter, value },
  }));
  if (absent === undefined) return calls;
  const without = { ...place, at: `${place.at}/x-actions/absent`, operation: { security, ...absent } };
  return [...calls, { ...without, action: { parameter, value: undefined } }];
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
