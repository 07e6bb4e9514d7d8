import { NotFoundError, PermissionError } from "../../errors/index.js";
import type { OpenProfile } from "../profile/profile.js";
import { UnknownNameError, UsageError } from "../usage-error.js";
import { queryText } from "./filter/query.js";
import { upTo } from "./read.js";
import { type NamedList, operationTable } from "./table.js";

/** An item of a list. */
export type Item = Readonly<Record<string, unknown>>;

export interface Found<List extends NamedList = NamedList> {
  readonly list: List;
  readonly item: Item;
}

/** What an object is called in messages. */
export interface ObjectWords {
  readonly one: string;
  readonly many: string;
  /** What to do when several objects have the name: `Give the id of one`. */
  readonly choose: string;
}

/** Most names in a message. */
const mostShown = 10;

const guid = /(?:^|:)([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** A GUID, or the URN of one. It is never taken for a name. */
export function isId(text: string): boolean {
  return guid.test(text);
}

/**
 * The object of this name or id, in any of the lists. Names are compared without case where the API can do that, and the one that is
 * spelled as given is preferred.
 * @throws {UsageError} when several objects have the name. {@link UnknownNameError} when none has.
 */
export async function findNamed<List extends NamedList>(
  open: OpenProfile,
  lists: readonly List[],
  given: string,
  words: ObjectWords,
  describe: (found: Found<List>) => string = () => "",
  owner: Item = {},
): Promise<Found<List>> {
  if (given.trim() === "") throw new UsageError(`the name of the ${words.one} is empty`);
  const conditions = isId(given) ? idConditions(given) : nameConditions("equals", given);
  const found = await readLists(open, lists, (list) => [
    ...conditions(list),
    ...ownerConditions(list, owner),
  ]);
  const [only, ...others] = preferred(found, given);
  const shown = (all: readonly Found<List>[]) => linesOf(all, describe);
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    throw new UsageError(
      `${found.length} ${words.many} have the name '${given}'. ${words.choose}:\n${shown(found)}`,
    );
  }
  if (isId(given)) throw new UnknownNameError(`there is no ${words.one} with the id ${given}`);
  const similar = await similarTo(given, open, lists, owner);
  const hint =
    similar.length === 0
      ? ""
      : `. ${capital(words.many)} with these words in their names:\n${shown(similar)}`;
  throw new UnknownNameError(`there is no ${words.one} with the name '${given}'${hint}`);
}

/** One condition on an item, or alternatives of which one must hold. */
interface Condition {
  readonly field: string;
  readonly is: "equals" | "contains";
  /** Any of these. */
  readonly values: readonly string[];
  readonly ignoresCase?: true;
}

type ConditionsOf<List> = (list: List) => readonly Condition[];

function nameConditions(is: Condition["is"], value: string): ConditionsOf<NamedList> {
  return ({ name }) => [{ field: name, is, values: [value], ignoresCase: true }];
}

function idConditions(given: string): ConditionsOf<NamedList> {
  const bare = guid.exec(given)?.[1] ?? given;
  return ({ id, urns }) => [
    { field: id, is: "equals", values: urns?.map((urn) => `urn:${urn}:${bare}`) ?? [bare] },
  ];
}

/** An object of another owner, such as another agent, is not meant. */
function ownerConditions({ where = [] }: NamedList, owner: Item): readonly Condition[] {
  return where.flatMap((field) => {
    const value = owner[field];
    return typeof value === "string" ? [{ field, is: "equals" as const, values: [value] }] : [];
  });
}

/**
 * Items of several lists. A list that the user may not read, or that this version lacks, is left out if another one can be read.
 * @param most the most items of a list
 */
export async function readLists<List extends NamedList>(
  open: OpenProfile,
  lists: readonly List[],
  conditionsOf: ConditionsOf<List>,
  most?: number,
): Promise<readonly Found<List>[]> {
  const read = async (list: List) => {
    const found: Found<List>[] = [];
    const parameters = await parametersOf(list, conditionsOf(list), open);
    if (parameters === undefined) return found;
    const items = open.client.paginate(list.operation, parameters);
    for await (const item of upTo(items, most)) found.push({ list, item: item as Item });
    return found;
  };
  const all = await Promise.allSettled(lists.map(read));
  const failed = all.filter((each) => each.status === "rejected").map(({ reason }) => reason as unknown);
  const grave = failed.find((error) => !(error instanceof PermissionError || error instanceof NotFoundError));
  if (grave !== undefined || failed.length === lists.length) throw grave ?? failed[0];
  return all.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
}

/** `undefined`: the API has no such condition. */
async function parametersOf(
  { operation, parameters, type }: NamedList,
  conditions: readonly Condition[],
  { profile }: Pick<OpenProfile, "profile">,
): Promise<object | undefined> {
  if (conditions.length === 0) return parameters ?? {};
  const { queries } = await operationTable(profile.product, operation);
  if (queries === undefined) return { ...parameters, filter: [allOf(conditions.map(expressionOf))] };
  // A query cannot search within text.
  if (conditions.some(({ is }) => is === "contains")) return undefined;
  return { ...parameters, [queries.filter]: queryText(conditions.map(textOf).join(" && "), queries, type) };
}

function expressionOf({ field, is, values, ignoresCase }: Condition): object {
  const items = values.map((value) => ({
    property: field,
    operation: is,
    ...(ignoresCase && { collation: "ignorecase" }),
    value,
  }));
  return items.length === 1 ? (items[0] as object) : { operation: "or", items };
}

function allOf(expressions: readonly object[]): object {
  return expressions.length === 1 ? (expressions[0] as object) : { operation: "and", items: expressions };
}

function textOf({ field, values }: Condition): string {
  return `(${values.map((value) => `${field}=="${value.replaceAll('"', '""')}"`).join(" || ")})`;
}

async function similarTo<List extends NamedList>(
  given: string,
  open: OpenProfile,
  lists: readonly List[],
  owner: Item,
): Promise<readonly Found<List>[]> {
  const conditions = nameConditions("contains", given);
  return readLists(
    open,
    lists,
    (list) => [...conditions(list), ...ownerConditions(list, owner)],
    mostShown + 1,
  );
}

/** Names differ in case at times. The one that is spelled as given counts. */
function preferred<List extends NamedList>(
  found: readonly Found<List>[],
  given: string,
): readonly Found<List>[] {
  const exact = found.filter(({ list, item }) => item[list.name] === given);
  return exact.length > 0 ? exact : found;
}

function linesOf<List extends NamedList>(
  found: readonly Found<List>[],
  describe: (found: Found<List>) => string,
): string {
  const shown = found.slice(0, mostShown).map((each) => {
    const { list, item } = each;
    const more = describe(each);
    return `  ${String(item[list.id])}  ${String(item[list.name])}${more && ` (${more})`}`;
  });
  return [...shown, ...(found.length > shown.length ? ["  …"] : [])].join("\n");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
