import { ClientClosedError } from "../errors/index.js";

/**
 * From the first call of a client to its `close()`. First nothing new begins and waits end; requests under way may still finish.
 * When `destroy()` is called, they end too.
 */
export class Lifetime {
  #closing = false;
  #endsAt = Number.POSITIVE_INFINITY;
  #destroyed = false;
  readonly #waits = new Set<() => void>();
  readonly #requests = new Set<() => void>();
  #idle = () => {};

  get closing(): boolean {
    return this.#closing;
  }

  /** When everything is ended that is still under way, on the clock of the client. Infinity while it is open. */
  get endsAt(): number {
    return this.#endsAt;
  }

  /** @throws {ClientClosedError} once the client is being closed. `operationId`: what was to be called. */
  check(operationId?: string, attempts?: number): void {
    if (this.#closing) throw new ClientClosedError(undefined, { operationId, attempts });
  }

  /** Calls `end` when the client is closed: for what sleeps. Gives what takes that back. */
  onClose(end: () => void): () => void {
    this.#waits.add(end);
    return () => void this.#waits.delete(end);
  }

  /** A request has begun. Calls `abort` when it has to end. Gives what says that it is over. */
  enter(abort: () => void): () => void {
    this.#requests.add(abort);
    if (this.#destroyed) abort();
    return () => {
      this.#requests.delete(abort);
      if (this.#requests.size === 0) this.#idle();
    };
  }

  /** Nothing new begins from now on. `endsAt`: when `destroy()` will be called. */
  close(endsAt: number): void {
    this.#closing = true;
    this.#endsAt = endsAt;
    const ends = [...this.#waits];
    this.#waits.clear();
    for (const end of ends) end();
  }

  /** Resolves when no request is under way. */
  async idle(): Promise<void> {
    while (this.#requests.size > 0) {
      await new Promise<void>((resolve) => {
        this.#idle = resolve;
      });
    }
  }

  /** Ends the requests that are still under way. */
  destroy(): void {
    this.#closing = true;
    this.#destroyed = true;
    for (const abort of [...this.#requests]) abort();
  }
}
