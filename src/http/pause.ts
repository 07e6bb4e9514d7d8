import { AsyncOpsError, ClientClosedError } from "../errors/index.js";
import { onAbort } from "./abort.js";
import { type Clock, sleep } from "./clock.js";
import type { CallContext } from "./step.js";

type PausedCall = Pick<CallContext, "signal" | "lifetime" | "operationId" | "attempts" | "closing">;

/**
 * Waits `delay` ms for the sake of a call. Rejects with the reason of the call's signal, or when the client is closed. `after`:
 * the failure that is waited for to pass.
 */
export async function sleepUntilClosed(
  clock: Clock,
  delay: number,
  { signal, lifetime, operationId, attempts, closing }: PausedCall,
  after: unknown,
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

/** What was not certain before does not become so because the client is closed. */
function closedDuring(after: unknown, operationId: string, attempts: number): ClientClosedError {
  const isAmbiguous = after instanceof AsyncOpsError && after.ambiguous === true;
  const error = new ClientClosedError(
    isAmbiguous
      ? "the client was closed before the request was repeated; it may have been carried out"
      : "the client was closed before the request was repeated",
    { operationId, attempts, cause: after },
  );
  return isAmbiguous ? Object.assign(error, { ambiguous: true as const }) : error;
}
