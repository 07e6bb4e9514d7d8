import { operations } from "../../../generated/oracle-sbc/operations.js";
import { mediaTypeOf } from "../../body/reply-text.js";
import type { Product, ServerError } from "../../contract/product.js";
import type { LockReason, ServerMessage } from "../../errors/index.js";
import { isObject } from "../../options/check-options.js";
import { isHtml } from "../../xml/faults.js";

export const product: Product = {
  name: "oracle-sbc",
  basePath: "/rest",
  operations,
  managedHeaders: ["accept", "authorization", "content-type"],
  readError: readErrorBody,
  failureIn,
  retry: {
    // The SBC supports no idempotency key.
    idempotencyWindow: 0,
    mayResend: () => false,
  },
};

/** Texts of a 423, as documented. */
const heldByAnother = /locked by another user/i;
const notHeld = /does not have the lock/i;
/** Texts that one known client expects, in this order. Not documented. */
const alreadyHeld = ["already locked", "current session"] as const;

/** How much of the text of an error is searched, in characters. */
const longestSearch = 64 * 1024;

/** The element with a message of the SBC: `errorMessage`, at any depth. */
const textMember = "errorMessage";
const startTag = `<${textMember}`;

/** Longest text that is taken from a truncated body, in characters. */
const longestText = 1000;

/**
 * Reads an error body. The nesting of `messages` is not documented, older releases nest it differently, and links
 * sometimes contain sentences. So messages are searched everywhere in the body.
 */
export function readErrorBody(body: unknown, status?: number, headers?: Headers): ServerError {
  const found = typeof body === "string" ? inText(body) : [...named(body), ...sentences(body)];
  const messages = [...new Set(found)].map((message): ServerMessage => ({ message }));
  const words = (typeof body === "string" ? body : found.join(" ")).slice(0, longestSearch);
  const lock = lockReason(words);
  return {
    messages,
    recognized: isOfSbc(body, headers),
    lock,
    hint: hintFor(words, lock) ?? silent(status, words),
  };
}

/**
 * The error in `messages` of a 2xx response without data. In `data`, an `errorMessage` is the outcome of an action.
 * Inferred from the form of errors: nobody has reported an SBC that sends such a response. But taking a lock as granted
 * when it is not would be worse than an error.
 */
function failureIn(body: unknown): ServerError | undefined {
  if (typeof body !== "object" || body === null || !("messages" in body)) return undefined;
  const { data, messages } = body as { data?: unknown; messages: unknown };
  if (texts(data).length > 0 || named(messages).length === 0) return undefined;
  return readErrorBody({ messages });
}

/**
 * Whether the SBC itself sent the body. A body that was read to an object had the root element `response`, unless it is
 * JSON, which no SBC sends.
 */
function isOfSbc(body: unknown, headers: Headers | undefined): boolean {
  return isObject(body) && (headers === undefined || !mediaTypeOf(headers).includes("json"));
}

function lockReason(words: string): LockReason | undefined {
  const [locked, here] = alreadyHeld;
  const text = words.toLowerCase();
  const at = text.indexOf(locked);
  if (at !== -1 && text.includes(here, at)) return "already-held";
  if (heldByAnother.test(words)) return "held-by-another";
  return notHeld.test(words) ? "not-held" : undefined;
}

function hintFor(words: string, lock: LockReason | undefined): string | undefined {
  if (lock === "held-by-another") {
    return "another user has locked the configuration in the GUI, on the command line or over REST. A lock over REST ends at most 10 minutes after its token was issued";
  }
  if (lock === "not-held") return "call the method inside withConfigurationLock()";
  if (/unsupported versionid/i.test(words)) {
    return 'the SBC does not support this apiVersion; apiVersion: "discover" uses one that it supports';
  }
  return undefined;
}

/** The hint for a status whose body may be empty, or the page of a web server. */
function silent(status: number | undefined, words: string): string | undefined {
  if (status === 426) return "the SBC accepts only HTTPS. Use https: and the HTTPS port in baseUrl";
  if (status !== 423 || words.trim() !== "") return undefined;
  return "the SBC gives no reason: either another user has locked the configuration, or the call is outside withConfigurationLock()";
}

/** The texts of all `errorMessage` elements, at any depth. */
function named(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(named);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => (name === textMember ? texts(value) : named(value)));
}

/** Links, messages and data that are sentences. URLs and codes contain no blanks. */
function sentences(node: unknown): string[] {
  return texts(node).filter((text) => /\s/.test(text));
}

function texts(value: unknown): string[] {
  if (typeof value === "object" && value !== null) {
    // The other members are attributes.
    return "#text" in value ? texts(value["#text"]) : Object.values(value).flatMap(texts);
  }
  return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
}

/** The messages in a truncated body, or in a body that is not a valid error but contains its elements. */
function inText(body: string): string[] {
  if (isHtml(body)) return [];
  const found: string[] = [];
  // Each search starts where the previous one ended. A regular expression for tag and text takes quadratic time for
  // many unclosed tags.
  for (let at = body.indexOf(startTag); at !== -1; at = body.indexOf(startTag, at)) {
    const start = body.indexOf(">", at) + 1;
    if (start === 0) break;
    const isTag = /[\s>]/.test(body.charAt(at + startTag.length));
    const [text = ""] = isTag ? body.slice(start, start + longestText).split("<", 1) : [];
    if (text.trim() !== "") found.push(unescaped(text.trim()));
    at = start;
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] as string);
}
