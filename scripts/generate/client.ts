import type ts from "typescript";
import type { TrackedOperation } from "../../src/contract/descriptor.js";
import { docComment, throwsLine } from "./doc-comment.js";
import { capitalize, header, productName, propertyKey } from "./names.js";
import {
  calledOperationsOf,
  deferredOf,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  preferredMediaType,
  resolve,
  type Schema,
} from "./openapi.js";
import { OperationTypes } from "./operation-types.js";
import { type PagedItems, pagedItemsOf } from "./paged-items.js";
import { QueryFieldTypes } from "./query-fields.js";

/**
 * Source of `client.ts`: names for the parameters and results, and the methods of the client; the schemas come from
 * `types.ts`. It declares types only: the methods are attached at run time from the descriptors.
 *
 * @param view the view that `declarations` were made from
 */
export function printClient(product: string, view: OpenApiDocument, declarations: ts.Node[]): string {
  const name = productName(product);
  const types = new OperationTypes(declarations);
  const fields = new QueryFieldTypes();
  const operations = calledOperationsOf(view).map((operation) => describe(view, operation, types, fields));
  const body = [
    ...operations.map(printNames),
    `/** What each operation of ${name} takes and returns, by operationId. */\n`,
    `export interface ${name}Operations {\n`,
    ...operations.map(printEntry),
    "}\n\n",
    `/** A method for each operation of ${name}. */\n`,
    `export interface ${name}Methods {\n`,
    operations.map(printMethod).join("\n"),
    "}\n",
  ].join("");
  return [
    header(product),
    `import type { Call, CallOptions${fields.areUsed ? ", QueryField" : ""} } from "../../src/contract/call.js";\n`,
    ...schemaNames(Object.keys(view.components?.schemas ?? {}), body),
    "\n",
    body,
  ].join("");
}

/** Exports the types of all schemas, and imports those that `body` names. */
function schemaNames(schemas: string[], body: string): string[] {
  const words = new Set(body.match(/[\w$]+/g));
  const list = (names: string[]) => names.map((name) => `  ${name},\n`).join("");
  const used = schemas.filter((name) => words.has(name));
  return [
    used.length > 0 ? `import type {\n${list(used)}} from "./types.js";\n` : "",
    schemas.length > 0 ? `\nexport type {\n${list(schemas)}} from "./types.js";\n` : "",
  ];
}

interface ClientOperation {
  operation: Operation;
  typeName: string;
  members: Member[];
  result: string;
  items: PagedItems;
  /** Declarations of the fields of a query. */
  fields: string;
  /** What `wait()` gives on a handle of `begin()`; `undefined` where there is nothing to follow. */
  begun: string | undefined;
  /** The operation starts work that goes on after its response. */
  isTracked: boolean;
}

/** A member of the one object that a method takes. */
interface Member {
  name: string;
  type: string;
  required: boolean;
  doc: (string | undefined)[];
}

function describe(
  view: OpenApiDocument,
  operation: Operation,
  types: OperationTypes,
  fieldTypes: QueryFieldTypes,
): ClientOperation {
  const typeName = capitalize(operation.id);
  // Before the members, which use the names that are declared.
  const fields = fieldTypes.declarations(view, operation);
  const typeOf = (parameter: Parameter) =>
    fieldTypes.parameterType(view, operation, parameter) ?? types.parameter(operation, parameter);
  return {
    fields,
    operation,
    typeName,
    members: [
      ...operation.parameters.map((parameter) => parameterMember(view, parameter, typeOf(parameter))),
      ...bodyMember(operation, types),
    ],
    result: types.result(operation),
    items: pagedItemsOf(operation),
    begun: begunOf(view, operation),
    isTracked: operation.object["x-long-running-operation"] !== undefined,
  };
}

/**
 * The result of the work that an operation starts: of the sessions that it leads to, else of its result or status operation.
 * Of an operation that is only accepted with a 202: the result of the call.
 */
function begunOf(view: OpenApiDocument, { id, object, responses }: Operation): string | undefined {
  const definition = object["x-long-running-operation"];
  if (definition === undefined) {
    return Object.values(responses).some(deferredOf) ? `${capitalize(id)}Result` : undefined;
  }
  const { sessions, result, status } = resolve<object>(view, definition as object) as TrackedOperation;
  const sources = sessions ?? [result ?? status];
  return [...new Set(sources.map(({ operationId }) => `${capitalize(operationId)}Result`))].join(" | ");
}

function parameterMember(view: OpenApiDocument, parameter: Parameter, type: string): Member {
  const { default: assumed } = resolve<Schema>(view, parameter.schema ?? {});
  return {
    name: parameter.name,
    type,
    required: parameter.required === true,
    doc: [
      parameter.description,
      urnDoc(parameter),
      assumed === undefined ? undefined : `@default ${JSON.stringify(assumed)}`,
    ],
  };
}

/** The other form of an id. */
function urnDoc(parameter: Parameter): string | undefined {
  const types = parameter["x-urn-type"] as string[] | undefined;
  return types && `Also taken as ${types.map((type) => `\`urn:${type}:<guid>\``).join(" or ")}.`;
}

function bodyMember(operation: Operation, types: OperationTypes): Member[] {
  const { body } = operation;
  const mediaType = preferredMediaType(body?.content);
  if (!body || !mediaType) return [];
  const type = types.body(operation, mediaType);
  const required = body.required === true;
  return [{ name: "body", type: required ? type : `${type} | undefined`, required, doc: [body.description] }];
}

function printNames({ typeName, members, result, items, fields, operation }: ClientOperation): string {
  const parameters =
    members.length > 0
      ? `/** Parameters of \`${operation.id}\`. */\nexport interface ${typeName}Parameters {\n${members.map(printMember).join("")}}\n\n`
      : "";
  return [
    `${parameters}/** Result of \`${operation.id}\`. */\nexport type ${typeName}Result = ${result};\n\n`,
    items.by?.declaration ?? "",
    fields,
  ].join("");
}

function printMember({ name, type, required, doc }: Member): string {
  return `${docComment("  ", doc)}  ${propertyKey(name)}${required ? "" : "?"}: ${type};\n`;
}

function printEntry(entry: ClientOperation): string {
  const { item, by } = entry.items;
  const itemsBy = by
    ? `; itemsBy: { parameter: ${JSON.stringify(by.parameter)}; items: ${by.typeName} }`
    : "";
  return (
    `  ${entry.operation.id}: { parameters: ${parametersType(entry)}; optional: ${isOptional(entry)}; ` +
    `result: ${entry.typeName}Result; ${entry.begun === undefined ? "" : `begun: ${entry.begun}; `}item: ${item}${itemsBy} };\n`
  );
}

function printMethod(entry: ClientOperation): string {
  const { id, method, path, object, responses, action } = entry.operation;
  const query = action?.value === undefined ? "" : `?${action.parameter}=${action.value}`;
  const roles = object["x-roles"] as string[] | undefined;
  const comment = docComment("  ", [
    object.summary,
    object.description,
    roles && `Roles: ${roles.join(", ")}`,
    `\`${method.toUpperCase()} ${path}${query}\``,
    entry.isTracked ? "`begin()` starts the work and follows it to its end." : undefined,
    throwsLine(Object.keys(responses)),
  ]);
  const parameters = `parameters${isOptional(entry) ? "?" : ""}: ${parametersType(entry)}`;
  return `${comment}  ${id}(${parameters}, options?: CallOptions): Call<${entry.typeName}Result>;\n`;
}

function parametersType({ members, typeName }: ClientOperation): string {
  return members.length > 0 ? `${typeName}Parameters` : "Record<string, never>";
}

function isOptional({ members }: ClientOperation): boolean {
  return members.every(({ required }) => !required);
}
