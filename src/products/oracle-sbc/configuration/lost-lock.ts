import { type HttpError, LockedError } from "../../../errors/index.js";

export interface LostLock {
  readonly operationId: string | undefined;
  readonly attempts: number;
  /** How long the SBC may keep the lock for the expired token, in ms. 0 or less: the lock has ended. */
  readonly heldFor: number;
  readonly hint: (heldUntil: string) => string;
  /** The error of the SBC. `undefined`: nothing was sent. */
  readonly cause: HttpError | undefined;
}

/** The error for a call that needs a lock that this client has lost. */
export function lostLock({ operationId, attempts, heldFor, hint, cause }: LostLock): LockedError {
  const heldUntil = new Date(Date.now() + Math.max(heldFor, 0));
  return new LockedError({
    operationId,
    attempts,
    status: cause?.status ?? 423,
    headers: cause?.headers,
    body: cause?.body,
    messages: cause?.messages,
    recognized: cause?.recognized,
    reason: "lost",
    heldUntil,
    hint: hint(heldUntil.toISOString()),
    cause,
  });
}
