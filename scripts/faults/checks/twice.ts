import type { Play } from "../play.js";

/** No request is carried out again, unless that changes nothing. Whatever the workflow was. */
export function checkTwice(play: Play): void {
  const seen = new Map<string, number>();
  for (const { client, idempotent, exchange } of play.journal.effects) {
    if (client === undefined || exchange === undefined || idempotent) continue;
    const id = play.journal.exchanges[exchange]?.headers["x-request-id"];
    if (typeof id !== "string") continue;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    if (count === 2) play.found("twice", `the request ${id} was carried out again`);
  }
}
