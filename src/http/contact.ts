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
 * What a client has seen of its server so far. A page of a proxy says nothing about work that goes on behind it; but from a
 * server that has never answered in the product's form it means that the address is wrong.
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
   * Whether a failed read says nothing about what was to be read, so that it is worth reading again. The one rule for polls, for
   * results, for reads inside `begin()` and `applyConfiguration()`, and for lists that are watched. Final are refused
   * credentials, and what the product itself refuses in its own form. Not so the refusal of a token that was issued just before:
   * the logon for it has shown that the credentials are right.
   */
  isTransient(error: unknown): boolean {
    // Of whatever bound: the deadline of a request is not that of the work.
    if (error instanceof TimeoutError) return true;
    if (error instanceof ConnectionError) return this.#reached || !isLasting(error.reason);
    if (error instanceof DecodeError) return this.#recognized;
    if (error instanceof AuthenticationError) return error.renewed;
    if (!(error instanceof HttpError)) return false;
    if (busy.has(error.status)) return true;
    return error.recognized ? error.status >= 500 : this.#recognized;
  }
}
