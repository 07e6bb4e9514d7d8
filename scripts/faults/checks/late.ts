import type { Play } from "../play.js";

/** A call or wait ends by its deadline, and what one request more may take. */
const grace = 60_000;

export function checkLate(play: Play): void {
  for (const { label, startedAt, endedAt, bound } of play.attempts) {
    const took = endedAt - startedAt;
    if (bound === undefined || took <= bound + grace + 1) continue;
    play.found("late", `${label} took ${Math.round(took)} ms, its deadline is ${bound}`);
  }
}
