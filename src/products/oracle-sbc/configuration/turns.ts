import { onAbort } from "../../../http/abort.js";

/** Lets one after the other. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits until all who asked before have ended their turns. Gives what ends this one.
   * Rejects with the signal's reason when that is aborted first; those behind then wait for one less.
   */
  async next(signal?: AbortSignal): Promise<() => void> {
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
