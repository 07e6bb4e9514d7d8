import { systemClock } from "../../../http/clock.js";
import type { Command } from "../../command.js";
import { changesView } from "../../following/changes-view.js";
import { refuseQueryOfEvents, viewsFor } from "../../following/views.js";
import { waitSettings } from "../../following/wait-settings.js";
import { canRedraw } from "../../output/colors.js";
import { formatOf } from "../../output/print.js";
import { UsageError } from "../../usage-error.js";
import { idDescription, idUsage, mostOperations, storedIds } from "./arguments.js";
import { followTargets, severalOptions } from "./wait.js";

export const watch: Command = {
  summary: "Prints each change of operations until they have ended. Without an ID: of all that run.",
  usage: idUsage,
  description: `${idDescription}\n\nOn a terminal each operation has a line that is drawn again. In a pipe each change is a line.`,
  options: severalOptions,
  maxArguments: mostOperations,
  complete: storedIds,
  example: "op watch -o jsonl",
  run: async (invocation) => {
    const { options, io } = invocation;
    const settings = waitSettings(options);
    const format = formatOf(options);
    if (format !== "table" && format !== "jsonl")
      throw new UsageError(`op watch prints table or jsonl, not ${format}`, invocation.path);
    refuseQueryOfEvents(options, { hasEvents: true, hint: "Filter" });
    const isLive = canRedraw(io.stdout, io) && canRedraw(io.stderr, io);
    const view =
      format === "jsonl" || isLive
        ? viewsFor(options, settings, io)
        : changesView(io, io.clock ?? systemClock, { header: !options.has("no-header") });
    return followTargets(invocation, settings, view, { printsResult: false });
  },
};
