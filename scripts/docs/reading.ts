import type { DeferredOperation } from "../../src/contract/descriptor.js";
import type { TrackedOperation } from "../../src/contract/tracked.js";
import {
  deferredOf,
  METHODS,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  resolve,
} from "../generate/openapi.js";
import { queryFieldsOf } from "../generate/query-fields.js";
import { describeVersions } from "../generate/versions.js";
import { fieldTables } from "./field-tables.js";

/**
 * Makes a description fit to be read: each action in a place of its own, as it is called, without the operations that they
 * are actions of; extensions that say something to a reader in words, below the description. Gives the operations.
 */
export function forReading(document: OpenApiDocument): Operation[] {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) if (item[method]?.["x-actions"]) delete item[method];
    if (!METHODS.some((method) => item[method] !== undefined)) delete document.paths[path];
  }
  describeVersions(document);
  const operations = operationsOf(document);
  addFieldTables(document, operations);
  for (const { object, responses } of operations) {
    const late = Object.values(responses).some(
      (response) => deferredOf(response) as DeferredOperation | undefined,
    );
    const tracked = object["x-long-running-operation"] as TrackedOperation | undefined;
    const roles = object["x-roles"] as string[] | undefined;
    const words = [
      `\`${object.operationId}\``,
      object.description?.trim(),
      late &&
        "**May be answered late:** 202 with the address of an async action, which has the result later.",
      tracked && followed(resolve<object>(document, tracked) as TrackedOperation),
      object["x-requires-lock"] === true && "**Needs the configuration lock.**",
      object["x-idempotent"] === false && "**Never repeated by the client when its response is lost.**",
      roles && `**Roles:** ${roles.join(", ")}.`,
    ];
    object.description = words.filter(Boolean).join("\n\n");
    for (const name of Object.keys(object)) {
      if (name.startsWith("x-")) Reflect.deleteProperty(object, name);
    }
  }
  return operations;
}

/** Below the description of the tag, once for all operations that have the same fields: a page would drown in them otherwise. */
function addFieldTables(document: OpenApiDocument, operations: readonly Operation[]): void {
  const seen = new Set<string>();
  for (const operation of operations) {
    const fields = queryFieldsOf(document, operation);
    const key = fields && JSON.stringify(fields.types);
    if (fields === undefined || key === undefined || seen.has(key)) continue;
    seen.add(key);
    const [name] = operation.object.tags ?? [];
    const tag = (document.tags as Tag[] | undefined)?.find((candidate) => candidate.name === name);
    if (tag === undefined) throw new Error(`The tag of ${operation.id} has no place for its fields`);
    tag.description = [tag.description?.trim(), fieldTables(fields)].filter(Boolean).join("\n\n");
  }
}

interface Tag {
  readonly name: string;
  description?: string;
}

/** What shows that the work has come to its end, where that is no state. */
const changes = { restart: "has fallen", role: "is another one than before" } as const;

/** How the work is followed that an operation starts. */
function followed(tracked: TrackedOperation): string {
  const { status, states, sessions, run, change, action, cancel, end, collection, refusedWhile } = tracked;
  const ends = (["succeeded", "warning", "failed", "canceled"] as const).flatMap(
    (name) => states[name]?.map((value) => `\`${value}\``) ?? [],
  );
  const until =
    change !== undefined
      ? ` until \`${run}\` ${changes[change]}`
      : ends.length > 0
        ? ` until its state is ${ends.join(", ")}`
        : "";
  const then = sessions
    ? `, then ${sessions.map(({ operationId }) => `\`${operationId}\``).join(" or ")}`
    : "";
  return [
    `**Starts work that goes on after the reply.** Ask \`${status.operationId}\`${until}${then}.`,
    run !== undefined &&
      change === undefined &&
      end === undefined &&
      `A state counts once \`${run}\` differs from what it was before: until then it tells of the run before.`,
    action !== undefined &&
      `It tells of the latest action alone, whoever started it; this one is \`${action}\`.`,
    collection !== undefined && `\`${collection.operationId}\` tells of many at once.`,
    refusedWhile !== undefined &&
      `Not while \`${refusedWhile.operationId}\` says ${refusedWhile.values.map((value) => `\`${value}\``).join(" or ")}.`,
    cancel !== undefined && `\`${cancel.operationId}\` stops it.`,
  ]
    .filter(Boolean)
    .join(" ");
}
