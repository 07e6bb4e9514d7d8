import { systemClock } from "../../http/clock.js";
import { durationOf } from "../args/duration.js";
import type { Command, Invocation } from "../command.js";
import { exitCodes, worstOf } from "../exit-codes.js";
import { Clients } from "../following/clients.js";
import { eventsView } from "../following/events-view.js";
import { Interrupts } from "../following/interrupts.js";
import { pollOnce } from "../following/poll-once.js";
import { boardView } from "../following/top/board-view.js";
import { endedLately, everythingNow } from "../following/top/everything.js";
import { followEverything } from "../following/top/live.js";
import { boardRow } from "../following/top/row.js";
import { refuseQueryOfEvents } from "../following/views.js";
import { canRedraw } from "../output/colors.js";
import { formatOf, print } from "../output/print.js";
import { plainText } from "../output/terminal-text.js";
import { profileNames } from "../profile/names.js";
import { OperationStore } from "../store/store.js";
import { InterruptedError, UsageError } from "../usage-error.js";

export const top: Command = {
  summary: "Every long-running operation of every profile, live.",
  usage: "[--once]",
  description:
    "Shows the operations that were started here, and what else runs on the servers of all profiles, whoever started it. " +
    "With --profile only one server. On a terminal the table is drawn again; in a pipe each change is a line of JSON (-o jsonl).",
  options: [
    { name: "once", summary: "prints what runs now, and ends" },
    { name: "interval", value: "TIME", summary: "time between two polls; default 5 % of the time elapsed" },
    { name: "refresh", value: "TIME", summary: "how often to look for new work; default 30s" },
  ],
  example: "top --once -o json",
  run: async (invocation) => {
    const { options, io } = invocation;
    const format = formatOf(options);
    await using clients = new Clients(io);
    const store = new OperationStore(io);
    if (options.has("once")) return once(clients, store, invocation);
    const isLive = format === "table" && canRedraw(io.stdout, io);
    if (format !== "jsonl" && format !== "table")
      throw new UsageError("top prints a table, or jsonl; for other formats add --once", invocation.path);
    refuseQueryOfEvents(options, { hasEvents: true, hint: "Use --once, or filter" });
    const clock = io.clock ?? systemClock;
    const interval = options.text("interval");
    if (isLive) await askFirst(clients, invocation);
    const view = isLive
      ? boardView(io, clock)
      : { ...eventsView(io), note: (text: string) => io.stderr.write(`${plainText(text)}\n`) };
    using interrupts = new Interrupts(io);
    try {
      await followEverything(
        { clients, store, invocation },
        {
          view,
          signal: interrupts.signal,
          refresh: durationOf(options.text("refresh") ?? "30s", "--refresh"),
          ...(interval !== undefined && { interval: durationOf(interval, "--interval") }),
        },
      );
    } finally {
      view.close();
    }
    return exitCodes.interrupted;
  },
};

/** Asks for the secrets before the table is drawn: a question among lines that are drawn again cannot be read. */
async function askFirst(clients: Clients, { options, io }: Invocation): Promise<void> {
  const only = options.text("profile");
  for (const name of only === undefined ? await profileNames(io) : [only]) {
    await clients.named(name).catch((error: unknown) => {
      // Other errors are those of one profile, and the table reports them.
      if (error instanceof InterruptedError) throw error;
    });
  }
}

async function once(clients: Clients, store: OperationStore, invocation: Invocation): Promise<number> {
  const { options, io } = invocation;
  const codes: number[] = [];
  const rows: object[] = (await endedLately(store, options)).map((each) => boardRow(each));
  const known = new Set<string>();
  for await (const found of everythingNow({ clients, store, invocation }, () => false)) {
    if ("code" in found) {
      codes.push(found.code);
      io.stderr.write(`${found.message}\n`);
      continue;
    }
    const { item } = found;
    if (known.has(item.id)) continue;
    known.add(item.id);
    // A handle from the state folder has not been polled.
    const polled = item.isStored ? await pollOnce(item, store) : undefined;
    rows.push(boardRow({ item, error: polled?.error }));
  }
  if (rows.length > 0 || formatOf(options) !== "table") await print(rows, options, io);
  else io.stderr.write("nothing runs\n");
  return codes.length === 0 ? exitCodes.ok : worstOf(codes);
}
