import { operations } from "../../../generated/enterprise-manager/operations.js";
import type { Product, ServerError } from "../../contract/product.js";
import type { ServerMessage } from "../../errors/index.js";

export const product: Product = {
  name: "enterprise-manager",
  basePath: "/api",
  operations,
  // The server would prefer a cookie of an earlier session to the header.
  managedHeaders: ["accept", "authorization", "content-type", "cookie", "x-restsvcsessionid"],
  refusedHeaders: ["authorization", "cookie", "x-restsvcsessionid"],
  readError: readErrorBody,
  failureIn,
  retry: {
    // The server supports no idempotency key.
    idempotencyWindow: 0,
    mayResend: () => false,
  },
};

/** The body of every error, in XML and JSON. */
interface ErrorBody {
  readonly Message?: unknown;
  readonly StatusCode?: unknown;
  readonly FirstChanceExceptionMessage?: unknown;
}

/** How much of a message is searched, in characters. */
const longestSearch = 2000;

/**
 * The message of "not found" errors, which the server sends with status 500: for tasks, and for anything else that it
 * looks up by id.
 */
const missing = { begins: "there is no ", goesOn: " with id [" };
const foreignTask = /rest session/i;
const readAsJson = /node \[root\] does not exist/i;

/** Reads an error body. The message is more reliable than the status: this server also sends "not found" with 500. */
export function readErrorBody(body: unknown): ServerError {
  if (typeof body !== "object" || body === null) return { messages: [], recognized: false };
  const { Message, StatusCode, FirstChanceExceptionMessage } = body as ErrorBody;
  const messages = [Message, FirstChanceExceptionMessage].flatMap((text): ServerMessage[] =>
    typeof text === "string" && text.trim() !== "" ? [{ message: text }] : [],
  );
  const words = typeof Message === "string" ? Message.slice(0, longestSearch) : "";
  // An expired session is replaced, whatever message the server sends.
  const notFound = StatusCode !== 401 && isMissing(words);
  return {
    messages: distinct(messages),
    // The spec requires both members. JSON of a gateway has at most one of them.
    recognized: typeof Message === "string" && typeof StatusCode === "number",
    hint: hintFor(words),
    notFound,
  };
}

/**
 * An error body in a 2xx response, in place of the promised body. No entity of the spec has both of its members.
 * Inferred from the form of errors: nobody has reported a server that sends such a response.
 */
function failureIn(body: unknown): ServerError | undefined {
  const said = readErrorBody(body);
  if (!said.recognized) return undefined;
  const status = (body as { readonly StatusCode: number }).StatusCode;
  return status >= 400 ? { ...said, status } : undefined;
}

/**
 * Searches one part after the other. A regular expression for both takes quadratic time for a message that repeats the
 * first part.
 */
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
