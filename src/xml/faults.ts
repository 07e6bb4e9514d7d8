/**
 * A document that is not well-formed, does not fit its schema, or exceeds a limit. Whoever knows the place in the document
 * turns it into a DecodeError.
 */
export class XmlFault extends Error {}

/** Keys and indexes from the root to a value. The first key is the name of the root element. */
export type ValuePath = readonly (string | number)[];

/** A JSON value that does not fit the schema. */
export class JsonFault extends Error {
  readonly path: ValuePath;

  constructor(message: string, path: ValuePath) {
    super(message);
    this.path = path;
  }
}

/** `Task.Links[0].Href`. */
export function pathText(path: ValuePath): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : `${text && "."}${step}`;
  return text;
}

/** A path in a received document. The sender chooses the names and their length, so both are clipped. */
export function placeOf(path: ValuePath): string {
  return clippedPath(pathText(path.map((step) => (typeof step === "number" ? step : clipped(step)))));
}

/** The end of a long path says most. */
export function clippedPath(path: string): string {
  return path.length > 200 ? `…${path.slice(-200)}` : path;
}

/** For messages: a name or text may be as long as the document. */
export function clipped(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

export function quoted(text: string): string {
  return JSON.stringify(clipped(text));
}

/** The start of a list of names, because a schema may have hundreds. */
export function expectedNames(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `; expected ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
}

type OnUnknownPath = (path: string) => void;

/**
 * Wraps the `onUnknown` functions of one codec. An error that such a function throws is thrown by the codec. An async function may
 * reject after the document was read: this becomes one warning of the process instead of an unhandled rejection.
 */
export function guardOnUnknown(): (given: OnUnknownPath | undefined) => OnUnknownPath | undefined {
  let warned = false;
  const warn = () => {
    if (!warned) warnOfOnUnknown();
    warned = true;
  };
  return (given) => given && ((path) => onRejection((given as (path: string) => unknown)(path), warn));
}

/** For the result of a callback whose type returns nothing. An async callback returns a promise all the same. */
export function onRejection(result: unknown, failed: () => void): void {
  if (result instanceof Promise) result.catch(failed);
}

/** Without the error itself, which may quote secrets. */
export const onUnknownFailed =
  "onUnknown threw an error; it is still called for everything that is left out of a body";

function warnOfOnUnknown(): void {
  process.emitWarning(onUnknownFailed, { code: "ASYNCOPS_ON_UNKNOWN" });
}

/** How many characters of a text are checked. */
const longestStart = 4 * 1024;

export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Whether a text starts with a document type or element of HTML. An XML declaration and comments may come before. */
export function isHtml(text: string): boolean {
  let start = text.slice(0, longestStart).trimStart();
  for (const [open, close] of [
    ["<?", "?>"],
    ["<!--", "-->"],
    ["<!--", "-->"],
  ] as const) {
    const end = start.startsWith(open) ? start.indexOf(close) : -1;
    if (end !== -1) start = start.slice(end + close.length).trimStart();
  }
  return /^<(!doctype html|html|head|body)\b/i.test(start);
}

/** The format of a text that is not the expected XML, if its start shows the format. */
export function otherForm(start: string): string | undefined {
  if (looksLikeJson(start)) return "JSON";
  return isHtml(start) ? "an HTML page" : undefined;
}

export function otherKind(subject: string, firstUnread: string): XmlFault {
  return new XmlFault(
    `${subject}holds nothing that the schema names, only ${clipped(firstUnread)}; an empty list would be wrong`,
  );
}
