import {
  AuthenticationError,
  ConnectionError,
  DecodeError,
  HttpError,
  TimeoutError,
} from "../errors/index.js";
import { isLasting } from "./connection-failure.js";

/** Statuses of a server or gateway that is busy, whatever the body says. */
const busy = new Set([408, 429, 502, 503, 504]);

/**
 * What a client has seen of its server so far. The page of a proxy says nothing about the work on the server behind it. But where
 * no response was ever in the product's form, a page means that the address is wrong.
 */
export class Contact {
  #reached = false;
  #recognized = false;

  /** A response of any kind has come. */
  reach(): void {
    this.#reached = true;
  }

  /** A response in the product's own form has come: its content type and shape. */
  recognize(): void {
    this.#reached = true;
    this.#recognized = true;
  }

  get recognized(): boolean {
    return this.#recognized;
  }

  /**
   * Whether a failed read says nothing about what was to be read, so that another read may succeed. The one rule for polls,
   * results, reads inside `begin()` and `applyConfiguration()`, and watched lists. Refused credentials are final, and so are
   * refusals in the product's own form. The refusal of a token that was issued just before is not: its logon has shown that the
   * credentials are right.
   */
  isTransient(error: unknown): boolean {
    // Whatever the bound: the deadline of a request is not the deadline of the work.
    if (error instanceof TimeoutError) return true;
    if (error instanceof ConnectionError) return this.#reached || !isLasting(error.reason);
    if (error instanceof DecodeError) return this.#recognized;
    if (error instanceof AuthenticationError) return error.renewed;
    if (!(error instanceof HttpError)) return false;
    if (busy.has(error.status)) return true;
    return error.recognized ? error.status >= 500 : this.#recognized;
  }
}
