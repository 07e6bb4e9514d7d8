import { sleep } from "../../http/clock.js";
import { onAbort } from "../../http/waiting.js";
import type { MockClock } from "../virtual-clock.js";

/** Waits for `ms`, or until the client gives up. */
export async function holdBack(clock: MockClock, ms: number, gone: AbortSignal): Promise<void> {
  const resume = clock.park?.();
  // When the client has gone, nobody gets the response.
  await sleep(clock, ms, gone).catch(() => {});
  resume?.();
}

/** Waits until the client gives up. */
export async function untilGone<T>(clock: MockClock, gone: AbortSignal, result: T): Promise<T> {
  const resume = clock.park?.();
  await new Promise<void>((resolve) => {
    if (gone.aborted) resolve();
    else onAbort(gone, resolve);
  });
  resume?.();
  return result;
}
