import type { ChosenProfile } from "../profile/profile.js";
import { UnknownNameError } from "../usage-error.js";
import { findNamed, isId } from "./find-named.js";
import type { CommandTable } from "./table.js";

/** What some test servers have for the GUID of a URN: a word with a digit. It may be a name too. */
const shortId = /^(?=.*\d)[\w-]+$/;

export interface WithIds {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The name that was given for an id. */
  readonly label?: string;
}

/**
 * The parameters with ids in place of names, where the spec has a list that finds the object by its name. The client is opened only for a
 * name.
 * @throws {UsageError} when several objects have the name. {@link UnknownNameError} when none has.
 */
export async function withIds(
  table: CommandTable,
  parameters: Readonly<Record<string, unknown>>,
  chosen: ChosenProfile,
): Promise<WithIds> {
  const found = { ...parameters };
  let label: string | undefined;
  // In the order of the path: the id of an owner comes before the objects that it has.
  for (const { name, named, option } of table.parameters) {
    const given = parameters[name];
    if (named === undefined || typeof given !== "string" || isId(given)) continue;
    const words = {
      one: `object of the type ${named.type}`,
      many: `objects of the type ${named.type}`,
      choose: `Give --${option} the id of one`,
    };
    try {
      const { item } = await findNamed(await chosen.open(), [named], given, words, undefined, found);
      found[name] = item[named.id];
      // The object itself comes after its owner.
      label = given;
    } catch (error) {
      const mayBeId = named.urns !== undefined && shortId.test(given);
      if (!(error instanceof UnknownNameError && mayBeId)) throw error;
    }
  }
  return { parameters: found, ...(label !== undefined && { label }) };
}
