import { globalOptions } from "../../../src/cli/args/global-options.js";
import { allOption, bodyOption, sinceOption } from "../../../src/cli/operations/own-options.js";
import type {
  BodyTable,
  CommandIndex,
  CommandTable,
  PagedTable,
  QueryTable,
} from "../../../src/cli/operations/table.js";
import { kebabCase } from "../../../src/cli/operations/table.js";
import { waitOptions } from "../../../src/cli/store/started.js";
import type { OperationDescriptor, TrackedOperation } from "../../../src/contract/descriptor.js";
import {
  calledOperationsOf,
  isReference,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  preferredMediaType,
  resolve,
  type Schema,
} from "../openapi.js";
import { describe } from "../operations.js";
import { queryFieldsOf } from "../query-fields.js";
import { itemFieldsOf } from "./item-fields.js";
import { NamedLists } from "./named.js";
import { parametersOf } from "./parameters.js";

/** Longest example of a body, in characters of JSON. A longer one is cut to its required members. */
const longestExample = 1500;

/** The files of the commands of a product, by their names: `index.json`, and one for each operation. */
export function commandFiles(document: OpenApiDocument): Map<string, string> {
  const called = calledOperationsOf(document);
  const lists = new NamedLists(document, called);
  const tables = called.map((operation) => tableOf(document, operation, called, lists));
  const index: CommandIndex = tables.map(({ name, summary }) => [name, summary]);
  const files = new Map([["index.json", jsonOf(index)]]);
  for (const table of tables) {
    checkOptionNames(table);
    const file = `${table.name}.json`;
    if (files.has(file)) throw new Error(`Two commands have the name ${table.name}`);
    files.set(file, jsonOf(table));
  }
  return files;
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function tableOf(
  document: OpenApiDocument,
  operation: Operation,
  called: readonly Operation[],
  lists: NamedLists,
): CommandTable {
  const { id, object, action } = operation;
  const descriptor = describe(document, operation, called);
  const { method, path, tracked, deferred, requiresLock, fixedQuery = {} } = descriptor;
  const fixed = Object.entries(fixedQuery).map(([name, value]) => `${name}=${value}`);
  const reads = tracked && readsBefore(tracked);
  const paged = pagedOf(descriptor);
  const fields = itemFieldsOf(document, operation);
  const queries = queriesOf(document, operation);
  const body = bodyOf(document, operation);
  const {
    "x-destructive": destructive,
    "x-releases-lock": releasesLock,
    "x-takes-lock": takesLock,
    "x-since": since,
    "x-until": until,
  } = object;
  return {
    name: kebabCase(id),
    operationId: id,
    summary: String(object.summary),
    description: String(object.description).trim(),
    method,
    path: `${path}${fixed.length > 0 ? `?${fixed.join("&")}` : ""}`,
    parameters: parametersOf(document, operation, descriptor.query ?? {}, lists).filter(
      ({ name }) => action === undefined || name !== action.parameter,
    ),
    ...(body && { body }),
    ...(paged && { paged }),
    followed: tracked ? "tracked" : deferred ? "deferred" : "none",
    ...(reads && reads.length > 0 && { reads }),
    ...(typeof destructive === "boolean" && { destructive }),
    // A lock that is taken for the call would replace the one to release.
    ...(requiresLock && releasesLock !== true && { lock: true }),
    ...(takesLock === true && { takesLock: true as const }),
    ...(typeof since === "string" && { since }),
    ...(typeof until === "string" && { until }),
    ...(fields && { fields }),
    ...(queries && { queries }),
  };
}

/** What the followers read before a start: the state that a run is distinguished from, and what refuses it. */
function readsBefore({ id, status, job, sessions = [], refusedWhile }: TrackedOperation): string[] {
  const sessionsOfJob = sessions.find(({ type }) => type === job?.query)?.collection?.operationId;
  // The status of work whose id is in the response cannot be read before.
  const state = "body" in id ? sessionsOfJob : status.operationId;
  return [...new Set([refusedWhile?.operationId, state].filter((each) => each !== undefined))];
}

function pagedOf({ pagination }: OperationDescriptor): PagedTable | undefined {
  if (pagination === undefined) return undefined;
  if (pagination.style === "link") {
    const { items, count } = pagination;
    return { items, ...(count && { pages: count.pages }) };
  }
  const { items, total, limit, maxLimit, offset } = pagination;
  return { items, ...(total !== undefined && { total }), limit, maxLimit, offset };
}

function queriesOf(document: OpenApiDocument, operation: Operation): QueryTable | undefined {
  const found = queryFieldsOf(document, operation);
  if (found === undefined) return undefined;
  const parameter = operation.parameters.find((each) => each["x-query-fields"] !== undefined)?.name as string;
  const types = Object.entries(found.types).map(([type, fields]) => {
    const filterable = Object.entries(fields).filter(([, field]) => field.filterable);
    const members = filterable.map(([name, { type: of, values }]) => [
      name,
      { type: of, ...(values && { values }) },
    ]);
    return [type, Object.fromEntries(members)];
  });
  return { parameter, filter: found.filter, types: Object.fromEntries(types) };
}

function bodyOf(document: OpenApiDocument, { body }: Operation): BodyTable | undefined {
  const mediaType = preferredMediaType(body?.content);
  if (body === undefined || mediaType === undefined) return undefined;
  const example = exampleOf(document, body.content[mediaType] as MediaType);
  return {
    ...(body.required && { required: true }),
    mediaType,
    ...(example !== undefined && { example }),
  };
}

function exampleOf(document: OpenApiDocument, { examples, schema = {} }: MediaType): unknown {
  const [first] = Object.values((examples ?? {}) as Record<string, { value?: unknown }>);
  if (first === undefined) return undefined;
  const { value } = resolve<{ value?: unknown }>(document, first);
  if (JSON.stringify(value).length <= longestExample) return value;
  const { required } = isReference(schema) ? resolve<Schema>(document, schema) : schema;
  if (!Array.isArray(required) || typeof value !== "object" || value === null) return undefined;
  const members = Object.entries(value).filter(([name]) => required.includes(name));
  const short = Object.fromEntries(members);
  return members.length > 0 && JSON.stringify(short).length <= longestExample ? short : undefined;
}

/** An option of the operation would hide one that every command has. */
function checkOptionNames({ operationId, parameters }: CommandTable): void {
  const options = [...globalOptions, ...waitOptions, bodyOption, allOption, sinceOption];
  const taken = new Set(options.map(({ name }) => name));
  for (const { option, name } of parameters) {
    if (taken.has(option))
      throw new Error(`${operationId}: --${option} of \`${name}\` is an option of every command`);
    taken.add(option);
  }
}
