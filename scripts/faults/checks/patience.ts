import type { Play } from "../play.js";

/** A client waits no longer than this for a server that asks it to, in ms. */
const most = 60_000;

/** Dates have whole seconds. */
const rounding = 1000;

/**
 * What the server asks to wait is waited, whatever form it is written in and whatever its clock says: by one call or wait, and by all
 * that log on. A program that makes another call has had the error with the time to wait, and may ignore it.
 */
export function checkPatience(play: Play): void {
  const { exchanges } = play.journal;
  for (const { n, at, asked, client, method, path, query, fault, purpose } of exchanges) {
    if (asked === undefined) continue;
    const isSame = (other: (typeof exchanges)[number]) =>
      other.client === client &&
      other.method === method &&
      other.path === path &&
      other.query.toString() === query.toString();
    const next = exchanges.slice(n + 1).find(isSame);
    if (next === undefined) continue;
    const isOneCall = play.attempts.some(({ from, to }) => from <= n && next.n < to);
    if (!isOneCall && purpose !== "logon") continue;
    const waited = next.at - at;
    if (waited < Math.min(asked, most) - rounding) {
      play.found(
        "impatient",
        `after ${fault} with ${asked} ms, ${method} ${path} came again after ${Math.round(waited)} ms`,
      );
    }
    // A logon that has to wait itself keeps back whatever needs it.
    const isKeptBack = exchanges
      .slice(n + 1, next.n)
      .some((other) => other.client === client && other.purpose === "logon" && other.asked !== undefined);
    // Twice as long is no good reading either, unless the schedule of polls is slower anyway.
    // What is only read beside a poll waits for the next one.
    if (isOneCall && !isKeptBack && waited > Math.max(2 * asked, most) + most && !path.endsWith("/config")) {
      play.found(
        "too-patient",
        `after ${fault} with ${asked} ms, ${method} ${path} came again after ${Math.round(waited)} ms`,
      );
    }
  }
}
