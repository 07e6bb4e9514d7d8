import type { Profile } from "../profile/profile.js";
import { RefusedError } from "../usage-error.js";
import type { CommandTable } from "./table.js";

/** Why a command that only takes the lock is a trap, and what to use. */
export const lockHint =
  "The lock belongs to the token of the call. With a password each command logs on for a token of its own, so no later command " +
  "could use or release the lock, and nobody else could for up to 10 minutes. Use `asyncops sbc apply`; every command that needs " +
  "the lock takes it and releases it by itself.";

/** @throws {RefusedError} when the operation would leave a lock that no other command can release. */
export function refuseLostLock({ takesLock, summary }: CommandTable, { auth }: Profile): void {
  if (takesLock && auth !== "token") throw new RefusedError(`${summary}: nothing was sent. ${lockHint}`);
}
