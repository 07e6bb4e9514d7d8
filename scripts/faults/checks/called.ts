import {
  ConnectionError,
  DecodeError,
  HttpError,
  OperationError,
  TimeoutError,
} from "../../../src/errors/index.js";
import type { Attempt, Play } from "../play.js";
import { faultsIn } from "./begun.js";
import { admitsDoubt, blameFor, getsThrough, isLockOfToken, isNamed, tell } from "./blame.js";

/** A read gives what the server has, or an error that something is to blame for. */
export function checkRead<T>(play: Play, attempt: Attempt<T>, isRight: (value: T) => boolean): void {
  const { label, error } = attempt;
  if (!attempt.failed) {
    if (!isRight(attempt.value as T))
      play.found("wrong-value", `${label} gave something else than the server has`);
    return;
  }
  blamed(play, attempt, error, true);
}

export interface Write {
  readonly what: string;
  readonly subject: string;
  /** Effects of before. */
  readonly before: number;
  /** The server knows the request again by its id, or doing it again changes nothing. */
  readonly resends: boolean;
  /** Only so many times. */
  readonly once: boolean;
}

/** A write is carried out once at most, and what the call says of it is true. */
export function checkWrite(play: Play, attempt: Attempt<unknown>, write: Write): void {
  const { label, error } = attempt;
  const { what, subject, before, resends, once } = write;
  const effects = play.journal.ours(what, subject).slice(before);
  if (once && effects.length > 1) {
    play.found("twice", `${label}: ${what} of ${subject} was carried out ${effects.length} times`);
  }
  if (!attempt.failed) {
    if (effects.length === 0) play.found("not-done", `${label} succeeded, but nothing was done`);
    return;
  }
  if (error instanceof OperationError) {
    checkOperation(play, attempt);
    return;
  }
  if (isStillRunning(play, attempt)) return;
  if (effects.length > 0 && !leavesOpen(error)) {
    play.found("no-doubt", `${label} was carried out, but: ${tell(error)}`);
    return;
  }
  if (isInTheWay(play, attempt, subject)) return;
  blamed(play, attempt, error, resends);
}

/** A call that is answered late ends at its deadline while the server is still at it. */
function isStillRunning(play: Play, { error, endedAt, startedAt, bound }: Attempt<unknown>): boolean {
  if (!(error instanceof TimeoutError) || error.bound !== "deadline") return false;
  const runs = play.model.works.some((work) => work.endsAt > endedAt - 60_000);
  return runs && endedAt - startedAt >= (bound ?? error.limit) - 1;
}

/** The server refuses to start what another user has started before, with or without a fault in this call. */
function isInTheWay(play: Play, { error, startedAt }: Attempt<unknown>, of: string): boolean {
  const runs = play.model.works.some(
    ({ subject, client, endsAt }) => subject === of && client === undefined && endsAt > startedAt,
  );
  const isRefusal = error instanceof HttpError && error.recognized;
  return runs && isRefusal && error.messages.some(({ message = "" }) => /running already/.test(message));
}

/** An error after which it is open what the server did, by its kind or its words. */
function leavesOpen(error: unknown): boolean {
  if (admitsDoubt(error)) return true;
  if (error instanceof ConnectionError) return error.sent;
  if (error instanceof TimeoutError) return error.attempts > 0;
  return (
    error instanceof DecodeError ||
    (error instanceof HttpError && error.status >= 500 && error.code === "server")
  );
}

/** What was answered late ended as the server has it. */
function checkOperation(play: Play, { label, error, endedAt }: Attempt<unknown>): void {
  const { id, code } = error as OperationError;
  const work = play.model.works.find(({ subject, client }) => subject === id && client !== undefined);
  if (work === undefined) return;
  const claims: Readonly<Record<string, boolean>> = {
    "operation-failed": work.outcome === "failed" && work.endsAt <= endedAt,
    "operation-canceled": work.outcome === "canceled" && work.endsAt <= endedAt,
    "operation-expired": work.gone !== undefined && work.gone.at <= endedAt,
    "operation-lost": work.gone !== undefined && work.gone.at <= endedAt,
    "operation-superseded": work.gone?.why === "superseded",
  };
  if (claims[code] === false)
    play.found("untrue", `${label}: the server has ${work.outcome}, but: ${tell(error)}`);
}

function blamed(play: Play, attempt: Attempt<unknown>, error: unknown, resends: boolean): void {
  const { label } = attempt;
  if (!isNamed(error)) {
    play.found("unnamed", `${label}: ${tell(error)}`);
    return;
  }
  const blame = blameFor(play, attempt);
  if (blame.others) return;
  // A write that was carried out, and whose repetition says so, has told the truth.
  if (error.ambiguous) return;
  if (isLockOfToken(error, blame)) return;
  if (getsThrough(play, attempt, { resends })) {
    play.found("gave-up", `${label}: ${faultsIn(blame.all)} should pass, but: ${tell(error)}`);
  } else if (!blame.codes.has(error.code) && !isAfterLoss(blame.hit, error.code)) {
    play.found("other-error", `${label}: after ${faultsIn(blame.all)}: ${tell(error)}`);
  }
}

/** A request that is sent again after its answer was lost finds what it did itself. */
function isAfterLoss(hit: readonly unknown[], code: string): boolean {
  return hit.length > 0 && (code === "not-found" || code === "conflict");
}
