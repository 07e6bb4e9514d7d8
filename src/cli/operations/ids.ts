import type { OperationSource } from "../profile/client.js";
import type { OpenProfile, ProductName } from "../profile/profile.js";
import { UnknownNameError, UsageError } from "../usage-error.js";
import { queryText } from "./filter/query.js";
import { upTo } from "./read.js";
import { type CommandTable, operationTable, type ParameterTable, type QueryTable } from "./table.js";

const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What some test servers have for ids: a word with a digit. It may be a name too. */
const shortId = /^(?=.*\d)[\w-]+$/;

/** Most candidates in a message. */
const mostShown = 10;

export interface WithIds {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The name that was given for an id. */
  readonly label?: string;
}

/**
 * The parameters with ids in place of names, where the spec says how objects of that type are found by their names.
 * @throws {UsageError} when several objects have the name. {@link UnknownNameError} when none has.
 */
export async function withIds(
  table: CommandTable,
  parameters: Readonly<Record<string, unknown>>,
  { client, profile }: OpenProfile,
): Promise<WithIds> {
  const found = { ...parameters };
  let label: string | undefined;
  for (const parameter of table.parameters) {
    const given = parameters[parameter.name];
    if (parameter.named === undefined || typeof given !== "string" || guid.test(given)) continue;
    const id = await idOf(given, parameter, client, profile.product);
    if (id === undefined) continue;
    found[parameter.name] = id;
    label ??= given;
  }
  return { parameters: found, ...(label !== undefined && { label }) };
}

/** `undefined`: it is no name, but may be an id. */
async function idOf(
  name: string,
  { named, option }: ParameterTable,
  client: OperationSource,
  product: ProductName,
): Promise<string | undefined> {
  const { operation, type } = named as NonNullable<ParameterTable["named"]>;
  const { queries } = await operationTable(product, operation);
  const filter = queryText(`Name=="${name.replaceAll('"', '""')}"`, queries as QueryTable, type);
  const found: { readonly UID?: string; readonly Name?: string }[] = [];
  const items = client.paginate(operation, { type, filter });
  for await (const item of upTo(items, mostShown + 1)) found.push(item as object);
  const [only, ...others] = found;
  if (others.length > 0) {
    const lines = found.slice(0, mostShown).map(({ UID, Name }) => `  ${UID}  ${Name}`);
    const more = found.length > mostShown ? ["  …"] : [];
    throw new UsageError(
      `several objects of the type ${type} have the name '${name}'. Give --${option} the id of one:\n${[...lines, ...more].join("\n")}`,
    );
  }
  if (only?.UID !== undefined) return only.UID;
  if (shortId.test(name)) return undefined;
  throw new UnknownNameError(`there is no object of the type ${type} with the name '${name}'`);
}
