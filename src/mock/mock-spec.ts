import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type XmlMessages, xmlMessagesOf } from "./content.js";
import { type LocationId, locationIdsOf } from "./location-id.js";
import { pointer, resolve } from "./pointer.js";
import { type JsonParameter, type PairParameter, placed, queryParametersOf } from "./query-parameters.js";

/** What a mock knows of a product: its description as Prism reads it, and an index of the operations. */
export interface MockSpec {
  /** The OpenAPI document. Examples are in their place, everything else may be a reference. */
  readonly document: OpenApiView;
  /** Path of the server's address, which no path of the document holds. */
  readonly basePath: string;
  readonly operations: readonly MockOperation[];
  /** Names of headers that carry credentials, in lower case. */
  readonly secretHeaders: ReadonlySet<string>;
}

export interface MockOperation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** Path template below the base path. */
  readonly path: string;
  /** Names of the examples of each declared status; `default` may be one of them. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  readonly jsonParameters: readonly JsonParameter[];
  readonly pairParameters?: readonly PairParameter[];
  /** The query parameter that makes this one of several calls to the path; without a value if it must not be there. */
  readonly action?: { readonly parameter: string; readonly value?: string } | undefined;
  /** Bodies that travel as XML, if there are any. */
  readonly xml?: XmlMessages | undefined;
  /** What it answers in, whatever `Accept` asks for. Absent: what is acceptable decides. */
  readonly contentType?: string | undefined;
  /** The answers that name what runs behind them by an id that the request may give. */
  readonly sentIds?: ReadonlyMap<string, LocationId>;
}

/** The little of OpenAPI that is read here. */
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

/** The view that was generated for a product. Mocks of one process share it. */
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

/** @param document as generation makes it for Prism */
export function mockSpecOf(document: OpenApiView): MockSpec {
  return {
    document,
    basePath: basePathOf(document),
    operations: operationsOf(document),
    secretHeaders: secretHeadersOf(document),
  };
}

/** From the sources `generated` is two folders up, in the package it depends on how that was built. */
function fileOf(product: string): string {
  const wanted = join("generated", product, "prism.json");
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, wanted)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, wanted);
}

function basePathOf(document: OpenApiView): string {
  // Not with URL: host and port are variables here.
  const path = document.servers?.[0]?.url.replace(/^[^/]*\/\/[^/]*/, "") ?? "";
  return path.replace(/\/+$/, "");
}

function secretHeadersOf({ components }: OpenApiView): Set<string> {
  const schemes = Object.values(components?.securitySchemes ?? {}) as { in?: string; name?: string }[];
  const names = schemes.flatMap(({ in: place, name }) => (place === "header" && name ? [name] : []));
  return new Set(["cookie", ...names.map((name) => name.toLowerCase())]);
}

/** Actions of one path stand in the view with the query that tells them apart: `/jobs/{id}?action=start`. */
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
        answers: answersOf(document, operation),
        sentIds: locationIdsOf(document, operation.responses),
        ...queryParametersOf(document, [
          ...placed(item.parameters, pointer(pathPointer, "parameters")),
          ...placed(operation.parameters, pointer(pathPointer, method, "parameters")),
        ]),
      };
    }),
  );
}

function answersOf(document: OpenApiView, operation: Operation): Map<string, readonly string[]> {
  return new Map(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      Object.values(resolve<Response>(document, response).content ?? {}).flatMap(({ examples }) =>
        Object.keys(examples ?? {}),
      ),
    ]),
  );
}
