import { OperationFailedError } from "../../../src/errors/index.js";
import type { Attempt, Play } from "../play.js";
import { admitsDoubt, blameFor, getsThrough, isLockOfToken, isNamed, tell } from "./blame.js";

export interface Start {
  /** Effect and subject by which the server has it. */
  readonly what: string;
  readonly subject: string;
  /** Effects of before, which are none of this start. */
  readonly before: number;
  /** The server knows the request again by its id. */
  readonly known: boolean;
}

/** A start was carried out once at most, and what the call says of it is true. */
export function checkBegun(
  play: Play,
  attempt: Attempt<unknown>,
  { what, subject, before, known }: Start,
): void {
  const { label, error } = attempt;
  const effects = play.journal.ours(what, subject).slice(before);
  if (effects.length > 1)
    play.found("twice", `${label}: ${what} of ${subject} was carried out ${effects.length} times`);
  if (!attempt.failed) {
    if (effects.length === 0 && !isOfAnother(play, attempt, subject))
      play.found("not-done", `${label} gave a handle, but nothing was started`);
    return;
  }
  if (!isNamed(error)) {
    play.found("unnamed", `${label}: ${tell(error)}`);
    return;
  }
  const blame = blameFor(play, attempt);
  // Another user's action may have begun before the call, and not show in the status yet: the SBC refuses the start with 409 then.
  const others = play.model.works.some(
    (work) =>
      work.client !== attempt.client && work.startedAt <= attempt.endedAt && work.endsAt > attempt.startedAt,
  );
  if (error instanceof OperationFailedError && error.reason === "already-running") {
    if (!others) play.found("untrue", `${label}: nothing runs, but ${tell(error)}`);
    return;
  }
  if (error.code === "conflict" && others) return;
  const [effect] = effects;
  if (effect !== undefined) {
    const cause = play.journal.exchanges[effect.exchange ?? -1];
    if (cause?.good && !admitsDoubt(error))
      play.found("start-lost", `${label} was accepted, but ended with ${tell(error)}`);
    else if (!admitsDoubt(error)) play.found("no-doubt", `${label} was carried out, but: ${tell(error)}`);
  }
  // What the request that was lost has done may be in the way of the next one.
  if (blame.others || (effect !== undefined && admitsDoubt(error))) return;
  if (isLockOfToken(error, blame)) return;
  if (getsThrough(play, attempt, { resends: known, patient: true })) {
    play.found("gave-up", `${label}: ${faultsIn(blame.all)} should pass, but: ${tell(error)}`);
  } else if (!blame.codes.has(error.code)) {
    play.found("other-error", `${label}: after ${faultsIn(blame.all)}: ${tell(error)}`);
  }
}

export function faultsIn(
  hit: readonly { readonly fault: string | undefined; readonly purpose: string }[],
): string {
  return hit.map(({ fault, purpose }) => `${fault} (${purpose})`).join(", ") || "nothing";
}

/** A start whose answer is lost is looked for among the runs, where that of another user cannot be told from it. */
function isOfAnother(play: Play, { value, startedAt }: Attempt<unknown>, of: string): boolean {
  const { certainty } = (value ?? {}) as { readonly certainty?: unknown };
  return (
    certainty === "assumed" &&
    play.model.works.some(
      (work) => work.client === undefined && work.subject === of && work.startedAt >= startedAt,
    )
  );
}
