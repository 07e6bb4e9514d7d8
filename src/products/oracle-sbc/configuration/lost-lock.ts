import { type HttpError, LockedError } from "../../../errors/index.js";

export interface LostLock {
  readonly operationId: string | undefined;
  readonly attempts: number;
  /** How long the SBC may keep the lock for the token that has died, in ms; 0 or less: no longer. */
  readonly heldFor: number;
  readonly hint: (heldUntil: string) => string;
  /** What the SBC said. Nothing was sent if it is missing. */
  readonly cause: HttpError | undefined;
}

/** The error of a call that needs a lock which was held by this client, and no longer is. */
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
