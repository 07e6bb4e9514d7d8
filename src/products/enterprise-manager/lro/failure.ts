import type { Task } from "../../../../generated/enterprise-manager/client.js";
import { OperationCanceledError, OperationFailedError, OperationLostError } from "../../../errors/index.js";
import type { OperationJson } from "../../../lro/driver.js";
import { type TaskSight, taskWords } from "./task.js";

export function canceled(json: OperationJson, task: Task | undefined): OperationCanceledError {
  return new OperationCanceledError(
    `${json.id} was deleted, which is documented to stop it; what had begun may go on`,
    details(json, task),
  );
}

/** A request that came to nothing. */
export function refused(json: OperationJson, task: Task, { reason }: TaskSight): OperationFailedError {
  return new OperationFailedError(
    reason === undefined ? `${json.id} failed` : `${json.id} was not carried out (${reason})`,
    { ...details(json, task), messages: taskWords(task), reason },
  );
}

/** A start that the server accepted, without a run in the time that one may take to appear. */
export function notStarted(json: OperationJson, task: Task, within: number): OperationFailedError {
  return new OperationFailedError(
    `${json.id} succeeded, but its job had no new run within ${within} ms; the server may still begin one later`,
    { ...details(json, task), messages: taskWords(task), reason: "not-started" },
  );
}

export function lost(json: OperationJson, what: string, status: unknown, cause: unknown): OperationLostError {
  return new OperationLostError(`${json.id} ${what}; how its work ends is unknown`, {
    ...details(json, status),
    cause,
  });
}

function details({ operationId, id }: OperationJson, status: unknown) {
  return { operationId, id, status };
}
