import { onAbort } from "../../../http/abort.js";

/** A mutex. Callers get it in the order of their requests. */
export class Mutex {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits until all earlier callers have released the mutex. Returns the function that releases it. Rejects with the
   * signal's reason if the signal is aborted first; the caller then leaves the queue.
   */
  async acquire(signal?: AbortSignal): Promise<() => void> {
    const before = this.#last;
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#last = before.then(() => over);
    try {
      await orAbort(before, signal);
    } catch (reason) {
      end();
      throw reason;
    }
    return end;
  }
}

function orAbort(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const leave = onAbort(signal, () => reject(signal.reason));
    promise.then(resolve).finally(leave);
  });
}
