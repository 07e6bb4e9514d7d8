import { AsyncOpsError, ClientClosedError } from "../errors/index.js";
import { type Clock, sleep } from "./clock.js";
import { onAbort } from "./waiting.js";

/** The steps that end a client. */
interface Ending {
  readonly clock: Clock;
  /** Longest time for everything, in ms. */
  readonly timeout: number;
  /** Ends the session on the server, with requests that are marked `closing`. */
  farewell(): Promise<void>;
  /** Closes the connections. */
  disconnect(): void;
}

/**
 * From the first call of a client to its `close()`. First no new call begins and waits end; requests under way may still
 * finish. When the time of `close()` is over, the requests end too.
 */
export class Lifetime {
  readonly #closing = new AbortController();
  readonly #destroyed = new AbortController();
  #closed: Promise<void> | undefined;
  #endsAt = Number.POSITIVE_INFINITY;
  /** Requests under way. */
  #requests = 0;
  #onIdle = () => {};

  get closing(): boolean {
    return this.#closing.signal.aborted;
  }

  /** When the requests that are still under way are ended, on the clock of the client. Infinity while the client is open. */
  get endsAt(): number {
    return this.#endsAt;
  }

  /** @throws {ClientClosedError} once the client is being closed. `operationId`: the operation that was to be called. */
  check(operationId?: string, attempts?: number): void {
    if (this.closing) throw new ClientClosedError(undefined, { operationId, attempts });
  }

  /** Calls `end` when the client is closed: for a wait. The returned function takes that back. */
  onClose(end: () => void): () => void {
    return onAbort(this.#closing.signal, end);
  }

  /** A request has begun. Calls `abort` when the request has to end. The returned function reports that the request is over. */
  enter(abort: () => void): () => void {
    const leave = onAbort(this.#destroyed.signal, abort);
    this.#requests++;
    if (this.#destroyed.signal.aborted) abort();
    return () => {
      leave();
      if (--this.#requests === 0) this.#onIdle();
    };
  }

  /**
   * Ends the client once, in this order: no new calls, requests under way, the farewell to the server, the connections. Resolves
   * in time, whatever hangs. Never rejects.
   */
  close(ending: Ending): Promise<void> {
    this.#closed ??= this.#close(ending);
    return this.#closed;
  }

  async #close({ clock, timeout, farewell, disconnect }: Ending): Promise<void> {
    this.#endsAt = clock.now() + timeout;
    this.#closing.abort();
    const bound = new AbortController();
    const within = (time: number) => sleep(clock, time, bound.signal).catch(() => {});
    const finish = async () => {
      // An earlier farewell would take session and lock from requests under way. Requests that hang must leave it time.
      await Promise.race([this.#idle(), within(timeout / 2)]);
      await farewell().catch(() => {});
      await this.#idle();
    };
    try {
      await Promise.race([finish(), within(timeout)]);
    } finally {
      bound.abort();
      this.#destroyed.abort();
      disconnect();
    }
  }

  /** Resolves when no request is under way. */
  async #idle(): Promise<void> {
    while (this.#requests > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
  }
}

/** What a pause needs to know of the call that it belongs to. */
interface PausedCall {
  readonly operationId: string;
  readonly lifetime: Lifetime;
  readonly signal: AbortSignal | undefined;
  readonly attempts?: number;
  readonly closing?: boolean;
}

/**
 * Waits `delay` ms within a call. Rejects with the reason of the call's signal, or with a `ClientClosedError` when the client is
 * closed. `after`: the failure before the pause.
 */
export async function sleepUntilClosed(
  clock: Clock,
  delay: number,
  { signal, lifetime, operationId, attempts, closing }: PausedCall,
  after?: unknown,
): Promise<void> {
  if (closing) return sleep(clock, delay, signal);
  const waking = new AbortController();
  const leave = [
    onAbort(signal, () => waking.abort(signal?.reason)),
    lifetime.onClose(() => waking.abort(closedDuring(after, operationId, attempts))),
  ];
  if (signal?.aborted) waking.abort(signal.reason);
  if (lifetime.closing) waking.abort(closedDuring(after, operationId, attempts));
  try {
    await sleep(clock, delay, waking.signal);
  } finally {
    for (const end of leave) end();
  }
}

/** A failure that left the outcome open stays ambiguous when the client is closed. */
function closedDuring(after: unknown, operationId: string, attempts: number | undefined): ClientClosedError {
  const isAmbiguous = after instanceof AsyncOpsError && after.ambiguous === true;
  const error = new ClientClosedError(
    isAmbiguous
      ? "the client was closed before the request was repeated; it may have been carried out"
      : "the client was closed before the request was repeated",
    { operationId, attempts, cause: after },
  );
  return isAmbiguous ? Object.assign(error, { ambiguous: true as const }) : error;
}
