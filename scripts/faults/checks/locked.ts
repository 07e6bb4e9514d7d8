import type { Attempt, Play } from "../play.js";
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
  const isLost = own.some(({ fault }) => fault !== undefined && /^(expired|restart|other-user)/.test(fault));
  // Whatever the box says of the lock, of somebody who was there before.
  const others = play.journal.events.some(({ text }) => text.startsWith("another user"));
  if (isLost || others || !getsThrough(blame, false)) return;
  play.found("gave-up", `${label}: ${faultsIn(blame.hit)} should pass, but: ${tell(error)}`);
}
