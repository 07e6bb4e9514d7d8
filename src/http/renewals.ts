import type { Clock } from "./clock.js";

/** Tokens in a row that no request got through with, until no more are asked for. */
const mostRefused = 3;
/** For how long that is so, in ms. */
const pause = 10_000;

/**
 * Whether to renew refused credentials once more. A server that refuses every token it issues, to each of two hundred calls, must not
 * be sent a logon by each of them.
 */
export class Renewals {
  readonly #clock: Clock;
  /** What the server has refused since it accepted something. */
  readonly #refused = new Set<string>();
  #refusedAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The server answered a request with these credentials, and not with 401. */
  accepted(): void {
    if (this.#refused.size > 0) this.#refused.clear();
  }

  /** The server answered 401 to a request with these credentials. */
  refused(value: string): void {
    if (this.#refused.has(value)) return;
    if (this.#refused.size === mostRefused) this.#refused.clear();
    this.#refused.add(value);
    this.#refusedAt = this.#clock.now();
  }

  /** A new token would be refused like those before. */
  get futile(): boolean {
    return this.#refused.size >= mostRefused && this.#clock.now() - this.#refusedAt < pause;
  }
}
