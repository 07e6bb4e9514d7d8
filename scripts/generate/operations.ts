import type {
  Attachment,
  DeferredOperation,
  OperationDescriptor,
  QueryStyle,
  TrackedOperation,
} from "../../src/contract/descriptor.js";
import { emptyResultOf } from "./empty-result.js";
import { exactNumbersOf } from "./exact-numbers.js";
import { header } from "./names.js";
import {
  calledOperationsOf,
  deferredOf,
  isClientManaged,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  preferredMediaType,
  resolve,
  resultResponses,
  type Schema,
  type SecurityRequirement,
} from "./openapi.js";
import { SharedValues } from "./shared-values.js";
import { bodySchemaOf, isAlsoJson, resultSchemaOf } from "./xml-bodies.js";

/** Source of `operations.ts`. */
export function printOperations(product: string, document: OpenApiDocument): string {
  const called = calledOperationsOf(document);
  const descriptors = called.map((operation) => ({
    id: operation.id,
    descriptor: describe(document, operation, called),
  }));
  const shared = new SharedValues();
  for (const { descriptor } of descriptors) shared.count(descriptor);
  const entries = descriptors.map(({ id, descriptor }) => `  ${id}: ${shared.print(descriptor)},\n`);
  return [
    header(product),
    'import type { OperationDescriptor } from "../../src/contract/descriptor.js";\n\n',
    shared.declarations(),
    "export const operations = {\n",
    ...entries,
    "} satisfies Record<string, OperationDescriptor>;\n",
  ].join("");
}

/** The descriptor of an operation. Keys keep the order of the interface. */
export function describe(
  document: OpenApiDocument,
  operation: Operation,
  called: readonly Operation[] = [operation],
): OperationDescriptor {
  const { parameters, body, object, action } = operation;
  const ofCaller = parameters.filter((parameter) => !isClientManaged(parameter));
  const clientPathParameters = parameters.filter(
    (parameter) => parameter.in === "path" && isClientManaged(parameter),
  );
  const query = ofCaller.filter((parameter) => parameter.in === "query");
  const headers = ofCaller.filter((parameter) => parameter.in === "header");
  const required = [...query, ...headers].filter((parameter) => parameter.required);
  const idempotencyKey = parameters.find((parameter) => parameter["x-client-managed"] === "idempotency-key");
  const results = resultResponses(operation).map(([, response]) => response);
  const emptyResult = emptyResultOf(document, results);
  const accept = preferredMediaType(results.find(({ content }) => content)?.content);
  const bodySchema = bodySchemaOf(body);
  const resultSchema = resultSchemaOf(results);
  const exact = exactNumbersOf(document, operation, called);
  const pagination = object["x-pagination"] as Pagination | undefined;
  const deferred = Object.values(operation.responses).map(deferredOf).find(Boolean);
  const tracked = trackedOf(document, operation);
  return {
    method: operation.method.toUpperCase() as OperationDescriptor["method"],
    path: operation.path,
    ...(clientPathParameters.length > 0 && {
      clientPathParameters: clientPathParameters.map(({ name }) => name),
    }),
    ...pathIdsOf(document, ofCaller),
    ...(query.length > 0 && {
      query: Object.fromEntries(query.map((parameter) => [parameter.name, queryStyle(document, parameter)])),
    }),
    ...(action?.value !== undefined && { fixedQuery: { [action.parameter]: action.value } }),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    ...(headers.length > 0 && { header: headers.map(({ name }) => name) }),
    ...(body && { body: preferredMediaType(body.content) as string }),
    ...(bodySchema && { bodySchema }),
    ...(body?.required && { bodyRequired: true }),
    ...(accept && accept !== "application/json" && { accept }),
    ...(resultSchema && { resultSchema }),
    ...(exact.length > 0 && { exact }),
    ...(isAlsoJson(results) && { json: true }),
    ...credentialsOf(document, operation),
    ...(object["x-session-bound"] === true && { sessionBound: true }),
    ...(object["x-requires-lock"] === true && { requiresLock: true }),
    ...(emptyResult && { emptyResult }),
    ...(object["x-idempotent"] === false && { idempotent: false }),
    ...(idempotencyKey && { idempotencyKey: idempotencyKey.name }),
    ...(pagination && { pagination: paginationOf(pagination, query) }),
    ...(tracked && { tracked }),
    ...(deferred && { deferred: deferred as unknown as NonNullable<OperationDescriptor["deferred"]> }),
    ...attachOf(document, operation),
  };
}

function attachOf(document: OpenApiDocument, { object }: Operation): Pick<OperationDescriptor, "attach"> {
  const attach = object["x-attach"] as Attachment | undefined;
  if (attach === undefined) return {};
  const { kind, deferred, tracked } = attach;
  return {
    attach: {
      kind,
      ...(deferred && { deferred: resolve<DeferredOperation>(document, deferred) }),
      ...(tracked && { tracked: resolve<TrackedOperation>(document, tracked) }),
    },
  };
}

function pathIdsOf(document: OpenApiDocument, parameters: Parameter[]): Pick<OperationDescriptor, "pathIds"> {
  const ids = parameters.filter(
    (parameter) =>
      parameter.in === "path" && resolve<Schema>(document, parameter.schema ?? {}).format === "uuid",
  );
  // Without a URN only for products that have them: elsewhere the server is to judge.
  if (!ids.some((parameter) => parameter["x-urn-type"])) return {};
  const entries = ids.map((parameter) => [parameter.name, parameter["x-urn-type"] ?? []]);
  return { pathIds: Object.fromEntries(entries) };
}

function queryStyle(document: OpenApiDocument, parameter: Parameter): QueryStyle {
  if (parameter.content) return "json";
  const { type } = resolve<Schema>(document, parameter.schema ?? {});
  const types = [type].flat();
  if (types.includes("object")) return "pairs";
  return parameter.explode === false && types.includes("array") ? "csv" : "form";
}

/** The long-running definition of an operation that starts work. */
export function trackedOf(document: OpenApiDocument, { object }: Operation): TrackedOperation | undefined {
  const definition = object["x-long-running-operation"];
  if (definition === undefined) return undefined;
  return resolve<object>(document, definition as object) as TrackedOperation;
}

type Pagination = NonNullable<OperationDescriptor["pagination"]>;

function paginationOf(pagination: Pagination, query: Parameter[]): Pagination {
  if (pagination.style !== "offset") return pagination;
  const { sort, ...others } = pagination;
  return sort && query.some(({ name }) => name === "sort") ? { ...others, sort } : others;
}

/** Of several requirements the first counts. */
function credentialsOf(
  document: OpenApiDocument,
  { object }: Operation,
): Pick<OperationDescriptor, "anonymous" | "scheme"> {
  const scheme = schemeOf(object.security ?? document.security);
  if (scheme === undefined) return { anonymous: true };
  return scheme === schemeOf(document.security) ? {} : { scheme };
}

function schemeOf(security: SecurityRequirement[] = []): string | undefined {
  return Object.keys(security[0] ?? {})[0];
}
