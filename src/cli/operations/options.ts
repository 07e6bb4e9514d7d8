import type { OptionSpec } from "../command.js";
import { followOptions } from "../following/wait-settings.js";
import type { ProductName } from "../profile/profile.js";
import { waitOptions } from "../store/started.js";
import { allOption, bodyOption, limitOption, sinceOption } from "./own-options.js";
import type { CommandTable, ParameterTable } from "./table.js";

/** The options of the command of an operation. */
export function optionsOf(table: CommandTable, product: ProductName): readonly OptionSpec[] {
  const { method, parameters, body, paged, queries, followed } = table;
  const own = parameters
    .filter(({ name }) => name !== paged?.limit)
    .map((parameter) => optionOf(parameter, queries?.parameter, product))
    .map((option) => (option.name === queries?.filter ? { ...option, value: "CONDITION" } : option));
  return [
    ...own,
    ...(body === undefined ? [] : [{ ...bodyOption, ...(body.required && { required: true as const }) }]),
    ...(paged === undefined ? [] : [limitOption, allOption]),
    ...(queries === undefined ? [] : [sinceOption]),
    ...(followed === "tracked" ? waitOptions : []),
    ...(followed === "deferred" && method !== "GET" ? followOptions : []),
  ];
}

/** `queried`: the parameter that may stand without its option. */
function optionOf(parameter: ParameterTable, queried: string | undefined, product: ProductName): OptionSpec {
  const { option, type, required, style, enum: values, named } = parameter;
  const isList = (type === "array" && style !== "json") || style === "pairs";
  return {
    name: option,
    value: placeholderOf(parameter),
    ...(type === "boolean" && { optionalValue: true as const }),
    ...(isList && { repeated: true as const }),
    ...(required && parameter.name !== queried && { required: true as const }),
    ...(values !== undefined && { values }),
    ...(named !== undefined && {
      names: { product, operationId: named.operation, parameters: named.parameters ?? {} },
    }),
    summary: summaryOf(parameter),
  };
}

/** What the help shows in place of the value. */
export function placeholderOf({
  option,
  type,
  enum: values,
  kind,
  style,
  secret,
  named,
}: ParameterTable): string {
  if (secret) return "@FILE|-";
  if (type === "boolean") return "true|false";
  if (style === "pairs") return "NAME=VALUE";
  if (kind === "filter") return "CONDITION";
  if (kind === "sort") return "NAME,-NAME";
  if (kind === "select") return "NAME,NAME";
  if (style === "json") return "JSON";
  if (named !== undefined) return `${lastWord(option)}|NAME`;
  if (values !== undefined && values.join("|").length <= 40) return values.join("|");
  if (type === "integer" || type === "number") return "N";
  return lastWord(option);
}

function lastWord(option: string): string {
  return option.split("-").at(-1)?.toUpperCase() ?? "VALUE";
}

const short: Readonly<Record<NonNullable<ParameterTable["kind"]>, string>> = {
  filter: "conditions: 'status==Failed && name~SQL', or JSON of the API",
  sort: "properties to sort by, a dash before one that descends, or JSON of the API",
  select: "properties to return, or JSON of the API",
};

function summaryOf(parameter: ParameterTable): string {
  const { description = "", kind, enum: values, open, default: initial, type, named } = parameter;
  if (kind !== undefined) return short[kind];
  const listed =
    values !== undefined && values.join("|").length > 40
      ? ` ${open ? "Documented values" : "Values"}: ${values.join(", ")}.`
      : "";
  const otherwise = initial === undefined || type === "boolean" ? "" : ` Default ${String(initial)}.`;
  const name = named === undefined ? "" : " Or the name.";
  return `${firstSentences(description)}${name}${listed}${otherwise}`;
}

/** The beginning of a text, in whole sentences: an option is explained in a few lines. */
function firstSentences(text: string, most = 200): string {
  if (text.length <= most) return text;
  const sentences = text.split(/(?<=\.)\s+(?=[A-Z`])/);
  let kept = sentences[0] ?? "";
  for (const sentence of sentences.slice(1)) {
    if (kept.length + sentence.length > most) break;
    kept += ` ${sentence}`;
  }
  return kept;
}

/** A line to copy. */
export function exampleOf(group: string, table: CommandTable): string {
  const { queries } = table;
  const given = table.parameters
    .filter(({ required, name }) => required && name !== queries?.parameter)
    .map(sampleOption);
  const { name, body, paged, followed } = table;
  return [
    group,
    name,
    ...(queries === undefined ? [] : [Object.keys(queries.types)[0] ?? ""]),
    ...given,
    ...(body?.required ? ["--body @body.json"] : []),
    ...(paged === undefined ? [] : ["--all -o jsonl"]),
    ...(followed === "tracked" ? ["--wait"] : []),
  ].join(" ");
}

/** The form that an id of every product may have. */
const sampleId = "3c8f2b6e-0d4a-4c57-9e1b-5a7d2f9c6b10";

/** A value that the command accepts, or a placeholder in upper case where any text is one. */
function sampleOf(parameter: ParameterTable): string {
  const { enum: values, type, named, option } = parameter;
  if (named !== undefined || /(^|-)id$/.test(option)) return type === "integer" ? "1" : sampleId;
  if (type === "integer" || type === "number") return "1";
  return values?.[0] ?? placeholderOf(parameter);
}

/** An option with its value. The value of a flag stands after an equals sign. */
function sampleOption(parameter: ParameterTable): string {
  const { option, type, example } = parameter;
  if (type === "boolean") return `--${option}=false`;
  return `--${option} ${example ?? sampleOf(parameter)}`;
}
