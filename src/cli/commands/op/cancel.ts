import { NotSupportedError } from "../../../errors/index.js";
import type { Command, Invocation } from "../../command.js";
import { exitCodes, worstOf } from "../../exit-codes.js";
import { Clients } from "../../following/clients.js";
import { finish } from "../../following/finish.js";
import { follow } from "../../following/follow.js";
import { Interrupts } from "../../following/interrupts.js";
import type { Followed } from "../../following/item.js";
import { targetsOf } from "../../following/targets.js";
import { refuseQueryOfEvents, viewsFor } from "../../following/views.js";
import { isWaiting, startOptions, waitSettings } from "../../following/wait-settings.js";
import { nameText, wordsOf } from "../../following/words.js";
import { guard } from "../../operations/guard.js";
import { print } from "../../output/print.js";
import { ofProfile } from "../../profile/of-profile.js";
import { exitCodeOf } from "../../report-error.js";
import { OperationStore } from "../../store/store.js";
import { idDescription, idUsage, mostOperations, someIds, storedIds } from "./arguments.js";

export const cancel: Command = {
  summary: "Asks the server to stop operations. Whether they stopped is their outcome: --wait.",
  usage: `${idUsage} [--wait]`,
  description: `${idDescription}\n\nAsks before it stops something on a terminal, and needs --yes without one.`,
  options: startOptions,
  maxArguments: mostOperations,
  complete: storedIds,
  example: "op cancel k3f9x2 --yes --wait",
  run: async (invocation) => {
    const { options, io } = invocation;
    const settings = waitSettings(options);
    const waits = isWaiting(options, io.env);
    if (waits) refuseQueryOfEvents(options);
    const ids = await someIds(invocation);
    await using clients = new Clients(io);
    const context = { store: new OperationStore(io), clients, invocation, settings };
    const targets = await targetsOf(ids, context);
    const known = targets.flatMap((target) => ("ending" in target ? [target.ending] : []));
    const items = targets.flatMap((target) => ("item" in target ? [target.item] : []));
    for (const { id, outcome, error } of known) {
      const ended = outcome === undefined || outcome === "unknown" ? [] : [`has ended: ${outcome}`];
      const words = [...ended, ...(error === undefined ? [] : [wordsOf(error)])];
      io.stderr.write(`${id}: ${words.join("; ")}\n`);
    }
    const failures = known.flatMap(({ operationId, code }) => (operationId === undefined ? [code] : []));
    if (items.length === 0) return worstOf(failures);
    await agree(items, clients, invocation);
    if (options.has("dry-run")) {
      await print(
        items.map((item) => rowOf(item, "would be stopped")),
        options,
        io,
      );
      return worstOf(failures);
    }
    const asked = await Promise.all(items.map((item) => ask(item, invocation)));
    const codes = [...failures, ...asked.map(({ code }) => code)];
    if (!waits) {
      await print(
        asked.map(({ item, what }) => rowOf(item, what)),
        options,
        io,
      );
      return worstOf(codes);
    }
    using interrupts = new Interrupts(io);
    const view = viewsFor(options, settings, io);
    const stopping = asked.flatMap(({ item, code }) => (code === exitCodes.ok ? [item] : []));
    const endings = await follow(stopping, { io, settings, view, interrupts });
    return worstOf([...codes, await finish(endings, { isOne: false, interrupts, view }, invocation)]);
  },
};

/** @throws {RefusedError} when the environment or the profile forbids to stop work, or nobody has agreed. */
async function agree(items: readonly Followed[], clients: Clients, invocation: Invocation): Promise<void> {
  if (invocation.options.has("dry-run")) return;
  for (const { name, profile: named } of items) {
    const { profile } = await clients.named(named);
    await guard({ writes: true, destructive: true, what: `Stop ${nameText(name)}` }, profile, invocation);
  }
}

async function ask(item: Followed, { io }: Invocation) {
  try {
    await item.operation.cancel();
    const { outcome } = item.operation;
    return {
      item,
      code: exitCodes.ok,
      what: outcome === undefined ? "stop requested" : `has ended: ${outcome}`,
    };
  } catch (error) {
    io.stderr.write(`${nameText(item.name)}: ${wordsOf(ofProfile(error, item.profile))}\n`);
    const what = error instanceof NotSupportedError ? "cannot be stopped" : "not stopped";
    return { item, code: exitCodeOf(error), what };
  }
}

function rowOf({ id, name, profile, operation }: Followed, state: string) {
  return { id, name, state, operation: operation.operationId, profile, product: operation.product };
}
