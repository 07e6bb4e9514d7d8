import {
  OperationCanceledError,
  OperationExpiredError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
  TimeoutError,
} from "../../../src/errors/index.js";
import type { Operation } from "../../../src/lro/operation.js";
import { faultOf } from "../fault.js";
import type { Work } from "../model.js";
import type { Attempt, Play } from "../play.js";
import { isNamed, tell } from "./blame.js";

/** How long a wait goes on without a good answer, in ms. */
const patience = 15 * 60_000;

/** Longest pause between two polls, and what a request may take besides. */
const lateness = 66_000 + 60_000;

export interface Following {
  /** What the server has of it; `undefined`: nothing was started. */
  readonly work: Work | undefined;
  readonly operation: Pick<Operation<unknown>, "outcome" | "certainty">;
  readonly deadline: number;
  readonly failOn?: "warning" | undefined;
  /** Ids by which requests name other operations that are followed at the same time: their answers say nothing of this one. */
  readonly others?: ReadonlySet<string>;
}

/** A wait ends as the server has it, or with an error whose claim is true. */
export function checkEnded(play: Play, attempt: Attempt<unknown>, following: Following): void {
  const { label, error, endedAt } = attempt;
  const { work, operation, failOn } = following;
  if (work === undefined) return;
  const ended = work.endsAt <= endedAt;
  const lookalikes = takenFor(play, work, endedAt);
  if (!attempt.failed) {
    if (lookalikes.some(({ outcome }) => outcome === operation.outcome)) return;
    if (!ended && operation.certainty === "observed")
      play.found("untrue", `${label}: it still runs, but wait() gave ${operation.outcome}`);
    else if (operation.certainty === "observed" && operation.outcome !== work.outcome) {
      play.found("untrue", `${label}: it was ${work.outcome}, but wait() gave ${operation.outcome}`);
    }
    return;
  }
  if (!isNamed(error)) {
    play.found("unnamed", `${label}: ${tell(error)}`);
    return;
  }
  if (error instanceof OperationFailedError && lookalikes.some(({ outcome }) => outcome === "failed")) return;
  const claim = untrueClaim(error, work, endedAt, failOn);
  if (claim === true) return;
  if (operation.certainty === "assumed" && isOfAnother(play, attempt, work, failOn)) return;
  if (typeof claim === "string") {
    play.found("untrue", `${label}: ${claim}, but: ${tell(error)}`);
    return;
  }
  if (error instanceof TimeoutError && error.bound === "deadline") {
    checkDeadline(play, attempt, following, work);
    return;
  }
  if (mayEnd(play, attempt, error.code) || isWithoutResult(play, attempt, following, error.code)) return;
  // A client that has never had a good answer fails at the first page: its address may be wrong.
  const isNew = !play.journal.exchanges.some(({ good, client }) => good && client === attempt.client);
  if (isNew) return;
  if (silence(play, attempt, following.others) < patience - lateness) {
    play.found(
      "wait-broken",
      `${label}: the server still knew it, good answers had come within 15 minutes, but: ${tell(error)}`,
    );
  }
}

/**
 * Ended actions of the same name that the status of the SBC showed before the end of this one was seen, or after a restart. It has
 * one status and no ids, so that nobody could tell them apart.
 */
export function takenFor(play: Play, work: Work, endedAt: number): readonly Work[] {
  if (play.model.product !== "oracle-sbc" || work.gone === undefined) return [];
  return play.model.works.filter(
    (other) => other.what === work.what && other.startedAt > work.startedAt && other.endsAt <= endedAt,
  );
}

/** After the last fault a wait may go on or not, by the rules for that fault. */
function mayEnd(play: Play, attempt: Attempt<unknown>, code: string): boolean {
  const fault = play.exchangesOf(attempt).at(-1)?.fault;
  return fault !== undefined && faultOf(fault).poll === "any" && faultOf(fault).codes.includes(code);
}

/** What was started without a name may be taken for what another user started after it. */
function isOfAnother(play: Play, attempt: Attempt<unknown>, work: Work, failOn: string | undefined): boolean {
  return play.model.works.some(
    (other) =>
      other.client === undefined &&
      other.subject === work.subject &&
      other.startedAt > work.startedAt &&
      untrueClaim(attempt.error, other, attempt.endedAt, failOn) === true,
  );
}

/** At the deadline the end was known, and what stood in the way of the result is what the caller hears. */
function isWithoutResult(
  play: Play,
  attempt: Attempt<unknown>,
  { operation, deadline }: Following,
  code: string,
): boolean {
  const { startedAt, endedAt } = attempt;
  if (operation.outcome === undefined || endedAt < startedAt + deadline) return false;
  const fault = play.exchangesOf(attempt).at(-1)?.fault;
  const isDown = play.journal.outages.some(({ from, to }) => from <= endedAt && to >= endedAt);
  return isDown ? code === "connection" : fault !== undefined && faultOf(fault).codes.includes(code);
}

/** `true`: the error is right; text: what is true instead; `undefined`: it claims no end. */
function untrueClaim(
  error: unknown,
  work: Work,
  endedAt: number,
  failOn: string | undefined,
): true | string | undefined {
  const { outcome, gone } = work;
  const ended = work.endsAt <= endedAt;
  const was = ended ? `it was ${outcome}` : "it still runs";
  if (error instanceof OperationFailedError) {
    if (failOn === "warning" && outcome === "warning" && ended) return true;
    return ended && outcome === "failed" ? true : was;
  }
  if (error instanceof OperationCanceledError) return ended && outcome === "canceled" ? true : was;
  if (error instanceof OperationExpiredError) {
    return gone?.why === "expired" && gone.at <= endedAt ? true : `the server still has it, ${was}`;
  }
  if (error instanceof OperationLostError) {
    return gone !== undefined && gone.why !== "expired" && gone.at <= endedAt
      ? true
      : `nothing of it was lost, ${was}`;
  }
  if (error instanceof OperationSupersededError) {
    return gone?.why === "superseded" && gone.at <= endedAt ? true : `nothing took its place, ${was}`;
  }
  return undefined;
}

/** When an end is seen at the latest, in ms: what a closed port takes of that time is added. */
function latestSight({ journal: { outages } }: Play, endsAt: number): number {
  return outages
    .filter(({ to }) => to > endsAt)
    .reduce(
      (latest, { from, to }) => (from < latest ? Math.max(latest, to + lateness) : latest),
      endsAt + lateness,
    );
}

/** A deadline is a right end only where the end could not be seen before. */
function checkDeadline(play: Play, attempt: Attempt<unknown>, { deadline }: Following, work: Work): void {
  const at = attempt.startedAt + deadline;
  if (attempt.endedAt < at) {
    play.found(
      "untrue",
      `${attempt.label}: gave up ${Math.round(at - attempt.endedAt)} ms before its deadline`,
    );
    return;
  }
  const latest = latestSight(play, work.endsAt);
  const seenBefore = play
    .exchangesOf(attempt)
    .some(({ at: then, good, purpose }) => good && purpose !== "logon" && then > latest);
  if (seenBefore && work.gone === undefined) {
    play.found(
      "unseen",
      `${attempt.label}: it ended at ${Math.round(work.endsAt)} ms and good answers came after that, but the deadline passed`,
    );
  }
}

/** The longest time without a good answer, in ms. */
export function silence(
  play: Play,
  attempt: Attempt<unknown>,
  others: ReadonlySet<string> = new Set(),
): number {
  const good = play
    .exchangesOf(attempt)
    .filter(({ good, path }) => good && !path.split("/").some((part) => others.has(part)))
    .map(({ at }) => at);
  const marks = [attempt.startedAt, ...good, attempt.endedAt];
  return Math.max(...marks.slice(1).map((at, index) => at - (marks[index] ?? at)));
}
