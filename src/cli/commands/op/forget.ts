import type { Command } from "../../command.js";
import { exitCodes, worstOf } from "../../exit-codes.js";
import { exitCodeOf, reportError } from "../../report-error.js";
import { NotStoredError } from "../../store/state-error.js";
import { isStoredId, OperationStore } from "../../store/store.js";
import { currentOf, type StoredState } from "../../store/stored-state.js";
import { RefusedError, UsageError } from "../../usage-error.js";
import { idsOf, mostOperations, storedIds } from "./arguments.js";

const kept: readonly StoredState[] = ["starting", "running", "unknown"];

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
    const ids = isAll ? await endedIds(store) : given;
    const codes: number[] = [];
    for (const id of ids) {
      try {
        await forgetOne(id, store, options.has("yes"));
        if (!options.has("quiet")) io.stderr.write(`${id}: forgotten\n`);
      } catch (error) {
        reportError(error, io);
        codes.push(exitCodeOf(error));
      }
    }
    return codes.length === 0 ? exitCodes.ok : worstOf(codes);
  },
};

async function forgetOne(id: string, store: OperationStore, isForced: boolean): Promise<void> {
  const entry = await store.find(id);
  if (entry === undefined || !isStoredId(id))
    throw new NotStoredError(`There is no stored operation '${id}'. See: asyncops op list`);
  const { state } = await currentOf(entry, store);
  if ((state === "running" || state === "starting") && !isForced)
    throw new RefusedError(`${id} is ${state}: --yes forgets it all the same`);
  await store.forget(id);
}

async function endedIds(store: OperationStore): Promise<readonly string[]> {
  const { entries } = await store.list();
  const all = await Promise.all(entries.map((entry) => currentOf(entry, store)));
  return all.flatMap(({ entry, state }) => (kept.includes(state) ? [] : [entry.id]));
}
