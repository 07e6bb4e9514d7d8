import { kebabCase } from "../../src/cli/operations/table.js";
import { optionName } from "../generate/commands/parameters.js";
import type { Change } from "./changes.js";
import { rules } from "./rules/rules.js";

/** How many operations a sentence names. */
const mostNamed = 3;

/** A change as a sentence, without its full stop. */
export function sentenceOf(change: Change, product: string): string {
  const says = rules[change.rule].says.replaceAll(/\{(\w+)\}/g, (_, key: string) => filledIn(change, key));
  return `${placeText(change, product)} ${says}`;
}

function filledIn(change: Change, key: string): string {
  const { place, operations } = change;
  if (key === "command") return kebabCase(operations[0] ?? "");
  if (key === "option") return place.kind === "parameter" ? optionName(place.name) : "";
  return String(change[key as "name" | "from" | "to"]);
}

export function placeText({ place, field, operations }: Change, product: string): string {
  const of = (text: string) =>
    `${field === "" ? "" : `\`${field}\` of `}${text} of ${operationsText(operations)}`;
  switch (place.kind) {
    case "product":
      return labelOf(product);
    case "operation":
      return `${operations.length > 1 ? "each of " : ""}${operationsText(operations)}`;
    case "parameter":
      return of(`the parameter \`${place.name}\``);
    case "request":
      return of("the request body");
    case "response":
      return of(`the ${place.status} response`);
    case "schema":
      return `\`${[place.schema, field].filter(Boolean).join(field.startsWith("[") ? "" : ".")}\``;
  }
}

/** A few names, or their number. */
export function operationsText(operations: readonly string[]): string {
  const names = operations.slice(0, mostNamed).map((name) => `\`${name}\``);
  if (operations.length > mostNamed) return `${operations.length} operations (${names.join(", ")}, …)`;
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** `oracle-sbc` to `Oracle SBC`: a short word is an abbreviation. */
export function labelOf(product: string): string {
  const words = product.split("-").map((word) => {
    return word.length <= 4 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
  });
  return words.join(" ");
}

/** The first letter of a sentence, unless it begins with code. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
