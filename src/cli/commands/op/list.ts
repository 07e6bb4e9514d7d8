import type { Command } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import { elapsedText } from "../../following/words.js";
import { formatOf, print } from "../../output/print.js";
import { OperationStore, unreadableText } from "../../store/store.js";
import { adviceFor, type CurrentOperation, currentOf, storedStates } from "../../store/stored-state.js";
import { didYouMean, UsageError } from "../../usage-error.js";

export const list: Command = {
  summary: "The operations that were started here, the oldest first.",
  usage: "[--state STATE,…]",
  description:
    "States: starting, running, success, warning, failed, canceled, and unknown: the process that started the operation " +
    "ended before it had the response, or the server no longer knows the operation. No server is asked: " +
    "`asyncops op show ID` and `asyncops top` do that.",
  options: [
    {
      name: "state",
      value: "STATES",
      values: storedStates,
      summary: "only operations in these states, separated by commas",
    },
  ],
  example: "op list --state running,unknown",
  run: async ({ options, io }) => {
    const states = statesIn(options.text("state"));
    const store = new OperationStore(io);
    const { entries, unreadable } = await store.list();
    const all = await Promise.all(entries.map((entry) => currentOf(entry, store)));
    const shown = all.filter(({ state }) => states === undefined || states.includes(state));
    for (const file of unreadable)
      io.stderr.write(`${unreadableText(file)}
`);
    if (shown.length > 0 || formatOf(options) !== "table") await print(shown.map(rowOf), options, io);
    else if (!options.has("quiet")) io.stderr.write("no operations\n");
    for (const { entry, state } of shown) if (state === "unknown") io.stderr.write(`${adviceFor(entry)}\n`);
    return exitCodes.ok;
  },
};

/** @throws {UsageError} for a state that no operation has: a script must not take a typing error for an empty list. */
function statesIn(given: string | undefined): readonly string[] | undefined {
  const states = given?.split(",").map((state) => state.trim());
  const wrong = states?.find((state) => !storedStates.some((known) => known === state));
  if (wrong === undefined) return states;
  throw new UsageError(
    `--state must be ${storedStates.join(", ")}, not '${wrong}'${didYouMean(wrong, storedStates)}`,
  );
}

function rowOf({ entry, state }: CurrentOperation) {
  const { id, label, operationId, profile, product, parameters, handle, intended, end } = entry;
  const begun = handle?.begun ?? intended;
  return {
    id,
    name: label ?? operationId,
    state,
    operation: operationId,
    profile,
    age: elapsedText(Date.now() - Date.parse(begun)),
    product,
    begun,
    ...(end !== undefined && { ended: end.at }),
    ...(end?.certainty !== undefined && { certainty: end.certainty }),
    ...(end?.message !== undefined && { message: end.message }),
    ...(handle !== undefined && { serverId: handle.id }),
    parameters,
  };
}
