import type { Command, Entry, Group } from "../command.js";
import type { ProductGroup } from "./command.js";
import { commandIndex, commandTable } from "./table.js";

/** The commands of a product: its short forms, and every operation of its spec. */
export function productGroup(
  summary: string,
  group: ProductGroup,
  short: Readonly<Record<string, Entry>>,
): Group {
  const entry = (text: string, load: () => Promise<Command | Group>): Entry => ({ summary: text, load });
  return {
    summary,
    commands: {
      ...short,
      call: entry("calls an operation by its operationId, with name=value", async () =>
        (await import("./call.js")).callCommand(group),
      ),
      request: entry("sends a request to a path, of the spec or not", async () =>
        (await import("./request.js")).requestCommand(group),
      ),
    },
    async find(name) {
      const table = await commandTable(group.product, name);
      if (table === undefined) return undefined;
      const { operationCommand } = await import("./command.js");
      return operationCommand(table, group);
    },
    async names() {
      const index = await commandIndex(group.product);
      return index
        .filter(([name]) => !Object.hasOwn(short, name))
        .map(([name, text]) => ({ name, summary: text }));
    },
  };
}
