import {
  AsyncOpsError,
  ClientClosedError,
  DecodeError,
  OperationError,
  OperationFailedError,
} from "../../errors/index.js";
import type { Operation } from "../../lro/operation.js";
import type { Invocation } from "../command.js";
import { wordsOf } from "../following/words.js";
import { ofProfile } from "../profile/of-profile.js";
import type { OpenProfile } from "../profile/profile.js";
import { RefusedError, UsageError } from "../usage-error.js";
import type { End, StoredOperation } from "./entry.js";
import { thisProcess } from "./process.js";
import { StateError } from "./state-error.js";
import type { OperationStore } from "./store.js";
import { storedParameters } from "./stored-parameters.js";
import { adviceFor } from "./stored-state.js";

export interface Start {
  readonly operationId: string;
  readonly parameters: object;
  /** What the work is about, for people: the name of the job. */
  readonly label: string | undefined;
  begin(): Promise<Operation<unknown>>;
  /**
   * Of a call that the server may accept with a 202 and carry out later: prints the result, which is what the command is for. The
   * command waits for it, and nothing is kept of a call that has its result at once. Absent: the call starts work.
   */
  printResult?(result: unknown): Promise<void>;
}

/** Before the request: what is not written here could not be found again after a crash. */
export async function intend(
  start: Start,
  open: OpenProfile,
  store: OperationStore,
): Promise<StoredOperation> {
  const { operationId, label, parameters, printResult } = start;
  const { name, product } = open.profile;
  try {
    return await store.create({
      profile: name,
      product,
      operationId,
      ...(label !== undefined && { label }),
      parameters: storedParameters(parameters),
      process: await thisProcess(),
      intended: new Date().toISOString(),
    });
  } catch (error) {
    if (error instanceof StateError)
      throw error.withHint(printResult === undefined ? "nothing was started" : "nothing was sent");
    throw error;
  }
}

/** After a call that has its result: there is nothing to resume. */
export async function forgetIntent(
  { id }: StoredOperation,
  store: OperationStore,
  { io }: Invocation,
): Promise<void> {
  try {
    await store.forget(id);
  } catch (error) {
    // The call was carried out, and its result must be printed. The entry is listed as unknown.
    io.stderr.write(`asyncops: ${wordsOf(error)}\n`);
  }
}

/** After the start: an error here must not hide that the work runs. */
export async function storeHandle(
  entry: StoredOperation,
  operation: Operation<unknown>,
  store: OperationStore,
  { io }: Invocation,
): Promise<void> {
  const handle = operation.toJSON();
  const { outcome, certainty } = operation;
  // The response to the start was the result: there is nothing to resume.
  const end = outcome && { at: new Date().toISOString(), outcome, certainty };
  try {
    await store.update(entry.id, () => ({ handle, ...(end !== undefined && { end }) }));
  } catch (error) {
    const text = JSON.stringify(handle).replaceAll("'", "\\u0027");
    const { profile } = entry;
    io.stderr.write(
      `asyncops: The operation was started, and its handle could not be stored. ${wordsOf(error)}\n` +
        `  follow it with: asyncops op wait '${text}' --profile ${profile}\n`,
    );
  }
}

/** Removes an operation that the server has certainly not started. Keeps any other, because it may run. */
export async function startFailed(
  entry: StoredOperation,
  error: unknown,
  store: OperationStore,
  { io }: Invocation,
): Promise<void> {
  try {
    if (isRefusal(error)) {
      await store.forget(entry.id);
      return;
    }
    const outcome: End["outcome"] = error instanceof OperationFailedError ? "failed" : "unknown";
    const end = { at: new Date().toISOString(), outcome, message: wordsOf(ofProfile(error, entry.profile)) };
    const stored = await store.update(entry.id, () => ({ end }));
    if (stored !== undefined && outcome === "unknown") io.stderr.write(`${adviceFor(stored)}\n`);
  } catch (failure) {
    // The entry without a handle is reported as unknown once this process has ended.
    io.stderr.write(`asyncops: ${wordsOf(failure)}\n`);
  }
}

/** Whether the start was certainly not carried out. The client marks an error as ambiguous when a write may have been. */
function isRefusal(error: unknown): boolean {
  if (error instanceof UsageError || error instanceof RefusedError) return true;
  if (!(error instanceof AsyncOpsError) || error.ambiguous) return false;
  if (error instanceof OperationFailedError) return error.reason === "already-running";
  if (error instanceof ClientClosedError) return !error.sent;
  return !(error instanceof OperationError || error instanceof DecodeError);
}
