import type { Command } from "../command.js";
import type { ProductName } from "../profile/profile.js";
import type { Services } from "../services.js";
import { bodyOf } from "./body.js";
import { exampleOf, optionsOf } from "./options.js";
import { runOperation } from "./run.js";
import { withSince } from "./since.js";
import type { CommandTable } from "./table.js";
import { textsOf, valuesOf } from "./values.js";

/** The product of a group of commands, and the name of the group. */
export interface ProductGroup {
  readonly product: ProductName;
  readonly name: string;
}

/** The command of an operation. */
export function operationCommand(
  table: CommandTable,
  { product, name }: ProductGroup,
  services: Services,
): Command {
  return {
    summary: table.summary,
    description: descriptionOf(table),
    usage: "[options]",
    options: optionsOf(table),
    example: exampleOf(name, table),
    async run(invocation) {
      const { options, io } = invocation;
      const values = await valuesOf(table, textsOf(table, options), io);
      const parameters = withSince(table, values, options);
      const body = await bodyOf(product, table, options, io);
      const given = body === undefined ? parameters : { ...parameters, body };
      const open = await services.open(product, options, io);
      try {
        return await runOperation({ table, parameters: given }, open, invocation, services);
      } finally {
        await open.close();
      }
    },
  };
}

function descriptionOf({
  description,
  method,
  path,
  destructive,
  lock,
  since,
  until,
  body,
}: CommandTable): string {
  const notes = [
    ...(destructive ? ["Destructive: asks first, and needs --yes where nobody can be asked."] : []),
    ...(lock ? ["Takes the lock of the configuration for the call."] : []),
    ...(since === undefined ? [] : [`Available from API ${since}.`]),
    ...(until === undefined ? [] : [`Available up to API ${until}.`]),
    `Sends ${method} ${path}.`,
    ...(body?.example === undefined ? [] : [`A body: ${JSON.stringify(body.example)}`]),
  ];
  return [paragraphs(description), "", ...notes].join("\n");
}

/** Lines of a paragraph are one text, which the help breaks anew. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .join("\n\n");
}
