import { HttpError, type HttpErrorDetails } from "./http-error.js";

/**
 * `held-by-another`: somebody else holds the lock. `already-held`: the same session took it before. `not-held`: the operation
 * needs it and nobody took it. `lost`: this client held it, but its token has died; until that expires on the server nobody
 * can take it.
 */
export type LockReason = "held-by-another" | "already-held" | "not-held" | "lost";

/** The lock stands in the way: 423, or a lock that was lost. */
export class LockedError extends HttpError {
  /** `undefined`: the server did not say. */
  readonly reason: LockReason | undefined;
  /** Of a lock that was lost: until when, at most, the server keeps it for the token that has died. */
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
