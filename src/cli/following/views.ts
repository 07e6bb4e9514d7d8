import { systemClock } from "../../http/clock.js";
import { boundsChecks, checkBounds } from "../../lro/wait-options.js";
import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { canRedraw } from "../output/colors.js";
import { formatOf } from "../output/print.js";
import { UsageError } from "../usage-error.js";
import { eventsView } from "./events-view.js";
import { linesView } from "./lines-view.js";
import { allOf, type ProgressView } from "./progress-view.js";
import { terminalView } from "./terminal-view.js";
import type { WaitSettings } from "./wait-settings.js";

/** Progress on standard error, and with `-o jsonl` events on standard output. */
export function viewsFor(
  options: Options,
  settings: WaitSettings,
  io: Io,
  { hasEvents = formatOf(options) === "jsonl" } = {},
): ProgressView {
  const clock = io.clock ?? systemClock;
  const isQuiet = options.has("quiet");
  // On one terminal the events would be written into the lines that are drawn again.
  const isShared = hasEvents && io.stdout.isTTY === true;
  const { interval } = checkBounds(
    settings.interval === undefined ? {} : { interval: settings.interval },
    boundsChecks,
  );
  const progress =
    !isQuiet && !isShared && canRedraw(io.stderr, io)
      ? terminalView(io, clock, interval)
      : linesView(io, clock, { isQuiet });
  return hasEvents ? allOf([eventsView(io), progress]) : progress;
}

/**
 * An expression is about a result, and most events have none. It would also take the version away, which tells programs how to read them.
 * @throws {UsageError} for `--query` where a command writes events, or lines for people as they come.
 */
export function refuseQueryOfEvents(
  options: Options,
  { hasEvents = formatOf(options) === "jsonl", hint = "Use -o json for the result, or filter" } = {},
): void {
  if (options.has("query") && hasEvents)
    throw new UsageError(`--query cannot be used with events. ${hint} the events of -o jsonl with jq`);
}
