import { idKey } from "../../../src/mock/state/ids.js";
import { Links } from "../../../src/mock/state/links/links.js";
import type { StateOperation, StateSpec, StoredSchema } from "../../../src/mock/state/state-spec.js";
import { listAt } from "../../../src/pointer.js";
import { calledOperationsOf, type OpenApiDocument, type Operation } from "../openapi.js";
import { actionOperationsOf, actionsOf } from "./actions.js";
import { checkDeclared } from "./check.js";
import { Collections } from "./collections.js";
import type { DeclaredState } from "./declared.js";
import { idOf, readersOf } from "./readers.js";
import { seedsOf, tieExamples } from "./seeds.js";
import { logonSessionsOf, queryOperationsOf, queryServiceOf, runSessionsOf, tasksOf } from "./services.js";
import { contentOf, examplesOf, propertiesOf, schemaNamed } from "./shapes.js";
import { identitiesOf, kindOf, partsOf } from "./stored.js";
import { SystemParts } from "./system.js";
import { Targets } from "./targets.js";
import { versionsOf } from "./versions.js";
import { Work } from "./work.js";
import { Writes } from "./writes.js";

/** What the state of the mock is made of, from the operations of a spec and the declarations beside it. */
export function stateOf(document: OpenApiDocument, declared: DeclaredState): StateSpec {
  const called = calledOperationsOf(document);
  checkDeclared(document, called, declared);
  const readers = readersOf(document, called, declared);
  const schemas: Record<string, StoredSchema> = {};
  for (const { shape } of readers) {
    const { schema } = shape;
    if (schemas[schema] !== undefined) continue;
    const id = idOf(document, schema, readers, declared);
    if (id === undefined) continue;
    const kind = kindOf(document, schema, declared);
    const name = nameMember(document, schema);
    const { elements } = declared;
    const keyed =
      elements?.schema === schema
        ? { type: elements.type, attributes: elements.attributes, keys: elements.keys }
        : undefined;
    const seeds = declared.unseeded?.[schema] === undefined ? seedsOf(schema, { id }, readers, declared) : [];
    const own = readers.some(
      ({ operation, shape: other }) =>
        other.schema === schema && operation.object["x-session-bound"] === true,
    );
    const fresh = declared.fresh?.[schema];
    schemas[schema] = {
      id,
      ...(name && { name }),
      seeds,
      ...(keyed && { keyed }),
      ...(kind && { kind }),
      ...(own && { own }),
      ...identitiesOf(document, schema, id, declared),
      ...(fresh && { fresh }),
    };
  }
  Object.assign(schemas, elementSchema(called, document, declared));
  const collections = new Collections(document, readers, declared);
  const operations: Record<string, StateOperation> = {};
  for (const reader of readers) {
    if (schemas[reader.shape.schema] === undefined) continue;
    operations[reader.operation.id] = collections.operation(reader);
  }
  for (const [schema, parts] of Object.entries(partsOf(operations))) {
    const stored = schemas[schema];
    if (stored !== undefined) schemas[schema] = { ...stored, parts };
  }
  const kept = readers.filter(({ shape }) => schemas[shape.schema] !== undefined);
  const given = { document, operations: called, readers: kept, declared, schemas };
  const targets = new Targets(kept, collections);
  const writes = new Writes(document, collections, targets, declared);
  const work = new Work(document, kept, targets, declared);
  const actionOperations = actionOperationsOf(given, collections);
  for (const operation of called) {
    const { id } = operation;
    const found =
      operations[id] ?? actionOperations[id] ?? work.operation(operation) ?? writes.operation(operation);
    if (found !== undefined) operations[id] = found;
  }
  Object.assign(operations, queryOperationsOf(given));
  const queryService = queryServiceOf(given);
  const runSessions = runSessionsOf(given, queryService);
  const tasks = tasksOf(given);
  const parts = new SystemParts(document, called, declared);
  const sessions = logonSessionsOf(given) ?? parts.tokens();
  const [lock, status, system, elements, backups, certificates, documents] = [
    parts.lock(),
    parts.status(),
    parts.system(),
    parts.elements(),
    parts.backups(),
    parts.certificates(),
    parts.documents(),
  ];
  const { addresses } = declared;
  const versions = versionsOf(document, called, declared);
  if (declared.hyperlinks !== undefined) tieExamples(operations, schemas, new Links(declared.hyperlinks));
  const { filter, sort, select, expand } = declared.query ?? {};
  const query = filter && sort && select && expand ? { filter, sort, select, expand } : undefined;
  const { runs } = work;
  const actions = actionsOf(given);
  const { time, idempotency } = declared;
  return {
    time,
    ...(idempotency && { idempotency }),
    ...(query && { query }),
    ...(Object.keys(runs).length > 0 && { runs }),
    ...(actions && { actions }),
    ...(declared.hyperlinks && { hyperlinks: declared.hyperlinks }),
    ...(tasks && { tasks }),
    ...(runSessions && { runSessions }),
    ...(queryService && { queryService }),
    ...(sessions && { sessions }),
    ...(addresses && { addresses }),
    ...(versions && { versions }),
    ...(lock && { lock }),
    ...(status && { status }),
    ...(system && { system }),
    ...(elements && { elements }),
    ...(backups && { backups }),
    ...(certificates && { certificates }),
    ...(documents && { documents }),
    schemas,
    operations,
  };
}

/** Elements of all examples: each shows some of the types. */
function elementSchema(
  operations: readonly Operation[],
  document: OpenApiDocument,
  { elements }: DeclaredState,
): Record<string, StoredSchema> {
  if (elements === undefined) return {};
  const { type, attributes, keys, schema, read, list } = elements;
  const stored = { id: [type], keyed: { type, attributes, keys } };
  const response = operations.find(({ id }) => id === read)?.responses["200"];
  const values = examplesOf(document, contentOf(response)).flatMap((body) => listAt<unknown>(body, list));
  const seeds = new Map<string | undefined, unknown>();
  for (const value of values) {
    const key = idKey(value, stored);
    if (!seeds.has(key)) seeds.set(key, value);
  }
  return { [schema]: { ...stored, seeds: [...seeds.values()] } };
}

function nameMember(document: OpenApiDocument, schema: string): string | undefined {
  const properties = propertiesOf(document, schemaNamed(document, schema));
  const name = ["name", "Name"].find((candidate) => Object.hasOwn(properties, candidate));
  return name && `/${name}`;
}
