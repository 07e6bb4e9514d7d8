import { integerOf } from "../args/integer.js";
import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { didYouMean, UsageError } from "../usage-error.js";
import { vspcFilter } from "./filter/expression.js";
import { queriedType, queryText } from "./filter/query.js";
import { parseJson, readInput } from "./input.js";
import { selectOf, sortOf } from "./sort-select.js";
import type { CommandTable, ParameterTable } from "./table.js";

/** The texts that were given for the parameters, by their names. `true`: given without a value. */
export type GivenTexts = ReadonlyMap<string, readonly (string | true)[]>;

/** The texts of the options of a command. */
export function textsOf({ parameters, paged }: CommandTable, options: Options): GivenTexts {
  return new Map(
    parameters
      .filter(({ option, name }) => options.has(option) && name !== paged?.limit)
      .map(({ option, name }) => {
        const texts = options.texts(option);
        return [name, texts.length > 0 ? texts : [true]];
      }),
  );
}

/**
 * The values of parameters.
 * @throws {UsageError} for a text that is no value of its type, and for a missing value.
 */
export async function valuesOf(
  table: CommandTable,
  texts: GivenTexts,
  io: Io,
): Promise<Record<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const parameter of table.parameters) {
    const given = texts.get(parameter.name);
    if (given !== undefined) values.set(parameter.name, await parameterValue(parameter, given, table, io));
  }
  const { queries } = table;
  const queried = queries && values.get(queries.parameter);
  if (queries !== undefined && typeof queried === "string")
    values.set(queries.parameter, queriedType(queries, queried));
  const filter = queries && values.get(queries.filter);
  // The fields depend on what is queried, which is another parameter.
  if (queries !== undefined && typeof filter === "string")
    values.set(queries.filter, queryText(filter, queries, values.get(queries.parameter)));
  return Object.fromEntries(values);
}

async function parameterValue(
  parameter: ParameterTable,
  given: readonly (string | true)[],
  { fields }: CommandTable,
  io: Io,
): Promise<unknown> {
  const { option, type, style, kind, items, secret } = parameter;
  const name = `--${option}`;
  const read = async (text: string | true) => {
    if (text === true) return undefined;
    const input = await readInput(text, name, io);
    if (secret && input.literal)
      throw new UsageError(
        `${name} is a secret, which others could see in the list of processes. Give it as @FILE or -`,
      );
    // A file ends with a line break that is no part of a value.
    return input.literal ? input.text : input.text.replace(/\r?\n$/, "");
  };
  const last = given.at(-1) ?? true;
  if (style === "pairs") return pairsOf(await Promise.all(given.map(read)), name);
  if (style !== "json" && type === "array") {
    const texts = (await Promise.all(given.map(read))).filter((text) => text !== undefined);
    return texts.flatMap((text) => listOf(text, name)).map((text) => scalarOf(text, items, name));
  }
  const text = await read(last);
  if (text === undefined) {
    if (type === "boolean") return true;
    throw new UsageError(`${name} needs a value`);
  }
  // The forms of the API itself are passed on as they are: a server may know more than the spec.
  if (style === "json" && (kind === undefined || /^\s*[[{]/.test(text))) return parseJson(text, name);
  if (kind === "filter") return vspcFilter(text, fields);
  if (kind === "sort") return sortOf(text, fields);
  if (kind === "select") return selectOf(text, fields);
  const value = scalarOf(text, type, name);
  checkValue(parameter, value, name);
  return value;
}

/** `1.5`, `-3`, `1e3`: what JSON takes for a number, and no other form that JavaScript reads, such as `0x10`. */
const decimalNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function listOf(text: string, name: string): readonly string[] {
  if (!text.trimStart().startsWith("[")) return [text];
  const list = parseJson(text, name);
  if (Array.isArray(list)) return list.map(String);
  throw new UsageError(`${name} must be a list`);
}

function scalarOf(text: string, type: string | undefined, name: string): string | number | boolean {
  if (type === "boolean") {
    if (text === "true" || text === "false") return text === "true";
    throw new UsageError(`${name} must be true or false, not '${text}'`);
  }
  if (type === "integer") return integerOf(text, name);
  if (type === "number") {
    const value = Number(text);
    if (decimalNumber.test(text) && Number.isFinite(value)) return value;
    throw new UsageError(`${name} must be a decimal number, not '${text}'`);
  }
  return text;
}

function checkValue({ enum: values, open }: ParameterTable, value: unknown, name: string): void {
  if (values === undefined || open || values.includes(String(value))) return;
  const hint = didYouMean(String(value), values);
  throw new UsageError(`${name} must be one of ${values.join(", ")}, not '${String(value)}'${hint}`);
}

function pairsOf(texts: readonly (string | undefined)[], name: string): Record<string, string> {
  const pairs = texts.flatMap((text = "") => {
    if (text.trimStart().startsWith("{")) {
      return Object.entries(parseJson(text, name) as object).map(([key, value]) => [key, String(value)]);
    }
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError(`${name} must be NAME=VALUE, not '${text}'`);
    return [[text.slice(0, at), text.slice(at + 1)]];
  });
  return Object.fromEntries(pairs);
}
