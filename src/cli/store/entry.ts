import type { Certainty, OperationJson, Outcome } from "../../lro/driver.js";
import { isObject } from "../../options/check-options.js";
import type { ProductName } from "../profile/profile.js";
import type { StartingProcess } from "./process.js";

/** An operation in the state folder. Holds no secret. */
export interface StoredOperation {
  readonly version: 1;
  /** Short, to be typed: `k3f9x2`. */
  readonly id: string;
  readonly profile: string;
  readonly product: ProductName;
  readonly operationId: string;
  /** What the work is about, for people: the name of the job. */
  readonly label?: string | undefined;
  /** The parameters of the start, without secrets. */
  readonly parameters: unknown;
  /** The process that starts the operation. */
  readonly process: StartingProcess;
  /** When the start was about to be sent, as an ISO date. */
  readonly intended: string;
  /** Absent: the response to the start has not been stored, because it is still awaited, or because the process was killed. */
  readonly handle?: OperationJson | undefined;
  readonly end?: End | undefined;
}

/** The last that is known of an operation that is not followed any more. */
export interface End {
  readonly at: string;
  /** `unknown`: the server no longer knows the operation, or its start had no response. */
  readonly outcome: Outcome | "unknown";
  readonly certainty?: Certainty | undefined;
  /** What the error said. */
  readonly message?: string | undefined;
}

/** The outcomes that an operation may have ended with. */
export const endOutcomes = [
  "success",
  "warning",
  "failed",
  "canceled",
  "unknown",
] as const satisfies readonly End["outcome"][];

export const entryVersion = 1;

/** The entry in the text of a file, or the reason why it cannot be read. */
export function readEntry(text: string, id: string): StoredOperation | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is not complete JSON";
  }
  if (!isObject(value)) return "it is not the JSON of an operation";
  const { version } = value;
  if (typeof version === "number" && version > entryVersion)
    return `it has the version ${version}; this asyncops reads version ${entryVersion}`;
  if (version !== entryVersion) return "it is not the JSON of an operation";
  const missing = ["id", "profile", "product", "operationId", "intended"].find(
    (name) => typeof value[name] !== "string",
  );
  if (missing !== undefined) return `it has no ${missing}`;
  if (value.id !== id) return `it is about ${JSON.stringify(value.id)}`;
  if (Number.isNaN(Date.parse(value.intended as string))) return "its time is not a date";
  for (const name of ["process", "handle", "end"]) {
    const member = value[name];
    if (name === "process" ? !isObject(member) : member !== undefined && !isObject(member))
      return `its ${name} is not an object`;
  }
  const problem = memberProblem(value as unknown as StoredOperation);
  return problem ?? (value as unknown as StoredOperation);
}

/** Members that are used without a look at their type. What the handle has inside is for its client to check. */
function memberProblem({ label, process, handle, end }: StoredOperation): string | undefined {
  if (label !== undefined && typeof label !== "string") return "its label is not a text";
  if (!Number.isSafeInteger(process.pid) || process.pid < 1 || typeof process.host !== "string")
    return "its process has no pid and host";
  if (handle !== undefined && Number.isNaN(Date.parse(handle.begun))) return "its handle has no time";
  if (end === undefined) return undefined;
  // An outcome that is not known must not count as a success.
  if (!endOutcomes.includes(end.outcome)) return `its outcome is ${JSON.stringify(end.outcome)}`;
  if (end.message !== undefined && typeof end.message !== "string") return "its message is not a text";
  return undefined;
}
