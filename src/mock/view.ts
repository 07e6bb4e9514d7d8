import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a mock knows of a product: its description as Prism reads it, and an index of the operations. */
export interface MockView {
  /** The OpenAPI document. Examples are in their place, everything else may be a reference. */
  readonly document: OpenApiView;
  /** Path of the server's address, which no path of the document holds. */
  readonly basePath: string;
  readonly operations: readonly MockOperation[];
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
}

/** A query parameter with `content: application/json`. */
export interface JsonParameter {
  readonly name: string;
  /** JSON Pointer to its schema. */
  readonly schema: string;
}

/** The little of OpenAPI that is read here. */
export interface OpenApiView {
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly parameters?: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly content?: Readonly<Record<string, unknown>>;
}
interface Response {
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, unknown>> }>>;
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

const views = new Map<string, Promise<MockView>>();

/** The view that was generated for a product. Mocks of one process share it. */
export function loadView(product: string): Promise<MockView> {
  let view = views.get(product);
  if (view === undefined) {
    view = readView(product);
    views.set(product, view);
  }
  return view;
}

async function readView(product: string): Promise<MockView> {
  const document = JSON.parse(await readFile(fileOf(product), "utf8")) as OpenApiView;
  return { document, basePath: basePathOf(document), operations: operationsOf(document) };
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

function operationsOf(document: OpenApiView): MockOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) return [];
      const pathPointer = pointer("#/paths", path);
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        answers: answersOf(document, operation),
        jsonParameters: [
          ...jsonParametersOf(document, item.parameters, pointer(pathPointer, "parameters")),
          ...jsonParametersOf(document, operation.parameters, pointer(pathPointer, method, "parameters")),
        ],
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

function jsonParametersOf(document: OpenApiView, parameters: unknown, at: string): JsonParameter[] {
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((entry, index) => {
    const parameter = resolve<Parameter>(document, entry);
    const mediaType = Object.keys(parameter.content ?? {}).find((type) => type.includes("json"));
    if (parameter.in !== "query" || mediaType === undefined) return [];
    const place = reference(entry) ?? pointer(at, String(index));
    return [{ name: parameter.name, schema: pointer(place, "content", mediaType, "schema") }];
  });
}

function resolve<T>(document: OpenApiView, node: unknown): T {
  const target = reference(node);
  return target === undefined ? (node as T) : resolve<T>(document, valueAt(document, target));
}

function reference(node: unknown): string | undefined {
  return (node as { $ref?: string } | undefined)?.$ref;
}

/** The value at a JSON Pointer in URI fragment form. */
export function valueAt(document: unknown, place: string): unknown {
  return place
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

function pointer(base: string, ...keys: string[]): string {
  return [
    base,
    ...keys.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))),
  ].join("/");
}
