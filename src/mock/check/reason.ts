import type { PrismOperation } from "../prism/operations.js";
import type { Violation } from "./violations.js";

/** How many violations a reason names. */
const mostNamed = 3;

/** Prism starts its messages with the place. */
const place = /^Request (path|query|header|body)(?: (?:parameter|property))? ?/;

/** Characters that XML cannot carry. Messages quote the request. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Why a request is refused, for people: `jobUid must match format "uuid"`. */
export function reasonOf(operation: PrismOperation, violations: readonly Violation[]): string {
  const errors = violations.filter(({ severity }) => severity === "Error");
  const named = errors.slice(0, mostNamed).map((violation) => textOf(operation, violation));
  const more = errors.length - named.length;
  const text = [...named, ...(more > 0 ? [`… and ${more} more`] : [])].join("; ");
  return printable(text);
}

/** A text that quotes a request, in characters that a body in XML or JSON can carry. */
export function printable(text: string): string {
  return text.replace(notInXml, "\ufffd");
}

function textOf(operation: PrismOperation, { location, message }: Violation): string {
  const [, kind] = place.exec(message) ?? [];
  if (kind === undefined) return message;
  const rest = message.replace(place, "");
  const [, , name] = location;
  // Without a name, what follows is about the place as a whole.
  if (name === undefined || kind === "body")
    return name === undefined ? `${kind} ${named(operation, rest)}` : rest;
  return rest.startsWith(name) ? `${declaredName(operation, name)}${rest.slice(name.length)}` : rest;
}

/** A message that names a parameter: `must have required property 'jobuid'`. */
function named(operation: PrismOperation, text: string): string {
  return text.replace(/^(must have required property )'(.*)'$/, (_, start: string, name: string) => {
    return `${start}'${declaredName(operation, name)}'`;
  });
}

/** Prism has parameters in lower case. */
function declaredName({ request = {} }: PrismOperation, name: string): string {
  const parameters = [...(request.path ?? []), ...(request.query ?? []), ...(request.headers ?? [])];
  return parameters.find((parameter) => parameter.name.toLowerCase() === name)?.name ?? name;
}
