import { ClientClosedError, TimeoutError } from "../errors/index.js";
import { retryAfterOf } from "../http/retry.js";
import { onAbort } from "../http/waiting.js";
import type { Poller } from "./poller.js";
import { nextDelay, type Progress, type Wait } from "./wait-options.js";

/**
 * Polls until the operation has ended. Yields the progress after every poll, including polls of other callers.
 * @throws when the wait ends early: at the deadline, by the signal, when the client is closed, by a final error, or by
 * an outage of `maxOutage`.
 */
export async function* pollUntilEnd(poller: Poller, wait: Wait): AsyncGenerator<Progress, void, undefined> {
  const { signal, interval, deadline, deadlineAt } = wait;
  const { clock } = poller;
  signal?.throwIfAborted();
  if (poller.state !== "running") yield poller.progress;
  while (poller.state === "running") {
    const { polls } = poller;
    await untilDue(poller, wait);
    const isLast = clock.now() >= deadlineAt;
    // Another caller may have polled meanwhile. For the last poll, that may be too long ago.
    const isStale = poller.polls === polls || (isLast && poller.polledAt < deadlineAt);
    // A last poll that comes sooner than the server allows would be refused.
    if (isStale && !poller.mustWait(interval)) {
      checkOpen(poller);
      await pollTolerantly(poller, signal);
      if (poller.outageSince(wait.begunAt) >= wait.maxOutage) throw poller.lastError;
    }
    yield poller.progress;
    if (poller.state === "running" && clock.now() >= deadlineAt) throw deadlinePassed(poller, deadline);
  }
}

/** Polls once. Ignores an error that says nothing about the operation. */
export async function pollTolerantly(poller: Poller, signal: AbortSignal | undefined): Promise<void> {
  try {
    await poller.poll(signal);
  } catch (error) {
    throwIfFinal(poller, error, signal);
  }
}

/** Repeats a read that fails with an error that says nothing about the operation: without its result, the work would be lost. */
export async function readTolerantly<T>(poller: Poller, wait: Wait, read: () => Promise<T>): Promise<T> {
  const { signal, interval, deadlineAt, maxOutage } = wait;
  const { clock, driver } = poller;
  const begunAt = clock.now();
  let failingSince: number | undefined;
  for (;;) {
    const sentAt = clock.now();
    try {
      return await read();
    } catch (error) {
      throwIfFinal(poller, error, signal);
      const now = clock.now();
      failingSince ??= sentAt;
      if (now >= deadlineAt || now - failingSince >= maxOutage) throw error;
      const retryAfter = retryAfterOf(error);
      const delay = nextDelay(interval, {
        elapsed: now - begunAt,
        random: clock.random(),
        retryAfter,
        refused: retryAfter !== undefined,
        longest: driver.longestWait?.(),
      });
      checkOpen(poller);
      await pause(poller, Math.min(delay, deadlineAt - now), signal);
      checkOpen(poller);
      // A last read that comes sooner than the server allows would be refused.
      if (retryAfter !== undefined && now + delay > deadlineAt) throw error;
    }
  }
}

/** Until the next poll is due, the deadline is reached, or another caller has polled. */
async function untilDue(poller: Poller, { interval, deadlineAt, signal }: Wait): Promise<void> {
  const { clock, polls } = poller;
  // One random number for the whole pause. Otherwise each wake-up would move the due time.
  const random = clock.random();
  for (;;) {
    // The deadline ends the waiting. One last poll follows.
    const left = Math.min(poller.dueAt(interval, random), deadlineAt) - clock.now();
    if (left <= 0 || poller.polls !== polls) return;
    checkOpen(poller);
    await pause(poller, left, signal);
  }
}

/** Ends early when another poll sees the completion, the backoff is reset, the client is closed, or the signal is aborted. */
async function pause(poller: Poller, delay: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve) => {
    const wake = () => {
      for (const leave of leaves) leave();
      resolve();
    };
    const polled = () => {
      if (poller.state !== "running") wake();
    };
    const leaves = [
      poller.clock.schedule(delay, wake),
      onAbort(signal, wake),
      poller.lifetime.onClose(wake),
      poller.listen({ polled, backoffReset: wake }),
    ];
  });
  signal?.throwIfAborted();
}

/** Throws the signal's reason, and an error that says something about the operation. */
function throwIfFinal({ driver }: Poller, error: unknown, signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
  if (!driver.isTransient(error)) throw error;
}

/** @throws {ClientClosedError} when the client is closed. */
function checkOpen(poller: Poller): void {
  if (poller.lifetime.closing) throw clientClosed(poller);
}

/** The error of a wait whose client was closed. */
export function clientClosed({ driver, polls, lastError }: Poller): ClientClosedError {
  const { id, operationId } = driver.json;
  return new ClientClosedError(
    `the client was closed; ${id} may still run on the server: resume it from its JSON with another client`,
    { operationId, attempts: polls, cause: lastError },
  );
}

/** The error of a wait that reached its deadline, in ms, before the operation ended. */
export function deadlinePassed({ driver, polls, lastError }: Poller, deadline: number): TimeoutError {
  const { id, operationId } = driver.json;
  return new TimeoutError("deadline", deadline, {
    operationId,
    attempts: polls,
    cause: lastError,
    hint: `${unknownOutcome(id, lastError)}; wait again, or resume it later from its JSON`,
  });
}

/** How much of the last error is repeated, in characters. */
const longestWords = 300;

/**
 * The known state of an operation at a deadline, for messages. `lastError`: the error of the last poll, if it failed.
 */
export function unknownOutcome(what: string, lastError: unknown): string {
  if (lastError === undefined) return `${what} was still running at the last poll`;
  const words = lastError instanceof Error ? lastError.message : String(lastError);
  return `${what} may still run on the server; the last poll failed: ${words.slice(0, longestWords)}`;
}
