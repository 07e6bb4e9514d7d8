import { faultOf } from "../fault.js";
import type { Play } from "../play.js";

/** Longest time for `close()`, in ms: the default of `closeTimeout`. */
const longestClose = 5000;

/** Two times may differ by what floating point makes of them. */
const slack = 1;

/** What clients had open when all had been closed. */
export interface Open {
  readonly sockets: number;
  readonly timers: number;
}

/** After `close()` nothing is left and nothing is sent any more. */
export function checkLeft(play: Play, { sockets, timers }: Open): void {
  if (sockets > 0) play.found("socket-left", `${sockets} sockets are open after close()`);
  if (timers > 0) play.found("timer-left", `${timers} timers are set after close()`);
  for (const { listeners } of play.signals) {
    if (listeners > 0) play.found("listener-left", `${listeners} listeners are left on a signal`);
  }
  for (const { name, exchange, startedAt, endedAt, error } of play.closed) {
    if (error !== undefined) play.found("close-failed", `close() of ${name} threw ${String(error)}`);
    const took = endedAt - startedAt;
    if (took > longestClose + slack)
      play.found("close-hangs", `close() of ${name} took ${Math.round(took)} ms`);
    const late = play.journal.exchanges.slice(exchange).filter(({ client }) => client === name);
    for (const { method, path } of late.slice(0, 1)) {
      play.found("sent-after-close", `${name} sent ${method} ${path} (${late.length} in all)`);
    }
  }
  checkServer(play);
}

/** The client tries for 30 s; the last pause, of up to 5 s, would reach beyond that. In ms. */
const shortestUnlocking = 25_000;

/** A lock or session may be left only where what would have ended it was hit. */
function checkServer(play: Play): void {
  const { locks, sessions } = play.left;
  const { exchanges, outages } = play.journal;
  const isHit = (purpose: string) =>
    exchanges.some(
      (exchange) =>
        exchange.purpose === purpose &&
        exchange.fault !== undefined &&
        faultOf(exchange.fault).read !== "right",
    );
  const down = play.closed.some(({ startedAt, endedAt }) =>
    outages.some(({ from, to }) => from <= endedAt && to >= startedAt),
  );
  // A renewal that was carried out and lost has moved the lock to a token that nobody knows; the client says that it is lost.
  const toldLost =
    play.attempts.some(({ error }) => (error as { reason?: unknown } | undefined)?.reason === "lost") ||
    play.texts.some(({ what }) => /the SBC may keep the lock/.test(JSON.stringify(what) ?? ""));
  const isWithUnknown = toldLost && isHit("logon");
  if (locks.length > 0 && !unlockedInVain(play) && !down && !isWithUnknown)
    play.found("lock-left", locks.join(", "));
  const said = play.texts.some(({ what }) => /ends by its idle timeout/.test(JSON.stringify(what) ?? ""));
  if (sessions.length > 0 && !isHit("logoff") && !isHit("logon") && !down && !said) {
    play.found("session-left", sessions.join(", "));
  }
}

/**
 * Unlocking is tried again; where each try was hit the lock may be left to the end of its token, which the log tells. What a closed
 * port refuses is no exchange: such tries may have begun with the request before, and ended with the call.
 */
function unlockedInVain({ attempts, texts, journal: { exchanges, outages } }: Play): boolean {
  // One that the server refused took nothing.
  const taken = exchanges
    .map(({ purpose, status }) => purpose === "lock" && status !== 423)
    .lastIndexOf(true);
  const later = exchanges.slice(taken + 1);
  const unlocks = later.filter(({ purpose }) => purpose === "unlock");
  const before = later.filter(({ purpose }) => purpose !== "unlock").at(-1)?.at ?? 0;
  const first = unlocks[0]?.at ?? before;
  const isDown = (since: number, until: number) =>
    outages.some(({ from, to }) => from <= until && to >= since);
  const ends = attempts.map(({ endedAt }) => endedAt).filter((at) => at >= first && isDown(at, at));
  const last = Math.max(unlocks.at(-1)?.at ?? 0, ...ends);
  const span = last - (isDown(before, first) ? before : first);
  const isTold = texts.some(({ what }) => /not unlocked/.test(JSON.stringify(what) ?? ""));
  const allHit = unlocks.every(({ fault }) => fault !== undefined);
  return isTold && allHit && (unlocks.length >= 3 || span >= shortestUnlocking);
}
