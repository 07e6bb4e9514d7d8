import type { Command } from "../../command.js";
import { exitCodes, worstOf } from "../../exit-codes.js";
import { exitCodeOf, reportError } from "../../report-error.js";
import { NotStoredError } from "../../store/state-error.js";
import { isStoredId, OperationStore } from "../../store/store.js";
import { currentOf, type StoredState } from "../../store/stored-state.js";
import { RefusedError, UsageError } from "../../usage-error.js";
import { idsOf, mostOperations, storedIds } from "./arguments.js";

const kept: readonly StoredState[] = ["starting", "running", "unknown"];

/** More operations than these are counted, not named. */
const mostNamed = 20;

export const forget: Command = {
  summary: "Removes operations from the list. On the server nothing changes.",
  usage: "ID… | --ended",
  options: [{ name: "ended", summary: "all operations whose outcome is known" }],
  description: "An operation that runs is removed only with --yes: its handle is gone then.",
  maxArguments: mostOperations,
  complete: storedIds,
  example: "op forget --ended",
  run: async (invocation) => {
    const { options, io, path } = invocation;
    const store = new OperationStore(io);
    const given = await idsOf(invocation);
    const isAll = options.has("ended");
    if (isAll ? given.length > 0 : invocation.args.length === 0)
      throw new UsageError("give either ids, or --ended", path);
    const codes: number[] = [];
    const report = (error: unknown) => {
      reportError(error, io);
      codes.push(exitCodeOf(error));
    };
    const ids = isAll ? await endedIds(store) : [];
    for (const id of given) {
      try {
        await checkForgettable(id, store, options.has("yes"));
        ids.push(id);
      } catch (error) {
        report(error);
      }
    }
    const results = await store.forgetAll(ids);
    for (const result of results) if (result.status === "rejected") report(result.reason);
    const forgotten = ids.filter((_, at) => results[at]?.status === "fulfilled");
    if (!options.has("quiet")) io.stderr.write(forgottenText(forgotten));
    return codes.length === 0 ? exitCodes.ok : worstOf(codes);
  },
};

/** A line for each operation, as long as somebody can read them. */
function forgottenText(ids: readonly string[]): string {
  if (ids.length === 0) return "nothing was forgotten\n";
  if (ids.length > mostNamed) return `${ids.length} operations forgotten\n`;
  return ids.map((id) => `${id}: forgotten\n`).join("");
}

async function checkForgettable(id: string, store: OperationStore, isForced: boolean): Promise<void> {
  const entry = await store.find(id);
  if (entry === undefined || !isStoredId(id))
    throw new NotStoredError(`There is no stored operation '${id}'. See: asyncops op list`);
  const { state } = await currentOf(entry, store);
  if ((state === "running" || state === "starting") && !isForced)
    throw new RefusedError(`${id} is ${state}: --yes forgets it all the same`);
}

async function endedIds(store: OperationStore): Promise<string[]> {
  const { entries } = await store.list();
  const all = await Promise.all(entries.map((entry) => currentOf(entry, store)));
  return all.flatMap(({ entry, state }) => (kept.includes(state) ? [] : [entry.id]));
}
