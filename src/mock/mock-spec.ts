import type { PreparedOperations } from "./prism/prepared.js";
import { type XmlMessages, xmlMessagesOf } from "./spec/content.js";
import { type LocationId, locationIdsOf } from "./spec/location-id.js";
import { type JsonParameter, type PairParameter, queryParametersOf } from "./spec/query-parameters.js";
import { resolve } from "./spec/references.js";
import type { StateSpec } from "./state/state-spec.js";

/** The spec of a product for a mock: the document for Prism, and an index of the operations. */
export interface MockSpec {
  /** The OpenAPI document. Examples are inlined; everything else may be a reference. */
  readonly document: OpenApiView;
  /** The operations in the form of Prism. */
  readonly prepared: PreparedOperations;
  /** What the state of a mock is made of. Absent: every response is an example. */
  readonly state?: StateSpec | undefined;
  /** Base path of the server. Paths of the document do not include it. */
  readonly basePath: string;
  readonly operations: readonly MockOperation[];
  /** Names of headers with credentials, in lower case. */
  readonly secretHeaders: ReadonlySet<string>;
}

export interface MockOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** Path template below the base path. */
  readonly path: string;
  /** The operation in the document. */
  readonly object: OperationObject;
  /** Names of the examples by status. `default` may be one of the statuses. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  readonly jsonParameters: readonly JsonParameter[];
  readonly pairParameters?: readonly PairParameter[];
  /** The query parameter that selects this action of the path. Without a value, the parameter must be absent. */
  readonly action?: { readonly parameter: string; readonly value?: string } | undefined;
  /** The XML bodies, if any. */
  readonly xml?: XmlMessages | undefined;
  /** The media type of all responses, whatever `Accept` says. Absent: `Accept` decides. */
  readonly contentType?: string | undefined;
  /** The responses with the id of an async action that the request can set. */
  readonly sentIds?: ReadonlyMap<string, LocationId>;
}

/** The part of an OpenAPI document that the mock reads. */
export interface OpenApiView {
  readonly info?: { readonly "x-response-media-type"?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An operation of the document. */
export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly "x-action"?: MockOperation["action"];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, unknown>> }>>;
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

/**
 * @param document the view of the spec for Prism
 * @param prepared returns the operations of the same document, when the first request needs them
 */
export function mockSpecOf(document: OpenApiView, prepared: () => PreparedOperations): MockSpec {
  const operations = onFirstUse(prepared);
  return {
    document,
    get prepared() {
      return operations();
    },
    basePath: basePathOf(document),
    operations: operationsOf(document),
    secretHeaders: secretHeadersOf(document),
  };
}

function basePathOf(document: OpenApiView): string {
  // Without `URL`, because host and port are template variables here.
  const path = document.servers?.[0]?.url.replace(/^[^/]*\/\/[^/]*/, "") ?? "";
  return path.replace(/\/+$/, "");
}

function secretHeadersOf({ components }: OpenApiView): Set<string> {
  const schemes = Object.values(components?.securitySchemes ?? {}) as { in?: string; name?: string }[];
  const names = schemes.flatMap(({ in: place, name }) => (place === "header" && name ? [name] : []));
  return new Set(["cookie", ...names.map((name) => name.toLowerCase())]);
}

function operationsOf(document: OpenApiView): MockOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method] as OperationObject | undefined;
      if (object === undefined) return [];
      const shared = (item.parameters ?? []) as readonly unknown[];
      return operationOf(document, method, path, object, shared);
    }),
  );
}

/** Most mocks need few of their operations, so what takes time is found out on first use. */
function operationOf(
  document: OpenApiView,
  method: string,
  path: string,
  object: OperationObject,
  shared: readonly unknown[],
): MockOperation {
  const { responses, requestBody, parameters = [] } = object;
  const xml = onFirstUse(() => xmlMessagesOf(document, requestBody, responses));
  const examples = onFirstUse(() => examplesOf(document, object));
  const sentIds = onFirstUse(() => locationIdsOf(document, responses));
  const query = onFirstUse(() => queryParametersOf(document, [...shared, ...parameters]));
  return {
    operationId: object.operationId,
    method: method.toUpperCase(),
    // Actions of one path are listed with the query that distinguishes them: `/jobs/{id}?action=start`.
    path: path.replace(/\?.*/, ""),
    object,
    action: object["x-action"],
    contentType: document.info?.["x-response-media-type"],
    get xml() {
      return xml();
    },
    get examples() {
      return examples();
    },
    get sentIds() {
      return sentIds();
    },
    get jsonParameters() {
      return query().jsonParameters;
    },
    get pairParameters() {
      return query().pairParameters;
    },
  };
}

function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function examplesOf(document: OpenApiView, operation: OperationObject): Map<string, readonly string[]> {
  return new Map(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      Object.values(resolve<Response>(document, response).content ?? {}).flatMap(({ examples }) =>
        Object.keys(examples ?? {}),
      ),
    ]),
  );
}
