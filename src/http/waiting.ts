interface Fan {
  readonly listeners: Set<() => void>;
  readonly dispatch: () => void;
}

const fans = new WeakMap<AbortSignal, Fan>();

/**
 * Calls `listener` once when `signal` is aborted. The returned function takes that back. Each signal gets one event listener,
 * however many calls wait for it: programs share one shutdown signal, and Node warns of a leak from the eleventh listener on.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal === undefined) return () => {};
  const fan = fans.get(signal) ?? fanOf(signal);
  // The same function may be given twice.
  const entry = () => listener();
  fan.listeners.add(entry);
  return () => {
    if (!fan.listeners.delete(entry) || fan.listeners.size > 0) return;
    signal.removeEventListener("abort", fan.dispatch);
    if (fans.get(signal) === fan) fans.delete(signal);
  };
}

function fanOf(signal: AbortSignal): Fan {
  const listeners = new Set<() => void>();
  const dispatch = () => {
    fans.delete(signal);
    const all = [...listeners];
    listeners.clear();
    for (const listener of all) listener();
  };
  const fan = { listeners, dispatch };
  signal.addEventListener("abort", dispatch, { once: true });
  fans.set(signal, fan);
  return fan;
}

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
