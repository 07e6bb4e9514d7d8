import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import type { Parent } from "../collections/collection-spec.js";
import { withTarget } from "../collections/target.js";
import { likeExample } from "../generate.js";
import { idKey } from "../ids.js";
import { withValueAt } from "../pointers.js";
import { fixed, missingReply } from "../replies.js";
import type { StoredSchema } from "../state-spec.js";
import type { Value } from "../store.js";
import type { Runs } from "../work/runs.js";
import type { World } from "../world.js";
import { PatchFailure, type PatchStep, patched } from "./patch.js";
import type {
  CreateOperation,
  DeleteOperation,
  GuardOperation,
  PatchOperation,
  SetOperation,
} from "./write-spec.js";

export function deleteValue(world: World, operation: DeleteOperation, request: MockRequest): MockReply {
  return withTarget(world, operation, request, (_, id) => {
    world.store.delete(operation.schema, id);
    return fixed(operation.reply);
  });
}

export function setMembers(world: World, operation: SetOperation, request: MockRequest): MockReply {
  return withTarget(world, operation, request, (_, id) => {
    const members = Object.entries(operation.set).map(([pointer, source]): [string, unknown] => [
      pointer,
      "query" in source ? (request.query[source.query] ?? null) : source.value,
    ]);
    world.store.change(operation.schema, id, members);
    return fixed(operation.reply);
  });
}

export function patchValue(
  world: World,
  runs: Runs,
  operation: PatchOperation,
  request: MockRequest,
): MockReply {
  const { schema, refused, body, at } = operation;
  return withTarget(world, operation, request, (value, id) => {
    try {
      const wanted = patched(value, request.body as readonly PatchStep[]) as Value;
      const stored = world.spec.schemas[schema] as StoredSchema;
      // A value under another id would be another value.
      if (idKey(wanted, stored) !== idKey(value, stored) || world.validate(schema, wanted).length > 0) {
        throw new PatchFailure((request.body as readonly PatchStep[]).at(-1) as PatchStep);
      }
      world.store.put(schema, runs.withoutState(schema, wanted, value));
      runs.follow(schema, id, wanted, value);
      return { status: 200, value: withValueAt(body, at, world.store.get(schema, id)) };
    } catch (error) {
      if (!(error instanceof PatchFailure)) throw error;
      const { status, value: words } = missingReply(refused, id);
      const step = refused.patch === undefined ? words : withValueAt(words, refused.patch, error.step);
      return { status, value: step };
    }
  });
}

export function createValue(world: World, operation: CreateOperation, request: MockRequest): MockReply {
  const { schema, status, body, at, echo, also, parents, missing } = operation;
  const unknown = unknownParent(world, parents, request);
  if (unknown !== undefined && missing !== undefined) return missingReply(missing, unknown);
  const id = newId(world, schema);
  const given = { ...(request.body as Value), ...namedParameters(request) };
  const example = echo ? undefined : (atPointer(body, at) as Value);
  world.store.put(schema, made(world, schema, id, given, example));
  for (const other of also) world.store.put(other, made(world, other, id, given));
  for (const name of new Set([schema, ...also].flatMap((each) => [each, generalOf(world, each)]))) {
    world.store.change(name, id, freshMembers(world, name, given));
  }
  return { status, value: withValueAt(body, at, echo ? request.body : world.store.get(schema, id)) };
}

function generalOf({ spec }: World, schema: string): string {
  return spec.schemas[schema]?.kind?.of ?? schema;
}

/** Nothing has happened yet to a value that was just created, other than to the example that it is like. */
function freshMembers(
  { spec, time }: World,
  schema: string,
  given: Value,
): [pointer: string, member: unknown][] {
  return Object.entries(spec.schemas[schema]?.fresh ?? {}).flatMap(
    ([pointer, member]): [string, unknown][] =>
      Object.hasOwn(given, pointer.slice(1)) ? [] : [[pointer, "now" in member ? time : member.value]],
  );
}

/** A new UUID, or the next number. */
function newId({ spec, store, uuid }: World, schema: string): string | number {
  const { id, seeds } = spec.schemas[schema] as StoredSchema;
  const idOf = (value: unknown) => atPointer(value, id[0] as string);
  if (typeof idOf(seeds[0]) !== "number") return uuid();
  return 1 + Math.max(0, ...store.list(schema).map((value) => Number(idOf(value))));
}

/** Parameters of the request by name: members of the new value may have their names. */
function namedParameters({ path, query }: MockRequest): Value {
  return {
    ...Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === "string")),
    ...path,
  };
}

/** A value like the example, with the members that were given. */
function made(
  { spec, store, validate }: World,
  schema: string,
  id: string | number,
  given: Value,
  own?: Value,
): Value {
  const stored = spec.schemas[schema] as StoredSchema;
  const example = (own ?? stored.seeds[0] ?? store.list(schema)[0] ?? {}) as Value;
  const base = likeExample(schema, stored, example, 1, id);
  let value = base;
  for (const [name, member] of Object.entries(given)) {
    if (!Object.hasOwn(base, name) || identifies(stored, `/${name}`)) continue;
    const changed = { ...value, [name]: member };
    // A member of the same name may be of another type in this schema.
    if (validate(schema, changed).length === 0) value = changed;
  }
  return value;
}

/** A server sets what identifies a value. */
function identifies({ id, identities = {} }: StoredSchema, pointer: string): boolean {
  return id.includes(pointer) || Object.hasOwn(identities, pointer);
}

/** Undefined lets the example of the spec answer. */
export function guard(
  world: World,
  { parents, missing }: GuardOperation,
  request: MockRequest,
): MockReply | undefined {
  const unknown = unknownParent(world, parents, request);
  return unknown === undefined ? undefined : missingReply(missing, unknown);
}

function unknownParent(
  { spec, store }: World,
  parents: readonly Parent[],
  { path }: MockRequest,
): string | undefined {
  return parents.flatMap(({ schema, parameter }) => {
    const id = path[parameter] ?? "";
    if (schema !== undefined && store.has(schema, id)) return [];
    return isNamed(spec.schemas, store, parameter, id) ? [] : [id];
  })[0];
}

/** Whether some value names an id as its parent, although the parent itself is not stored. */
function isNamed(
  schemas: World["spec"]["schemas"],
  store: World["store"],
  parameter: string,
  id: string,
): boolean {
  return Object.keys(schemas).some((schema) =>
    store
      .list(schema)
      .some((value) => String(atPointer(value, `/${parameter}`)).toLowerCase() === id.toLowerCase()),
  );
}
