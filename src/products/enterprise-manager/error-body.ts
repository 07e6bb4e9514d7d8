import type { ServerError } from "../../contract/product.js";
import type { ServerMessage } from "../../errors/index.js";

/** The form that every error has, in XML and JSON. */
interface ErrorBody {
  readonly Message?: unknown;
  readonly StatusCode?: unknown;
  readonly FirstChanceExceptionMessage?: unknown;
}

/** How much of a message is searched, in characters. */
const longestSearch = 2000;

/** The server says so with status 500: of tasks, and of whatever else is looked up by its id. */
const missing = { begins: "there is no ", goesOn: " with id [" };
const foreignTask = /rest session/i;
const readAsJson = /node \[root\] does not exist/i;

/** Reads what an error body says. What it says decides more than the status: 500 is also this server's "not found". */
export function readErrorBody(body: unknown): ServerError {
  if (typeof body !== "object" || body === null) return { messages: [], recognized: false };
  const { Message, StatusCode, FirstChanceExceptionMessage } = body as ErrorBody;
  const messages = [Message, FirstChanceExceptionMessage].flatMap((text): ServerMessage[] =>
    typeof text === "string" && text.trim() !== "" ? [{ message: text }] : [],
  );
  const words = typeof Message === "string" ? Message.slice(0, longestSearch) : "";
  // A session that has died is renewed, whatever words the server has for it.
  const notFound = StatusCode !== 401 && isMissing(words);
  return {
    messages: distinct(messages),
    // The spec requires both. Gateways that write JSON have one of them, or names of their own.
    recognized: typeof Message === "string" && typeof StatusCode === "number",
    hint: hintFor(words),
    notFound,
  };
}

/**
 * The form of an error in a 2xx, whatever was promised there. No entity of the spec has both of its members. Inferred from the form of
 * the errors: nobody has reported that a server sends one with 2xx.
 */
export function failureIn(body: unknown): ServerError | undefined {
  const said = readErrorBody(body);
  if (!said.recognized) return undefined;
  const status = (body as { readonly StatusCode: number }).StatusCode;
  return status >= 400 ? { ...said, status } : undefined;
}

/** One part after the other: an expression for both is quadratic for a message that repeats the first. */
function isMissing(words: string): boolean {
  const text = words.toLowerCase();
  const start = text.indexOf(missing.begins);
  return start !== -1 && text.includes(missing.goesOn, start);
}

function hintFor(words: string): string | undefined {
  if (isMissing(words)) {
    return foreignTask.test(words)
      ? "a task is readable only in the logon session that created it, and ends with that session"
      : "check the id";
  }
  if (readAsJson.test(words)) {
    return "the server read an XML body as JSON, as it does when Accept names JSON. Do not set Accept and Content-Type yourself";
  }
  return undefined;
}

/** The inner message often repeats the outer one. */
function distinct(messages: readonly ServerMessage[]): ServerMessage[] {
  return messages.filter(
    ({ message }, index) => messages.findIndex((other) => other.message === message) === index,
  );
}
