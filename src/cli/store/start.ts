import {
  AsyncOpsError,
  ClientClosedError,
  DecodeError,
  OperationError,
  OperationFailedError,
} from "../../errors/index.js";
import type { Operation } from "../../lro/operation.js";
import type { Invocation } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { finish } from "../following/finish.js";
import { follow } from "../following/follow.js";
import { Interrupts } from "../following/interrupts.js";
import type { Followed } from "../following/item.js";
import { viewsFor } from "../following/views.js";
import { isWaiting, waitSettings } from "../following/wait-settings.js";
import { nameText, wordsOf } from "../following/words.js";
import { formatOf, print } from "../output/print.js";
import { ofProfile } from "../profile/of-profile.js";
import type { OpenProfile } from "../profile/profile.js";
import { RefusedError, UsageError } from "../usage-error.js";
import type { End, StoredOperation } from "./entry.js";
import { itemOf } from "./item-of.js";
import { thisProcess } from "./process.js";
import { StateError } from "./state-error.js";
import { OperationStore } from "./store.js";
import { storedParameters } from "./stored-parameters.js";
import { adviceFor } from "./stored-state.js";

export interface Start {
  readonly operationId: string;
  readonly parameters: object;
  /** What the work is about, for people: the name of the job. */
  readonly label: string | undefined;
  begin(): Promise<Operation<unknown>>;
}

/** Carries out `startOperation()`. */
export async function runStart(start: Start, open: OpenProfile, invocation: Invocation): Promise<number> {
  const { options, io } = invocation;
  // Mistakes in the options must be found before anything is started.
  const settings = waitSettings(options);
  const waits = isWaiting(options, io.env);
  formatOf(options);
  const store = new OperationStore(io);
  const entry = await intend(start, open, store);
  using interrupts = new Interrupts(io);
  const starting = () =>
    io.stderr.write("waiting for the response to the start; Ctrl-C again leaves at once\n");
  interrupts.signal.addEventListener("abort", starting);
  let operation: Operation<unknown>;
  try {
    operation = await start.begin();
  } catch (error) {
    await startFailed(entry, error, store, invocation);
    throw error;
  } finally {
    interrupts.signal.removeEventListener("abort", starting);
  }
  await storeHandle(entry, operation, store, invocation);
  const item = itemOf(entry, operation);
  const isOver = operation.state !== "running";
  const leaves = interrupts.signal.aborted && !settings.cancelOnInterrupt;
  if ((!waits || leaves) && !isOver) return notWaiting(item, interrupts, invocation);
  const view = viewsFor(options, settings, io);
  if (!isOver) {
    const { id, name } = item;
    const bound =
      options.has("timeout") || options.text("wait") !== undefined ? "" : " for at most 24h (--timeout)";
    view.note(`${name}: started as ${id}; waiting${bound}. Ctrl-C leaves it running`);
  }
  const endings = await follow([item], { io, settings, view, interrupts });
  return finish(endings, { isOne: true, interrupts, view }, invocation);
}

/** Before the start: what is not written here could not be found again after a crash. */
async function intend(start: Start, open: OpenProfile, store: OperationStore): Promise<StoredOperation> {
  const { operationId, label, parameters } = start;
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
    if (error instanceof StateError) throw error.withHint("nothing was started");
    throw error;
  }
}

/** After the start: an error here must not hide that the work runs. */
async function storeHandle(
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
async function startFailed(
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

async function notWaiting(
  item: Followed,
  interrupts: Interrupts,
  { options, io }: Invocation,
): Promise<number> {
  const { id, name, resume, profile, operation } = item;
  if (interrupts.signal.aborted) {
    io.stderr.write(`still running; resume with: asyncops op wait ${resume}\n`);
  } else if (!options.has("quiet"))
    io.stderr.write(`${nameText(name)}: started; follow it with: asyncops op wait ${resume}\n`);
  const { product, operationId, state } = operation;
  if (options.has("output"))
    await print({ id, name, state, operation: operationId, profile, product }, options, io);
  else io.stdout.write(`${id}\n`);
  return interrupts.signal.aborted ? exitCodes.interrupted : exitCodes.ok;
}
