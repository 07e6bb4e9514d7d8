import {
  LockedError,
  OperationError,
  OperationFailedError,
  OperationSupersededError,
} from "../../../src/errors/index.js";
import type { Work } from "../model.js";
import type { Attempt, Play } from "../play.js";
import type { SbcModel } from "../servers/sbc.js";
import { faultsIn } from "./begun.js";
import { blameFor, getsThrough, isNamed, tell } from "./blame.js";
import { takenFor } from "./ended.js";

/** What was done under a lock ended well, or with an error that something is to blame for. */
export function checkLocked(play: Play, attempt: Attempt<unknown>): void {
  const { label, error } = attempt;
  if (!attempt.failed) return;
  if (!isNamed(error)) {
    play.found("unnamed", `${label}: ${tell(error)}`);
    return;
  }
  if (error instanceof OperationError) {
    checkClaim(play, attempt);
    return;
  }
  const blame = blameFor(play, attempt);
  // Tokens that end, and other users, may cost the lock.
  // Early ends of tokens are for all tokens of the SBC, so also those that another client meets.
  const own = play.journal.exchanges;
  // An SBC that is not asked for a renewal in its own words keeps no lock for longer than a token lives.
  const { tokens } = play.model as Partial<SbcModel>;
  const mayEnd = tokens?.renewalField !== "accessToken" && attempt.endedAt - attempt.startedAt > 450_000;
  const isLost = own.some(({ fault }) => fault !== undefined && /^(expired|restart|other-user)/.test(fault));
  // Whatever the SBC says of the lock, of somebody who was there before.
  const others = play.journal.events.some(({ text }) => text.startsWith("another user"));
  if (
    isLost ||
    others ||
    (mayEnd && error instanceof LockedError) ||
    !getsThrough(play, attempt, { resends: false, patient: true })
  )
    return;
  play.found("gave-up", `${label}: ${faultsIn(blame.all)} should pass, but: ${tell(error)}`);
}

/** By another action, or forgotten in a restart before another user's action: the status shows only the latter. */
function isReplaced(gone: Work["gone"], works: readonly Work[]): boolean {
  if (gone === undefined || gone.why === "superseded") return gone !== undefined;
  return works.some(({ client, startedAt }) => client === undefined && startedAt >= gone.at);
}

/** An action failed on the SBC, or another one took its place: so the SBC has it too. */
function checkClaim(play: Play, { label, error, startedAt, endedAt }: Attempt<unknown>): void {
  const works = play.model.works.filter((work) => work.endsAt >= startedAt && work.startedAt <= endedAt);
  const isTrue =
    error instanceof OperationFailedError && error.reason === "already-running"
      ? works.length > 0
      : error instanceof OperationFailedError
        ? works.some(
            (work) =>
              work.client !== undefined &&
              [work, ...takenFor(play, work, endedAt)].some(({ outcome }) => outcome === "failed"),
          )
        : works.some(({ gone }) =>
            error instanceof OperationSupersededError ? isReplaced(gone, works) : gone !== undefined,
          );
  if (!isTrue) play.found("untrue", `${label}: nothing of that at the SBC: ${tell(error)}`);
}
