import { OperationExpiredError } from "../../errors/index.js";
import { systemClock } from "../../http/clock.js";
import type { Operation } from "../../lro/operation.js";
import type { WatchOperationsOptions } from "../../lro/watch/watcher.js";
import { exitCodes } from "../exit-codes.js";
import type { Io } from "../io.js";
import { ofProfile } from "../profile/of-profile.js";
import { exitCodeOf } from "../report-error.js";
import { OperationStore } from "../store/store.js";
import type { Interrupts } from "./interrupts.js";
import type { Ending, Followed } from "./item.js";
import type { ProgressView } from "./progress-view.js";
import { Recorder } from "./recorder.js";
import type { WaitSettings } from "./wait-settings.js";
import { eventsOf } from "./watch-events.js";
import { wordsOf } from "./words.js";

/** How long the result of an operation that has ended is asked for when the time is over, in ms. */
const shortestResult = 60_000;

export interface FollowContext {
  readonly io: Io;
  readonly settings: WaitSettings;
  readonly view: ProgressView;
  readonly interrupts: Interrupts;
}

/**
 * Follows operations until all have ended, or with `--any` the first. Stores what has become of them.
 * @returns an ending for each operation; after Ctrl-C without an outcome for those that still run.
 */
export async function follow(items: readonly Followed[], context: FollowContext): Promise<readonly Ending[]> {
  const { io, settings, view, interrupts } = context;
  const clock = io.clock ?? systemClock;
  const startedAt = clock.now();
  const byOperation = new Map<Operation<unknown>, Followed>(items.map((item) => [item.operation, item]));
  const begunAgo = new Map(items.map((item) => [item, Math.max(0, Date.now() - item.begun)]));
  const recorder = new Recorder(new OperationStore(io), view);
  const endings = new Map<Followed, Ending>();
  const results: Promise<void>[] = [];
  const stop = new AbortController();

  const elapsedOf = (item: Followed) => (begunAgo.get(item) ?? 0) + clock.now() - startedAt;
  const end = async (item: Followed, error?: unknown) => {
    const left = startedAt + settings.timeout - clock.now();
    const ending = await endingOf(item, error, {
      failOn: settings.failOn,
      deadline: Math.max(left, shortestResult),
      signal: stop.signal,
      elapsed: elapsedOf(item),
    });
    endings.set(item, ending);
    await recorder.ended(item, ending);
    view.ended(ending);
    // An operation that cannot be followed any more has not ended.
    if (settings.any && ending.outcome !== undefined) stop.abort(finishedEarly);
  };
  const interrupted = () => void onInterrupt();
  const onInterrupt = async () => {
    const running = items.filter((item) => !endings.has(item));
    if (settings.cancelOnInterrupt && (await cancelAll(running, view))) return;
    stop.abort(finishedEarly);
  };
  if (interrupts.signal.aborted) interrupted();
  else interrupts.signal.addEventListener("abort", interrupted);

  const options: WatchOperationsOptions = {
    signal: stop.signal,
    deadline: settings.timeout,
    ...(settings.interval !== undefined && { interval: settings.interval }),
  };
  try {
    // The work goes on when nobody reads the events any more.
    if (io.atClosedPipe !== undefined) io.atClosedPipe.code = exitCodes.stillRunning;
    for (const item of items) view.begun(item);
    for await (const { operation, progress, error } of eventsOf([...byOperation.keys()], options)) {
      const item = byOperation.get(operation) as Followed;
      if (progress !== undefined) {
        view.changed(item, progress);
        await recorder.changed(item);
      } else results.push(end(item, error));
    }
    await Promise.all(results);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    // The result of an operation that has ended may be on its way. Its read ends with the signal.
    await Promise.allSettled(results);
  } finally {
    if (io.atClosedPipe !== undefined) io.atClosedPipe.code = exitCodes.ok;
    interrupts.signal.removeEventListener("abort", interrupted);
  }
  return items.map(
    (item) => endings.get(item) ?? stillRunning(item, elapsedOf(item), interrupts.signal.aborted),
  );
}

const finishedEarly = new Error("the wait ended early");

interface ResultBounds {
  readonly failOn: "warning" | undefined;
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly elapsed: number;
}

/** Reads the result of an operation that has ended, or says why there is none. */
async function endingOf(item: Followed, given: unknown, bounds: ResultBounds): Promise<Ending> {
  const { operation } = item;
  const { deadline, signal, failOn, elapsed } = bounds;
  const base = () => ({ ...aboutItem(item), elapsed });
  if (given !== undefined) {
    const error = ofProfile(given, item.profile);
    return { ...base(), ...failureOf(error), error, next: nextOf(item, error) };
  }
  let warning: unknown;
  if (failOn === "warning" && operation.outcome === "warning")
    warning = await operation.wait({ failOn, deadline, signal }).catch((error: unknown) => error);
  try {
    const result = await operation.wait({ deadline, signal });
    const { outcome = "success" } = operation;
    const isWarning = outcome === "warning" && failOn === "warning";
    return {
      ...base(),
      outcome,
      code: isWarning ? exitCodes.warning : exitCodes.ok,
      result,
      ...(warning instanceof Error && { error: warning }),
    };
  } catch (caught) {
    const error = ofProfile(caught, item.profile);
    // The signal ends the read of the result, not the work, whose outcome is known.
    const { outcome } = operation;
    if (signal.aborted && outcome !== undefined) return { ...base(), outcome, code: codeOfOutcome(outcome) };
    return { ...base(), ...failureOf(error, operation), error, next: nextOf(item, error) };
  }
}

function failureOf(error: unknown, operation?: Operation<unknown>): Pick<Ending, "outcome" | "code"> {
  // The work has succeeded, and only what it returned is gone.
  if (error instanceof OperationExpiredError && error.state === "succeeded")
    return { outcome: "success", code: exitCodes.ok };
  const code = exitCodeOf(error);
  if (code === exitCodes.unknown) return { outcome: "unknown", code };
  if (operation?.outcome !== undefined) {
    const isEnd = operation.outcome === "failed" || operation.outcome === "canceled";
    return { outcome: operation.outcome, code: isEnd ? codeOfOutcome(operation.outcome) : code };
  }
  return { outcome: undefined, code };
}

export function codeOfOutcome(outcome: NonNullable<Ending["outcome"]>, failOn?: "warning"): number {
  if (outcome === "failed") return exitCodes.failed;
  if (outcome === "canceled") return exitCodes.canceled;
  if (outcome === "unknown") return exitCodes.unknown;
  return outcome === "warning" && failOn === "warning" ? exitCodes.warning : exitCodes.ok;
}

function aboutItem(item: Followed) {
  const { id, name, profile, operation } = item;
  const { product, operationId, certainty, status } = operation;
  return { id, name, profile, product, operationId, certainty, status, item };
}

function stillRunning(item: Followed, elapsed: number, isInterrupted: boolean): Ending {
  const code = isInterrupted ? exitCodes.interrupted : exitCodes.stillRunning;
  return { ...aboutItem(item), outcome: undefined, code, elapsed, next: `asyncops op wait ${item.resume}` };
}

function nextOf(item: Followed, error: unknown): string {
  const code = exitCodeOf(error);
  const isOver = code === exitCodes.failed || code === exitCodes.canceled || code === exitCodes.unknown;
  return isOver && item.isStored ? `asyncops op show ${item.resume}` : `asyncops op wait ${item.resume}`;
}

/** Asks the servers to stop. Returns whether any of them was asked. */
async function cancelAll(items: readonly Followed[], view: ProgressView): Promise<boolean> {
  const asked = await Promise.all(
    items.map(async ({ name, operation, profile }) => {
      try {
        await operation.cancel();
        view.note(`${name}: the server was asked to stop it; Ctrl-C again leaves at once`, "warning");
        return true;
      } catch (error) {
        view.note(`${name}: cannot be stopped: ${wordsOf(ofProfile(error, profile))}`, "warning");
        return false;
      }
    }),
  );
  return asked.includes(true);
}
