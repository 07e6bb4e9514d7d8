import mergeAllOf from "@stoplight/json-schema-merge-allof";
// Deep paths of exactly the pinned version: the index of Prism also loads its faker, which takes seconds.
import {
  stripReadOnlyProperties,
  stripWriteOnlyProperties,
} from "@stoplight/prism-http/dist/utils/filterRequiredProperties.js";
import { made } from "../../src/made.js";
import type { OpenApiView } from "../../src/mock/mock-spec.js";
import type {
  PreparedContent,
  PreparedOperation,
  PreparedOperations,
} from "../../src/mock/prism/prepared.js";
import { type HttpOperation, httpOperations } from "./http-operations.js";
import type { OpenApiDocument } from "./openapi.js";
import { documentForPrism } from "./prism-document.js";
import { type Schema, SharedSchemas, withoutAnnotations } from "./shared-schemas.js";

type PrismContent = NonNullable<HttpOperation["responses"][number]["contents"]>[number];
/** Removes the properties that only the other direction has. */
type Strip = typeof stripReadOnlyProperties;

/**
 * The operations as Prism reads them from its view of a spec. Schemas of bodies are those that Prism validates with:
 * without `allOf`, and without the members that only the other direction has. Values of examples are left out, because
 * they are in the view.
 */
export async function prismOperations(view: OpenApiDocument): Promise<PreparedOperations> {
  const document = documentForPrism(view as OpenApiView);
  withoutExamples(document);
  const found = await httpOperations(document);
  const schemas = new SharedSchemas();
  const known = new Map<string, Schema>();
  const operations = found.map((operation) => [operation.iid, prepare(operation, schemas, known)]);
  return { operations: Object.fromEntries(operations), shared: schemas.definitions() };
}

/** Removes the examples of bodies. They are most of a document, and Prism takes its time with everything in it. */
function withoutExamples(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    // Below a media type; elsewhere it is the name of a member.
    if (/^[\w.*+-]+\/[\w.*+-]+$/.test(name) && typeof value === "object" && value !== null) {
      Reflect.deleteProperty(value, "examples");
    }
    withoutExamples(value);
  }
}

function prepare(
  operation: HttpOperation,
  schemas: SharedSchemas,
  known: Map<string, Schema>,
): PreparedOperation {
  const { method, path, deprecated, security, responses, request } = operation;
  const bundle = (operation as { __bundled__?: Record<string, Schema> }).__bundled__;
  const contentsOf = (contents: PrismContent[] | undefined, strip: Strip): PreparedContent[] =>
    (contents ?? []).map(({ mediaType, schema, encodings }) => ({
      mediaType,
      ...(schema !== undefined && {
        schema: schemaOf(mediaType, normalized(schema as Schema, strip, known)),
      }),
      ...(encodings !== undefined && encodings.length > 0 && { encodings }),
    }));
  // Prism reads the properties of a form.
  const schemaOf = (mediaType: string, schema: Schema) =>
    /form/.test(mediaType) ? withoutAnnotations(schema) : schemas.reference(schema, bundle);
  return {
    method,
    path: path.replace(/\?.*/, ""),
    ...(deprecated && { deprecated }),
    security: security?.map((schemes) => schemes.map(securityScheme)),
    request: {
      ...(request?.body && {
        body: {
          ...(request.body.required && { required: true }),
          contents: contentsOf(request.body.contents, stripReadOnlyProperties),
        },
      }),
      ...parametersOf("path", request?.path),
      ...parametersOf("query", request?.query),
      ...parametersOf("headers", request?.headers),
    },
    responses: responses.map(({ code, headers, contents }) => ({
      code,
      headers: (headers ?? []).map((header) => ({
        ...parameter(header),
        examples: (header.examples ?? []).map((example) => ({
          key: example.key,
          value: (example as { value?: unknown }).value,
        })),
      })),
      contents: contentsOf(contents, stripWriteOnlyProperties),
    })),
  };
}

function securityScheme(scheme: object) {
  const { description, extensions, id, ...rest } = scheme as Record<string, unknown>;
  return rest;
}

function parametersOf(place: string, list: readonly object[] | undefined) {
  return list === undefined || list.length === 0 ? {} : { [place]: list.map(parameter) };
}

function parameter(given: object) {
  const { name, style, explode, required, deprecated, schema } = given as Record<string, unknown>;
  return {
    name: name as string,
    style,
    explode,
    required,
    deprecated,
    ...(schema !== undefined && { schema: withoutAnnotations(schema as Schema) }),
  };
}

/** As Prism does it when it validates with a schema for the first time. Takes long, and most schemas recur as copies. */
function normalized(schema: Schema, strip: Strip, known: Map<string, Schema>): Schema {
  const key = `${strip === stripReadOnlyProperties ? "request" : "response"} ${JSON.stringify(schema)}`;
  return made(known, key, () => (strip(withoutAllOf(schema)) as { value?: Schema }).value ?? {});
}

function withoutAllOf(schema: Schema): Schema {
  try {
    return mergeAllOf(schema, { deep: true, ignoreAdditionalProperties: true });
  } catch {
    return schema;
  }
}

/** With a line for each operation and each shared schema, so that a change is a change of a few lines. */
export function printPrepared({ operations, shared }: PreparedOperations): string {
  const lines = (values: Readonly<Record<string, unknown>>) =>
    Object.entries(values)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(",\n");
  return `{"operations":{\n${lines(operations)}\n},"shared":{\n${lines(shared)}\n}}\n`;
}
