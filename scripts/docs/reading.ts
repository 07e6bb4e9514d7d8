import type { DeferredOperation, TrackedOperation } from "../../src/contract/descriptor.js";
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
 * Prepares a spec for the reference pages: each action becomes an operation of its own, in place of the operation that it
 * belongs to, and extensions become sentences below the description. Returns the operations.
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
        "**May be accepted with 202:** the response then has the address of an async action, which has the result later.",
      tracked && followed(resolve<object>(document, tracked) as TrackedOperation),
      object["x-requires-lock"] === true && "**Needs the configuration lock.**",
      object["x-idempotent"] === false &&
        "**The client does not repeat this request when its response is lost.**",
      roles && `**Roles:** ${roles.join(", ")}.`,
    ];
    object.description = words.filter(Boolean).join("\n\n");
    for (const name of Object.keys(object)) {
      if (name.startsWith("x-")) Reflect.deleteProperty(object, name);
    }
  }
  return operations;
}

/** Adds the tables to the description of the tag, once for all operations that have the same fields. They would fill a page otherwise. */
function addFieldTables(document: OpenApiDocument, operations: readonly Operation[]): void {
  const seen = new Set<string>();
  for (const operation of operations) {
    const fields = queryFieldsOf(document, operation);
    const key = fields && JSON.stringify(fields.types);
    if (fields === undefined || key === undefined || seen.has(key)) continue;
    seen.add(key);
    const [name] = operation.object.tags ?? [];
    const tag = (document.tags as Tag[] | undefined)?.find((candidate) => candidate.name === name);
    if (tag === undefined)
      throw new Error(`${operation.id} has query fields, and the document does not declare its tag`);
    tag.description = [tag.description?.trim(), fieldTables(fields)].filter(Boolean).join("\n\n");
  }
}

interface Tag {
  readonly name: string;
  description?: string;
}

/** The change that shows completion, for work without a state. */
const changes = { restart: "has fallen", role: "has changed" } as const;

/** Sentences that say how to follow the work that an operation starts. */
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
    `**Starts work that continues after the response.** Poll \`${status.operationId}\`${until}${then}.`,
    run !== undefined &&
      change === undefined &&
      end === undefined &&
      `A state counts once \`${run}\` has changed: until then the state is that of the previous run.`,
    action !== undefined &&
      `It reports only the latest action, whoever started it; this one is \`${action}\`.`,
    collection !== undefined && `\`${collection.operationId}\` covers many at once.`,
    refusedWhile !== undefined &&
      `Not allowed while \`${refusedWhile.operationId}\` reports ${refusedWhile.values.map((value) => `\`${value}\``).join(" or ")}.`,
    cancel !== undefined && `\`${cancel.operationId}\` stops it.`,
  ]
    .filter(Boolean)
    .join(" ");
}
