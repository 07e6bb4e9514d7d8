import type { LinkPagination } from "../../../src/contract/descriptor.js";
import type { QueryOperation, QueryService, QueryType } from "../../../src/mock/state/query/query-spec.js";
import type { LogonSessions } from "../../../src/mock/state/sessions/session-spec.js";
import type { StateSpec } from "../../../src/mock/state/state-spec.js";
import type { RunSessions, TasksSpec } from "../../../src/mock/state/work/task-spec.js";
import { type OpenApiDocument, type Operation, resolve, type Schema } from "../openapi.js";
import { queryFieldsOf } from "../query-fields.js";
import type { DeclaredState } from "./declared.js";
import type { Reader } from "./readers.js";
import { examplesNamed, propertiesOf, resultExample, schemaNamed } from "./shapes.js";
import { headerExamples } from "./versions.js";

interface Given {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly readers: readonly Reader[];
  readonly declared: DeclaredState;
  readonly schemas: StateSpec["schemas"];
}

/** The operations of the query service: those that are read page by page by links, with the fields of each type. */
export function queryOperationsOf({ operations, declared, document }: Given): Record<string, QueryOperation> {
  if (declared.queryService === undefined) return {};
  const found = operations.filter((operation) => queryFieldsOf(document, operation) !== undefined);
  const entity = entityOperation({ operations, document });
  return Object.fromEntries(
    found.map((operation) => [
      operation.id,
      { does: "query", form: operation === entity ? "entity" : "reference" },
    ]),
  );
}

function entityOperation({ operations, document }: Pick<Given, "operations" | "document">): Operation {
  const found = operations.find(
    (operation) => queryFieldsOf(document, operation) !== undefined && operation.action?.value !== undefined,
  );
  if (found === undefined) throw new Error("No query returns entities");
  return found;
}

export function queryServiceOf(given: Given): QueryService | undefined {
  const { document, declared, schemas } = given;
  const service = declared.queryService;
  if (service === undefined) return undefined;
  const operation = entityOperation(given);
  const { items } = operation.object["x-pagination"] as LinkPagination;
  const fields = queryFieldsOf(document, operation)?.types ?? {};
  if (typeof items === "string" || operation.action?.value === undefined)
    throw new Error("A query lists one type only");
  const types = Object.entries(items.pointers).map(([type, at]): [string, QueryType] => {
    const schema = itemSchema(given, operation, at);
    const shown = Object.entries(fields[type] ?? {}).map(([name, { type: kind, values }]) => {
      const others = values && otherWords(document, schema, name, values);
      return [name, { type: kind, ...(values && { values }), ...(others?.length && { others }) }];
    });
    return [
      type.toLowerCase(),
      {
        at,
        ...(schema !== undefined && schemas[schema] !== undefined && { schema }),
        hasReferences: at.startsWith("/Entities"),
        fields: Object.fromEntries(shown),
      },
    ];
  });
  const { status, example } = service.refused;
  const body = examplesNamed(document, operation.responses[String(status)])[example];
  const { message } = declared.missing ?? {};
  return {
    ...service,
    entityParameter: [operation.action.parameter, operation.action.value],
    types: Object.fromEntries(types),
    refused: { status, body, ...(message && { message }) },
  };
}

/** The words of an enumeration that the schema of an entity has, and the table of the fields has not. */
function otherWords(
  document: OpenApiDocument,
  schema: string | undefined,
  name: string,
  values: readonly string[],
): string[] {
  const member = schema && propertiesOf(document, schemaNamed(document, schema))[name];
  const words = member ? resolve<Schema>(document, member) : undefined;
  const known = values.map((word) => word.toLowerCase());
  const listed = [words?.enum ?? words?.["x-extensible-enum"] ?? []].flat();
  return listed.map(String).filter((word) => !known.includes(word.toLowerCase()));
}

/** The schema of the items at a pointer in a page. */
function itemSchema({ document, declared }: Given, operation: Operation, at: string): string | undefined {
  let schema = Object.values(operation.responses["200"]?.content ?? {})[0]?.schema;
  for (const key of at.slice(1).split("/")) schema = schema && propertiesOf(document, schema)[key];
  const { items } = (schema ?? {}) as { items?: { $ref?: string; anyOf?: { $ref?: string }[] } };
  const name = (items?.$ref ?? items?.anyOf?.[0]?.$ref)?.split("/").at(-1);
  return name && (declared.same?.[name] ?? name);
}

export function logonSessionsOf({
  document,
  operations,
  readers,
  declared,
}: Given): LogonSessions | undefined {
  const { sessions } = declared;
  if (sessions?.kind !== "logon") return undefined;
  const logon = operations.find(({ id }) => id === sessions.logon);
  const read = readers.find(
    ({ shape, isReference }) => shape.is === "value" && shape.schema === sessions.schema && !isReference,
  );
  const refused = logon?.responses["401"];
  if (logon === undefined || read === undefined || refused === undefined)
    throw new Error(`${sessions.logon} is not complete`);
  const scheme = Object.keys(document.security?.[0] ?? {})[0];
  const anonymous = operations.filter(({ object }) => {
    const security = object.security ?? document.security ?? [];
    return security.length === 0 || !Object.hasOwn(security[0] ?? {}, scheme as string);
  });
  const headers = headerExamples(refused);
  return {
    ...sessions,
    status: 201,
    example: resultExample(document, logon),
    path: read.operation.path.replace(/\{[^}]+\}/, "{id}"),
    anonymous: anonymous.map(({ id }) => id),
    refused: { status: 401, body: Object.values(examplesNamed(document, refused))[0], headers },
  };
}

export function tasksOf({ declared, schemas }: Given): TasksSpec | undefined {
  const { tasks } = declared;
  return tasks && { ...tasks, id: schemas[tasks.schema]?.id[0] as string };
}

export function runSessionsOf(given: Given, service: QueryService | undefined): RunSessions | undefined {
  const { declared, document, schemas } = given;
  const { runSessions } = declared;
  if (runSessions === undefined || service === undefined) return undefined;
  const member = runSessions.jobType.slice(1);
  const jobTypes = Object.values(service.types).flatMap(({ schema, fields }) => {
    if (schema === undefined || schemas[schema] === undefined) return [];
    const properties = propertiesOf(document, schemaNamed(document, schema));
    const values = Object.hasOwn(properties, runSessions.state.slice(1)) ? fields[member]?.values : undefined;
    return values === undefined ? [] : [[schema, values] as const];
  });
  return { ...runSessions, jobTypes: Object.fromEntries(jobTypes) };
}
