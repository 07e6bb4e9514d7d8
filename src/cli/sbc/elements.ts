import type { ConfigElement } from "../../../generated/oracle-sbc/client.js";
import { toPlain } from "../../products/oracle-sbc/configuration/plain-element.js";
import type { Command } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { dryRun } from "../operations/dry-run.js";
import { limitOption } from "../operations/own-options.js";
import { limitOf, printItems, upTo } from "../operations/read.js";
import { operationTable } from "../operations/table.js";
import { withProfile } from "../operations/with-profile.js";
import { UsageError } from "../usage-error.js";

type Row = Readonly<Record<string, unknown>>;

/** `sbc elements TYPE [key=value …]`: configuration elements as rows of their attributes. Needs no lock. */
export function elementsCommand(): Command {
  return {
    summary: "configuration elements of a type, with their attributes as columns",
    usage: "TYPE [key=value …] [--running]",
    options: [
      { name: "running", summary: "reads the running configuration, not the one being edited" },
      limitOption,
    ],
    maxArguments: Number.POSITIVE_INFINITY,
    example: "sbc elements session-agent hostname=gw1.example.net -o json",
    run: (invocation) =>
      withProfile("oracle-sbc", invocation, async ({ profile, open }) => {
        const { args, options } = invocation;
        const [elementType, ...pairs] = args;
        if (elementType === undefined)
          throw new UsageError(
            "the type is missing, such as session-agent; sbc get-element-types lists them",
          );
        const keys = keysOf(pairs);
        const parameters = {
          elementType,
          ...(pairs.length > 0 && { keys }),
          ...(options.has("running") && { running: true }),
        };
        if (options.has("dry-run")) {
          const table = await operationTable("oracle-sbc", "getConfigElements");
          await dryRun(table.operationId, parameters, table, new Set(), profile, invocation);
          return exitCodes.ok;
        }
        const { client } = await open();
        const found = client.paginate("getConfigElements", parameters);
        await printItems(upTo(rowsOf(found, keys), limitOf(options)), invocation);
        return exitCodes.ok;
      }),
  };
}

function keysOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      // An empty key may select every instance.
      if (at < 1 || at === pair.length - 1) throw new UsageError(`a key must be name=value, not '${pair}'`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** The SBC is not known to refuse a name that is no key, so what it returns is compared once more. */
async function* rowsOf(
  elements: AsyncIterable<unknown>,
  keys: Readonly<Record<string, string>>,
): AsyncGenerator<Row> {
  for await (const element of elements) {
    const { attributes, subElements } = toPlain(element as ConfigElement, {});
    const isAsked = Object.entries(keys).every(([name, value]) => [attributes[name]].flat().includes(value));
    if (isAsked) yield { ...attributes, ...(subElements.length > 0 && { subElements }) };
  }
}
