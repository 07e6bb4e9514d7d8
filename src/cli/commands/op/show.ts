import type { Command } from "../../command.js";
import { exitCodes, worstOf } from "../../exit-codes.js";
import { Clients } from "../../following/clients.js";
import { pollOnce } from "../../following/poll-once.js";
import { type Target, targetsOf } from "../../following/targets.js";
import { wordsOf } from "../../following/words.js";
import { print } from "../../output/print.js";
import { OperationStore } from "../../store/store.js";
import { idDescription, idUsage, mostOperations, someIds, storedIds } from "./arguments.js";

export const show: Command = {
  summary: "What was started, and its state on the server now.",
  usage: idUsage,
  description: idDescription,
  maxArguments: mostOperations,
  complete: storedIds,
  example: "op show k3f9x2 -o json",
  run: async (invocation) => {
    const { options, io } = invocation;
    const ids = await someIds(invocation);
    await using clients = new Clients(io);
    const store = new OperationStore(io);
    const settings = { failOn: undefined, timeout: 1 } as const;
    const targets = await targetsOf(ids, { store, clients, invocation, settings });
    const shown = await Promise.all(
      targets.map(async (target, at) => {
        const stored = await store.find(ids[at] as string).catch(() => undefined);
        return { ...(await seen(target, store)), stored };
      }),
    );
    for (const { error } of shown) if (error !== undefined) io.stderr.write(`asyncops: ${wordsOf(error)}\n`);
    const rows = shown.flatMap(({ row, stored }) =>
      row.state === undefined ? [] : [{ ...row, ...detailsOf(stored) }],
    );
    const [only] = rows;
    if (only !== undefined) await print(ids.length === 1 ? only : rows, options, io);
    return worstOf(shown.map(({ code }) => code));
  },
};

async function seen(target: Target, store: OperationStore) {
  if ("ending" in target) {
    const { id, name, profile, product, operationId, outcome, certainty, error, code } = target.ending;
    const isKnown = operationId !== undefined;
    const state = isKnown ? (outcome ?? "starting") : undefined;
    const row = { id, name, state, operation: operationId, profile, product, certainty };
    // That an operation has failed, or is unknown, is no failure of this command.
    return { row, error, code: isKnown ? exitCodes.ok : code };
  }
  const { item } = target;
  const { error, code } = await pollOnce(item, store);
  const { id, name, profile, operation } = item;
  const { state, outcome, operationId, product, certainty, status, id: serverId } = operation;
  const row = {
    id,
    name,
    state: outcome ?? state,
    operation: operationId,
    profile,
    product,
    certainty,
    serverId,
    status,
  };
  return { row, error, code };
}

function detailsOf(stored: Awaited<ReturnType<OperationStore["find"]>>) {
  if (stored === undefined) return {};
  const { parameters, intended, handle, end, process } = stored;
  return { begun: handle?.begun ?? intended, parameters, ...(end !== undefined && { end }), process, handle };
}
