/** A signal that counts who listens to it. */
export class CountedSignal {
  readonly #controller = new AbortController();
  #listeners = 0;

  constructor() {
    const { signal } = this.#controller;
    const { addEventListener, removeEventListener } = signal;
    const heard = new Set<unknown>();
    signal.addEventListener = ((type: string, listener: unknown, ...rest: never[]) => {
      if (!heard.has(listener)) this.#listeners++;
      heard.add(listener);
      return Reflect.apply(addEventListener, signal, [type, listener, ...rest]);
    }) as typeof addEventListener;
    signal.removeEventListener = ((type: string, listener: unknown, ...rest: never[]) => {
      if (heard.delete(listener)) this.#listeners--;
      return Reflect.apply(removeEventListener, signal, [type, listener, ...rest]);
    }) as typeof removeEventListener;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Listeners that are left, on a signal that was not aborted. */
  get listeners(): number {
    return this.signal.aborted ? 0 : this.#listeners;
  }

  abort(): void {
    this.#controller.abort(new Error("the rig gave up"));
  }
}
