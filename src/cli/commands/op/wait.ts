import type { Command, Invocation } from "../../command.js";
import { exitCodes, worstOf } from "../../exit-codes.js";
import { Clients } from "../../following/clients.js";
import { finish } from "../../following/finish.js";
import { follow } from "../../following/follow.js";
import { Interrupts } from "../../following/interrupts.js";
import type { ProgressView } from "../../following/progress-view.js";
import { runningTargets, targetsOf } from "../../following/targets.js";
import { refuseQueryOfEvents, viewsFor } from "../../following/views.js";
import { followOptions, type WaitSettings, waitSettings } from "../../following/wait-settings.js";
import { OperationStore } from "../../store/store.js";
import { idDescription, idsOf, idUsage, mostOperations, storedIds } from "./arguments.js";

export const severalOptions = [
  { name: "any", summary: "ends with the first operation that ends" },
  { name: "all", summary: "ends when all operations have ended (default)" },
  ...followOptions,
];

export const wait: Command = {
  summary: "Waits until operations have ended. Without an ID: all that run.",
  usage: idUsage,
  description:
    `${idDescription}\n\nOf one ID the result is printed, otherwise a row for each operation. The exit code is that of the ` +
    "outcome: 0 success, 1 failed, 3 canceled, 5 cannot be known, 6 still running at the timeout, 7 warning with --fail-on " +
    "warning, 8 server or connection, 130 interrupted. Of several operations it is the worst one.",
  options: severalOptions,
  maxArguments: mostOperations,
  complete: storedIds,
  example: "op wait --timeout 12h --fail-on warning",
  run: async (invocation) => {
    const settings = waitSettings(invocation.options);
    refuseQueryOfEvents(invocation.options);
    return followTargets(invocation, settings, viewsFor(invocation.options, settings, invocation.io));
  },
};

/** Follows the operations that the arguments name, or all that run. Returns the exit code. */
export async function followTargets(
  invocation: Invocation,
  settings: WaitSettings,
  view: ProgressView,
  { printsResult = true }: { readonly printsResult?: boolean } = {},
): Promise<number> {
  const { args, options, io } = invocation;
  await using clients = new Clients(io);
  const context = { store: new OperationStore(io), clients, invocation, settings };
  const ids = await idsOf(invocation);
  const isAll = args.length === 0;
  const { targets, notes, code } = isAll
    ? await runningTargets(context)
    : { targets: await targetsOf(ids, context), notes: [], code: exitCodes.ok };
  using interrupts = new Interrupts(io);
  const known = targets.flatMap((target) => ("ending" in target ? [target.ending] : []));
  const items = targets.flatMap((target) => ("item" in target ? [target.item] : []));
  for (const ending of known) view.ended(ending);
  if (isAll && targets.length === 0 && code === exitCodes.ok) view.note("nothing runs");
  for (const note of notes) view.note(note, "warning");
  const isDone = settings.any && known.some(({ outcome }) => outcome !== undefined);
  if (items.length > 0 && !isDone) {
    const bound = options.has("timeout") ? "" : " for at most 24h (--timeout)";
    view.note(`waiting for ${items.length === 1 ? items[0]?.name : `${items.length} operations`}${bound}`);
  }
  const followed = isDone ? [] : await follow(items, { io, settings, view, interrupts });
  const all = [...known, ...followed];
  // With --any, those that still run are no reason for another exit code.
  const ended = all.filter(({ outcome }) => outcome !== undefined);
  const endings = settings.any && ended.length > 0 ? ended : all;
  const isOne = args.length === 1 && args[0] !== "-";
  const outcome = await finish(endings, { isOne, interrupts, view, printsResult }, invocation);
  return endings === ended && settings.any ? outcome : worstOf([outcome, code]);
}
