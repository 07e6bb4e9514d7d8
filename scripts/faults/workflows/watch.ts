import { watchOperations } from "../../../src/index.js";
import type { Operation } from "../../../src/lro/operation.js";
import { checkEnded } from "../checks/ended.js";
import type { Play } from "../play.js";
import { type Begun, begin, type Startable } from "./start-and-wait.js";

/** Begins all of them, some at a time. */
export async function beginAll(
  play: Play,
  client: string,
  starts: readonly Startable[],
): Promise<readonly Begun[]> {
  const begun: (Begun | undefined)[] = [];
  for (let at = 0; at < starts.length; at += 10) {
    const some = starts.slice(at, at + 10);
    begun.push(...(await Promise.all(some.map((start) => begin(play, client, start)))));
  }
  return begun.filter((one) => one !== undefined);
}

/** Watches them to their ends, and checks that each ends once, as the server has it. */
export async function watchAll(play: Play, client: string, all: readonly Begun[]): Promise<void> {
  const deadline = play.chance.pick([120_000, 6 * 3_600_000, 6 * 3_600_000]);
  const signal = play.signal();
  const from = play.journal.exchanges.length;
  const startedAt = play.time.now;
  const ends = new Map<unknown, number>();
  const open = new Map(all.map((one) => [one.operation, one]));
  const watched = await play.attempt(
    client,
    "watch",
    async () => {
      for await (const event of watchOperations([...open.keys()], { deadline, signal: signal.signal })) {
        const { operation } = event;
        const work = open.get(operation)?.work;
        if (event.type === "changed") continue;
        ends.set(operation, (ends.get(operation) ?? 0) + 1);
        const failed = event.type === "error";
        const error = failed ? event.error : undefined;
        if (failed) play.texts.push({ where: "the error of watch", what: error });
        const label = `watch of ${operation.operationId}`;
        const to = play.journal.exchanges.length;
        const end = {
          label,
          client: `rig-${client}`,
          startedAt,
          endedAt: play.time.now,
          from,
          to,
          error,
          failed,
        };
        const following = { work, operation, deadline, others: othersThan(operation, open.keys()) };
        checkEnded(play, { ...end, value: undefined, bound: undefined }, following);
      }
    },
    // Those that a list shows no more are asked for half a minute longer.
    deadline + 30_000,
  );
  if (watched.failed) play.found("watch-failed", `watchOperations threw ${String(watched.error)}`);
  const silent = [...open.keys()].filter((operation) => ends.get(operation) !== 1);
  if (silent.length > 0)
    play.found("watch-ends", `${silent.length} of ${open.size} operations had not just one last event`);
}

/** Ids of all operations but this one: their own, and those of the runs that they have led to. */
function othersThan(operation: Operation<unknown>, all: Iterable<Operation<unknown>>): ReadonlySet<string> {
  const idsOf = (one: Operation<unknown>) => {
    const { detail } = one.toJSON() as { readonly detail?: { readonly related?: { readonly id?: string } } };
    return [one.id, detail?.related?.id].filter((id) => id !== undefined);
  };
  const ids = new Set([...all].flatMap(idsOf));
  for (const id of idsOf(operation)) ids.delete(id);
  return ids;
}
