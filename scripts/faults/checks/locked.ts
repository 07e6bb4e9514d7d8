import { LockedError } from "../../../src/errors/index.js";
import type { Attempt, Play } from "../play.js";
import type { SbcModel } from "../servers/sbc.js";
import { faultsIn } from "./begun.js";
import { blameFor, getsThrough, isNamed, tell } from "./blame.js";

/** What was done under a lock ended well, or with an error that something is to blame for. */
export function checkLocked(play: Play, attempt: Attempt<unknown>): void {
  const { label, error } = attempt;
  if (!attempt.failed) return;
  if (!isNamed(error)) {
    play.found("unnamed", `${label}: ${tell(error)}`);
    return;
  }
  const blame = blameFor(play, attempt);
  // Tokens that end, and other users, may cost the lock.
  const own = play.exchangesOf(attempt);
  // A box that is not asked for a renewal in its own words keeps no lock for longer than a token lives.
  const { tokens } = play.model as Partial<SbcModel>;
  const mayEnd = tokens?.renewalField !== "accessToken" && attempt.endedAt - attempt.startedAt > 450_000;
  const isLost = own.some(({ fault }) => fault !== undefined && /^(expired|restart|other-user)/.test(fault));
  // Whatever the box says of the lock, of somebody who was there before.
  const others = play.journal.events.some(({ text }) => text.startsWith("another user"));
  if (isLost || others || (mayEnd && error instanceof LockedError) || !getsThrough(blame, false)) return;
  play.found("gave-up", `${label}: ${faultsIn(blame.hit)} should pass, but: ${tell(error)}`);
}
