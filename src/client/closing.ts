import { type Clock, sleep } from "../http/clock.js";
import type { Lifetime } from "../http/lifetime.js";

export interface ClosingSettings {
  readonly clock: Clock;
  readonly lifetime: Lifetime;
  /** Longest time for all of it, in ms. */
  readonly timeout: number;
  /** Ends the connections. */
  destroy(): void;
}

/** The end of a client, once, in this order: no new calls, requests under way, the farewell to the server, the connections. */
export class Closing {
  readonly #settings: ClosingSettings;
  #closing: Promise<void> | undefined;

  constructor(settings: ClosingSettings) {
    this.#settings = settings;
  }

  /** Resolves in time, whatever hangs. Never rejects. */
  close(farewell: () => Promise<void>): Promise<void> {
    this.#closing ??= this.#close(farewell);
    return this.#closing;
  }

  async #close(farewell: () => Promise<void>): Promise<void> {
    const { clock, lifetime, timeout, destroy } = this.#settings;
    lifetime.close(clock.now() + timeout);
    const bound = new AbortController();
    const within = (time: number) => sleep(clock, time, bound.signal).catch(() => {});
    const end = async () => {
      // A farewell before that would take session and lock from under them. Those that hang must leave it time.
      await Promise.race([lifetime.idle(), within(timeout / 2)]);
      await farewell().catch(() => {});
      await lifetime.idle();
    };
    try {
      await Promise.race([end(), within(timeout)]);
    } finally {
      bound.abort();
      lifetime.destroy();
      destroy();
    }
  }
}
