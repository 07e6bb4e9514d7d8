import { HttpError, type HttpErrorDetails } from "./http-error.js";

/**
 * `held-by-another`: another user has the lock. `already-held`: the same session has already taken it. `not-held`: the
 * operation needs the lock, and nobody has taken it. `lost`: this client had the lock, but its token is no longer
 * valid; the server may keep the lock until the token expires.
 */
export type LockReason = "held-by-another" | "already-held" | "not-held" | "lost";

/** The operation failed because of the lock: 423, or a lost lock. */
export class LockedError extends HttpError {
  /** `undefined`: the server gave no reason. */
  readonly reason: LockReason | undefined;
  /** For a lost lock: the latest time until which the server keeps it for the old token. */
  readonly heldUntil: Date | undefined;

  constructor(
    details: HttpErrorDetails & {
      readonly reason?: LockReason | undefined;
      readonly heldUntil?: Date | undefined;
    },
  ) {
    super(details, "locked");
    this.reason = details.reason;
    this.heldUntil = details.heldUntil;
  }
}
