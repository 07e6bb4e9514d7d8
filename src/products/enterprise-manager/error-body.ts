import type { ServerError } from "../../client/product.js";
import type { ServerMessage } from "../../errors/index.js";

/** The form that every error has, in XML and JSON. */
interface ErrorBody {
  readonly Message?: unknown;
  readonly StatusCode?: unknown;
  readonly FirstChanceExceptionMessage?: unknown;
}

/** The server says so with status 500: of tasks, and of whatever else is looked up by its id. */
const missing = /there is no .*\bwith id \[/i;
const foreignTask = /rest session/i;
const readAsJson = /node \[root\] does not exist/i;

/** Reads what an error body says. What it says decides more than the status: 500 is also this server's "not found". */
export function readErrorBody(body: unknown): ServerError {
  if (typeof body !== "object" || body === null) return { messages: [] };
  const { Message, StatusCode, FirstChanceExceptionMessage } = body as ErrorBody;
  const messages = [Message, FirstChanceExceptionMessage].flatMap((text): ServerMessage[] =>
    typeof text === "string" && text.trim() !== "" ? [{ message: text }] : [],
  );
  const words = typeof Message === "string" ? Message : "";
  // A session that has died is renewed, whatever words the server has for it.
  const notFound = StatusCode !== 401 && missing.test(words);
  return { messages: distinct(messages), hint: hintFor(words), notFound };
}

function hintFor(words: string): string | undefined {
  if (missing.test(words)) {
    return foreignTask.test(words)
      ? "tasks are readable only in the logon session that created them, and gone when it ends"
      : "check the id";
  }
  if (readAsJson.test(words)) {
    return "the server took a body in XML for JSON, as it does when Accept names JSON; leave both headers to the client";
  }
  return undefined;
}

/** The inner message often repeats the outer one. */
function distinct(messages: readonly ServerMessage[]): ServerMessage[] {
  return messages.filter(
    ({ message }, index) => messages.findIndex((other) => other.message === message) === index,
  );
}
