import type { ServerMessage } from "../../../errors/index.js";
import { sameValue } from "../values.js";

/** What a job says about the end of its last run: the members differ from one kind of job to the other. */
export interface JobWords {
  readonly name?: unknown;
  readonly failureMessage?: unknown;
  readonly lastSessionTasks?: unknown;
  readonly lastStatusDetails?: unknown;
  readonly lastErrorLogRecords?: unknown;
}

/** The messages of a job, then those of the machines and log records of its last session that did not succeed. */
export function wordsOf(job: JobWords): readonly ServerMessage[] {
  return [
    ...[job.failureMessage, job.lastStatusDetails].filter(isText).map((message) => ({ message })),
    ...objectsIn(job.lastSessionTasks).flatMap(taskWords),
    ...objectsIn(job.lastErrorLogRecords).flatMap(recordWords),
  ];
}

function taskWords({ objectName, status, failureMessages }: Words): ServerMessage[] {
  const type = isText(status) ? status : undefined;
  if (sameValue(type, "Success")) return [];
  const target = isText(objectName) ? objectName : undefined;
  const messages = Array.isArray(failureMessages) ? failureMessages.filter(isText) : [];
  if (messages.length > 0) return messages.map((message) => ({ message, target, type }));
  return sameValue(type, "Failed") || sameValue(type, "Warning") ? [{ message: type, target, type }] : [];
}

function recordWords({ message, logType }: Words): ServerMessage[] {
  const type = isText(logType) ? logType : undefined;
  return isText(message) && !sameValue(type, "Success") ? [{ message, type }] : [];
}

type Words = Readonly<Record<string, unknown>>;

function objectsIn(value: unknown): readonly Words[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry) => typeof entry === "object" && entry !== null);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
