import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type XmlMessages, xmlMessagesOf } from "./content.js";
import { type LocationId, locationIdsOf } from "./location-id.js";
import { pointer, resolve } from "./pointer.js";
import { type JsonParameter, type PairParameter, placed, queryParametersOf } from "./query-parameters.js";

/** The spec of a product for a mock: the document for Prism, and an index of the operations. */
export interface MockSpec {
  /** The OpenAPI document. Examples are inlined; everything else may be a reference. */
  readonly document: OpenApiView;
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

interface Operation {
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

const views = new Map<string, Promise<MockSpec>>();

/** The generated spec of a product. Mocks of one process share it. */
export function loadMockSpec(product: string): Promise<MockSpec> {
  let view = views.get(product);
  if (view === undefined) {
    view = readView(product);
    views.set(product, view);
  }
  return view;
}

async function readView(product: string): Promise<MockSpec> {
  return mockSpecOf(JSON.parse(await readFile(fileOf(product), "utf8")));
}

/** @param document as generated for Prism */
export function mockSpecOf(document: OpenApiView): MockSpec {
  return {
    document,
    basePath: basePathOf(document),
    operations: operationsOf(document),
    secretHeaders: secretHeadersOf(document),
  };
}

/** In the sources, `generated` is two folders up. In the package, the place depends on the build. */
function fileOf(product: string): string {
  const wanted = join("generated", product, "prism.json");
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, wanted)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, wanted);
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

/** Actions of one path are listed with the query that distinguishes them: `/jobs/{id}?action=start`. */
export function withoutQuery(path: string): string {
  return path.replace(/\?.*/, "");
}

function operationsOf(document: OpenApiView): MockOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) return [];
      const pathPointer = pointer("#/paths", path);
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path: withoutQuery(path),
        action: operation["x-action"],
        contentType: document.info?.["x-response-media-type"],
        xml: xmlMessagesOf(document, operation.requestBody, operation.responses),
        examples: examplesOf(document, operation),
        sentIds: locationIdsOf(document, operation.responses),
        ...queryParametersOf(document, [
          ...placed(item.parameters, pointer(pathPointer, "parameters")),
          ...placed(operation.parameters, pointer(pathPointer, method, "parameters")),
        ]),
      };
    }),
  );
}

function examplesOf(document: OpenApiView, operation: Operation): Map<string, readonly string[]> {
  return new Map(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      Object.values(resolve<Response>(document, response).content ?? {}).flatMap(({ examples }) =>
        Object.keys(examples ?? {}),
      ),
    ]),
  );
}
