import { AuthenticationError } from "../../../src/errors/index.js";
import { faultOf } from "../fault.js";
import type { Play } from "../play.js";
import { blameFor, tell } from "./blame.js";

/** Calls at the same time share a logon. `ends`: how often the tokens ended. */
export function checkStorm(play: Play, client: string, from: number, ends: number): void {
  const exchanges = play.journal.exchanges.slice(from).filter((exchange) => exchange.client === client);
  const logons = exchanges.filter(({ purpose }) => purpose === "logon");
  const hit = logons.filter(({ fault }) => fault !== undefined && faultOf(fault).codes.length > 0).length;
  const ended = exchanges.filter(
    ({ fault }) => fault !== undefined && /^(expired|restart)/.test(fault),
  ).length;
  // A refused refresh token is followed by the password. Each lost logon is tried by the next in line, four times at most.
  const most = 2 * (ends + ended) + 4 * hit;
  if (logons.length > most) {
    play.found(
      "logon-storm",
      `${logons.length} logons where ${most} would do (${ended} early ends, ${hit} hit)`,
    );
  }
}

/** A password that the server has refused is not sent again, whoever calls, however often. */
export async function checkRefusals(
  play: Play,
  name: string,
  { username, password }: { readonly username: string; readonly password: string },
  read: () => Promise<unknown>,
): Promise<void> {
  play.secrets.push(password, Buffer.from(`${username}:${password}`).toString("base64"));
  const calls = () => Array.from({ length: 10 }, () => play.attempt(name, "a read", read));
  const attempts = [...(await Promise.all(calls())), await play.attempt(name, "a read", read)];
  await play.pass(60_000);
  attempts.push(...(await Promise.all(calls())));
  for (const attempt of attempts) {
    if (!attempt.failed) play.found("untrue", `${attempt.label} succeeded with a password that is refused`);
    else if (!(attempt.error instanceof AuthenticationError) && blameFor(play, attempt).hit.length === 0) {
      const { outage } = blameFor(play, attempt);
      if (!outage)
        play.found("other-error", `${attempt.label}: the password was refused, but: ${tell(attempt.error)}`);
    }
  }
  const refusals = play.journal.exchanges.filter(
    ({ purpose, good, status, client }) =>
      client === `rig-${name}` && purpose === "logon" && good && (status === 400 || status === 401),
  );
  if (refusals.length > 1) {
    play.found("password-again", `sent ${refusals.length} times although the server had refused it`);
  }
}
