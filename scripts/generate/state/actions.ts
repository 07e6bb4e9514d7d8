import type { DeferredOperation } from "../../../src/contract/descriptor.js";
import type { ActionOperation, ActionsSpec } from "../../../src/mock/state/work/action-spec.js";
import { deferredOf, type OpenApiDocument, type Operation } from "../openapi.js";
import type { Collections } from "./collections.js";
import type { DeclaredState } from "./declared.js";
import type { Reader } from "./readers.js";
import { replyOf } from "./replies.js";
import { examplesNamed } from "./shapes.js";

interface Given {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly readers: readonly Reader[];
  readonly declared: DeclaredState;
}

/** How the product accepts requests with 202. All of its operations do it in the same way. */
function deferralOf(operations: readonly Operation[]): DeferredOperation | undefined {
  const [first] = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap((response) => deferredOf(response) ?? []),
  );
  return first as DeferredOperation | undefined;
}

/** Requests that are accepted with 202 and carried out later. */
export function actionsOf({ document, operations, readers, declared }: Given): ActionsSpec | undefined {
  const deferral = deferralOf(operations);
  if (deferral === undefined || declared.actions === undefined) return undefined;
  const { id, status, states, retention, collection } = deferral;
  const reader = readers.find(({ operation }) => operation.id === status.operationId);
  if (reader === undefined || collection === undefined) return undefined;
  const first = (state: "running" | "succeeded" | "failed" | "canceled") => states[state]?.[0] as string;
  const examples = examplesNamed(document, reader.operation.responses["200"]);
  const deferred = operations.filter(({ responses }) => Object.values(responses).some(deferredOf));
  return {
    schema: reader.shape.schema,
    id: collection.id,
    state: collection.state,
    states: {
      running: first("running"),
      succeeded: first("succeeded"),
      failed: first("failed"),
      canceled: first("canceled"),
    },
    header: id.header as string,
    request: id.request as string,
    path: reader.operation.path.replace(/\{[^}]+\}/, "{id}"),
    retention: retention?.usual as number,
    example: (examples[declared.actions.example] as Record<string, unknown>)[
      (declared.envelope ?? "").slice(1)
    ],
    name: declared.actions.name,
    operations: deferred.map((operation) => operation.id),
  };
}

/** The operations that read the result of an action, clear it, and cancel the action. */
export function actionOperationsOf(
  { document, operations }: Given,
  collections: Collections,
): Record<string, ActionOperation> {
  const deferral = deferralOf(operations);
  if (deferral === undefined) return {};
  const { result, cancel } = deferral;
  const resultPath = operations.find(({ id }) => id === result.operationId)?.path;
  const entries = operations.flatMap((operation): [string, ActionOperation][] => {
    const about = (does: ActionOperation["does"], parameter: string): [string, ActionOperation][] => [
      [
        operation.id,
        { does, parameter, reply: replyOf(document, operation), missing: collections.missing(operation) },
      ],
    ];
    if (operation.id === cancel?.operationId) return about("action-cancel", cancel.parameter);
    if (operation.id === result.operationId) return about("action-result", result.parameter);
    const clears = operation.method === "delete" && operation.path === resultPath;
    return clears ? about("action-clear", result.parameter) : [];
  });
  return Object.fromEntries(entries);
}
