import { AsyncOpsError } from "../../../src/errors/index.js";
import type { Exchange } from "../exchange.js";
import { faultOf } from "../fault.js";
import type { Attempt, Play } from "../play.js";

/** What went wrong on the way while a call was made. */
export interface Blame {
  /** Exchanges that any fault hit. */
  readonly all: readonly Exchange[];
  /** Those of them that a client may notice. */
  readonly hit: readonly Exchange[];
  /** Nobody could connect for a while, so that requests were refused which the server knows nothing of. */
  readonly outage: boolean;
  /** How often tokens or sessions ended early. */
  readonly ends: number;
  /** Another user was at work. */
  readonly others: boolean;
  readonly codes: ReadonlySet<string>;
}

/** What a workflow notes when it ends all tokens itself. */
export const tokensEnd = "all tokens end";

export function blameFor(play: Play, attempt: Attempt<unknown>): Blame {
  const own = play.exchangesOf(attempt);
  const all = own.filter(({ fault }) => fault !== undefined);
  const hit = own.filter(({ fault }) => fault !== undefined && faultOf(fault).codes.length > 0);
  // One that reads the time before it sends may be under way when somebody else is hit.
  const outage = play.journal.outages.some(
    ({ from, to }) => from <= attempt.endedAt && to >= attempt.startedAt,
  );
  const others = own.some(({ fault }) => fault === "other-user");
  const codes = new Set(hit.flatMap(({ fault }) => (fault === undefined ? [] : faultOf(fault).codes)));
  // Where the body alone was hit the status of the answer counts.
  for (const { fault, status = 0 } of hit) {
    if (fault !== undefined && faultOf(fault).carries && status >= 400) codes.add(codeOf(status));
  }
  if (outage) codes.add("connection");
  // Whatever hits a logon may come out as a failed logon; whatever lasts, as a deadline.
  if (hit.some(({ purpose }) => purpose === "logon")) codes.add("authentication");
  if (hit.length > 0 || outage) codes.add("timeout");
  const ends =
    own.filter(({ fault }) => fault !== undefined && /^(expired|restart)/.test(fault)).length +
    play.journal.events.filter(
      ({ at, text }) => text === tokensEnd && at >= attempt.startedAt && at <= attempt.endedAt,
    ).length;
  if (ends > 1) codes.add("authentication");
  return { all, hit, outage, ends, others, codes };
}

const codesByStatus: Readonly<Record<number, string>> = {
  401: "authentication",
  403: "permission",
  404: "not-found",
  409: "conflict",
  423: "locked",
  429: "throttled",
};

function codeOf(status: number): string {
  return codesByStatus[status] ?? (status >= 500 ? "server" : "http");
}

/** What a call is expected to get through. */
export interface Expectation {
  /** It sends a write again, because the server knows it again or doing it again changes nothing. */
  readonly resends: boolean;
  /** Its reads survive what a poll survives, as those of `begin()` and `applyConfiguration()` do. */
  readonly patient?: boolean;
}

/** Whether a client that sends again what is safe to send again gets through. */
export function getsThrough(play: Play, attempt: Attempt<unknown>, expected: Expectation): boolean {
  const { hit, outage, ends } = blameFor(play, attempt);
  // Credentials are renewed once for a call: those that end again meanwhile may fail it.
  if (outage || ends > 1) return false;
  const [first] = hit;
  if (first === undefined) return true;
  // Who has never had a good answer from this server may have its address wrong.
  const knows = play.journal.exchanges.some(
    ({ n, good, client, purpose }) => good && n < first.n && client === attempt.client && purpose !== "logon",
  );
  return (
    hit.length < 4 &&
    hit.every((exchange) => isPassing(exchange, { ...expected, patient: knows && expected.patient === true }))
  );
}

function isPassing({ fault, purpose, path }: Exchange, { resends, patient }: Expectation): boolean {
  if (fault === undefined) return true;
  const { read, write, poll } = faultOf(fault);
  // A logon is a write to who redirects it.
  if (purpose === "logon" && fault.startsWith("redirect-")) return write === "right";
  const isRead = purpose === "read" || purpose === "poll";
  // What an edit reads it reads by calls of its own.
  if (isRead && patient && !path.includes("configElements")) return poll === "survived";
  if (isRead || purpose === "logon") return read === "right" || read === "retried";
  if (write === "right" || write === "resent") return true;
  return resends && write === "doubt" && read === "retried";
}

export function isNamed(error: unknown): error is AsyncOpsError {
  return error instanceof AsyncOpsError;
}

export function tell(error: unknown): string {
  if (isNamed(error)) return `${error.name} [${error.code}] ${error.message.slice(0, 300)}`;
  return error instanceof Error ? `${error.name} ${error.message.slice(0, 300)}` : String(error);
}

/** An error that says, or is by its kind, one after which nobody knows what the server did. */
export function admitsDoubt(error: unknown): boolean {
  if (!isNamed(error)) return false;
  if (
    /may (already )?have (been|started|done|reached|taken|run)|(is|are) (un|not )known|whether/i.test(
      error.message,
    )
  ) {
    return true;
  }
  return "cause" in error && error.cause !== error && admitsDoubt(error.cause);
}

/** A lock goes with the token that it was taken with, and no call can bring that back. */
export function isLockOfToken(error: AsyncOpsError, { ends }: Blame): boolean {
  return error.code === "locked" && ends > 0;
}
