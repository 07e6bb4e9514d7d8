import type { Command } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { limitOption } from "../operations/own-options.js";
import { limitOf, printItems, upTo } from "../operations/read.js";
import { withProfile } from "../operations/with-profile.js";

interface Alarm {
  readonly instanceUid?: unknown;
  readonly area?: unknown;
  readonly object?: {
    readonly objectName?: unknown;
    readonly computerName?: unknown;
    readonly type?: unknown;
  };
  readonly lastActivation?: {
    readonly status?: unknown;
    readonly time?: unknown;
    readonly message?: unknown;
  };
}

/** `vspc alarms`: the triggered alarms in one row each, the newest first. */
export function alarmsCommand(): Command {
  return {
    summary: "triggered alarms, the newest first",
    usage: "[--status STATUS]",
    options: [
      {
        name: "status",
        value: "STATUS",
        repeated: true,
        summary: "such as Error or Warning. Default: all but resolved ones; `all` shows those too",
      },
      limitOption,
    ],
    example: "vspc alarms --status Error -o jsonl",
    run: (invocation) =>
      withProfile("vspc", invocation, async ({ open }) => {
        const { client } = await open();
        const filter = filterOf(invocation.options.texts("status"));
        const sort = [{ property: "lastActivation.time", direction: "descending" }];
        const alarms = client.paginate("getActiveAlarms", { sort, ...(filter && { filter: [filter] }) });
        await printItems(rowsOf(upTo(alarms, limitOf(invocation.options))), invocation);
        return exitCodes.ok;
      }),
  };
}

function filterOf(statuses: readonly string[]): object | undefined {
  if (statuses.some((status) => status.toLowerCase() === "all")) return undefined;
  const is = (operation: string, value: string) => ({
    property: "lastActivation.status",
    operation,
    collation: "ignorecase",
    value,
  });
  if (statuses.length === 0) return is("notEquals", "Resolved");
  return { operation: "or", items: statuses.map((status) => is("equals", status)) };
}

async function* rowsOf(alarms: AsyncIterable<unknown>): AsyncGenerator<object> {
  for await (const alarm of alarms) {
    const { instanceUid, area, object, lastActivation } = alarm as Alarm;
    const { status, time, message } = lastActivation ?? {};
    const { objectName, computerName, type } = object ?? {};
    const text = typeof message === "string" ? message.trim() : message;
    yield { status, object: objectName ?? computerName, type, message: text, time, area, instanceUid };
  }
}
