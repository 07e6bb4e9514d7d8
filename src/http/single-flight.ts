import { onAbort } from "./abort.js";

/**
 * Callers that want the same result at the same time share one attempt. Each caller leaves with its own signal. The shared
 * work is aborted when no caller waits any more.
 */
export class SingleFlight<T> {
  #flight: { promise: Promise<T>; controller: AbortController; waiting: number } | undefined;

  /** The attempt that is under way. */
  get current(): Promise<T> | undefined {
    return this.#flight?.promise;
  }

  /** Starts `work` if none is under way. Rejects with the reason of the signal when that is aborted. */
  join(work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const flight = this.#flight ?? this.#start(work);
    flight.waiting++;
    return new Promise<T>((resolve, reject) => {
      const leave = onAbort(signal, () => {
        reject(signal?.reason);
        if (--flight.waiting > 0) return;
        // The next caller must not join what is being aborted.
        if (this.#flight === flight) this.#flight = undefined;
        flight.controller.abort(signal?.reason);
      });
      flight.promise.then(resolve, reject).finally(leave);
    });
  }

  #start(work: (signal: AbortSignal) => Promise<T>) {
    const controller = new AbortController();
    const promise = work(controller.signal).finally(() => {
      if (this.#flight === flight) this.#flight = undefined;
    });
    // A caller that has left handles no rejection.
    promise.catch(() => {});
    const flight = { promise, controller, waiting: 0 };
    this.#flight = flight;
    return flight;
  }
}
