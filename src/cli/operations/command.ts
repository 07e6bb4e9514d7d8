import type { Command } from "../command.js";
import type { ProductName } from "../profile/profile.js";
import { UsageError } from "../usage-error.js";
import { bodyOf } from "./body.js";
import { lockHint } from "./lock-hint.js";
import { exampleOf, optionsOf } from "./options.js";
import { runOperation } from "./run.js";
import { withSince } from "./since.js";
import type { CommandTable } from "./table.js";
import { type GivenTexts, textsOf, valuesOf } from "./values.js";
import { withProfile } from "./with-profile.js";

/** The product of a group of commands, and the name of the group. */
export interface ProductGroup {
  readonly product: ProductName;
  readonly name: string;
}

/** The command of an operation. */
export function operationCommand(table: CommandTable, { product, name }: ProductGroup): Command {
  const { queries } = table;
  return {
    summary: table.summary,
    description: descriptionOf(table),
    usage: queries === undefined ? "[options]" : `${queries.parameter.toUpperCase()} [options]`,
    options: optionsOf(table, product),
    maxArguments: queries === undefined ? 0 : 1,
    complete: async () => Object.keys(queries?.types ?? {}),
    example: exampleOf(name, table),
    async run(invocation) {
      const { options, io, args } = invocation;
      const values = await valuesOf(table, withQueried(table, textsOf(table, options), args), io);
      const parameters = withSince(table, values, options);
      const body = await bodyOf(product, table, options, io);
      const given = body === undefined ? parameters : { ...parameters, body };
      return withProfile(product, invocation, (chosen) => {
        return runOperation({ table, parameters: given }, chosen, invocation);
      });
    },
  };
}

/** What is queried may stand without its option: `em query BackupJobSession`. */
function withQueried({ queries }: CommandTable, texts: GivenTexts, [given]: readonly string[]): GivenTexts {
  if (queries === undefined) return texts;
  const { parameter } = queries;
  if (given !== undefined && texts.has(parameter)) throw new UsageError(`unexpected argument '${given}'`);
  if (given !== undefined) return new Map([...texts, [parameter, [given]]]);
  if (texts.has(parameter)) return texts;
  throw new UsageError(`the ${parameter} is missing. Documented: ${Object.keys(queries.types).join(", ")}`);
}

function descriptionOf({
  description,
  method,
  path,
  destructive,
  lock,
  takesLock,
  since,
  until,
  body,
}: CommandTable): string {
  const notes = [
    ...(destructive ? ["Destructive: asks first, and needs --yes where nobody can be asked."] : []),
    ...(lock ? ["Takes the lock of the configuration for the call."] : []),
    ...(takesLock ? [`Only for profiles with auth 'token'. ${lockHint}`] : []),
    ...(since === undefined ? [] : [`Available from API ${since}.`]),
    ...(until === undefined ? [] : [`Available up to API ${until}.`]),
    `Sends ${method} ${path}.`,
    ...(body?.example === undefined ? [] : [`A body: ${JSON.stringify(body.example)}`]),
  ];
  return [paragraphs(description), "", ...notes].join("\n");
}

/** Joins the lines of each paragraph: the help wraps the text to the width of the terminal. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .join("\n\n");
}
