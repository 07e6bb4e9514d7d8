import type { OperationDescriptor } from "../../contract/descriptor.js";
import { ConfigurationError } from "../../errors/index.js";
import { unknownName } from "../../options/check-options.js";
import { isDotSegment } from "./dot-segment.js";

type Method = OperationDescriptor["method"];

const methods: readonly Method[] = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/** A route as the caller wrote it, checked and without the base path. */
export interface RouteText {
  readonly method: Method;
  readonly segments: readonly Segment[];
  /** The path ends with a slash. */
  readonly isOpenEnded: boolean;
  readonly query: URLSearchParams;
}

export type Segment = { readonly name: string } | { readonly literal: string };

/** An operationId is one word, and never the name of a method. */
export function isRoute(text: unknown): text is string {
  return typeof text === "string" && (/[\s/]/.test(text) || methods.includes(text as Method));
}

/**
 * Reads a route, such as `GET /jobs/{id}?format=Entity`. No error quotes the path: it may contain anything.
 * @param bases base paths that are cut from the beginning of the path.
 * @throws {ConfigurationError} for anything but a method and a path below the base path.
 */
export function readRoute(text: string, bases: readonly string[]): RouteText {
  // Before the text is split at white space.
  if (hasControl(text)) throw invalid("contains a control character");
  const [, word = "", target = ""] = /^(\S*)(?: +(.*))?$/.exec(text.trim()) ?? [];
  const method = methodOf(word);
  if (target === "") throw invalid(`has no path. Write a method and a path, such as ${method} /about`);
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(target)) {
    throw invalid(`must name a path, such as ${method} /about, and no host. Set the server in baseUrl`);
  }
  if (!target.startsWith("/")) throw invalid(`has a path that does not begin with a slash`);
  if (target.includes("#")) throw invalid("contains #, which begins a fragment. Write %23 for the character");
  const [path = "", query = ""] = target.split(/\?(.*)/s, 2);
  const isOpenEnded = path.length > 1 && path.endsWith("/");
  const written = path.slice(1, isOpenEnded ? -1 : undefined).split("/");
  const segments = written.length === 1 && written[0] === "" ? [] : written.map(readSegment);
  checkNames(segments);
  return { method, segments: withoutBase(segments, bases), isOpenEnded, query: new URLSearchParams(query) };
}

function methodOf(word: string): Method {
  const method = methods.find((each) => each === word.toUpperCase());
  if (method !== undefined) return method;
  if (/^[a-z]+$/i.test(word)) throw unknownName("method", word, methods, { option: "route" });
  throw invalid("has no method. Write a method and a path, such as GET /about");
}

function readSegment(text: string): Segment {
  const [, name] = /^\{([^{}]+)\}$/.exec(text) ?? [];
  if (name !== undefined) return { name };
  if (text === "") throw invalid("has an empty segment: two slashes in a row");
  if (/[{}]/.test(text)) throw invalid("has a placeholder that is not a whole segment, such as /{id}");
  if (text.includes("\\")) throw invalid("contains a backslash");
  // RFC 3986, section 3.3.
  if (!/^(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})+$/i.test(text)) {
    throw invalid("contains a character that is not allowed in a path. Percent-encode it");
  }
  const decoded = decode(text);
  if (isDotSegment(decoded)) throw invalid("has a segment . or .., which leads to another path");
  if (/[/\\]/.test(decoded) || hasControl(decoded)) {
    throw invalid("contains a percent-encoded slash, backslash or control character");
  }
  return { literal: text };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid("has a percent-encoded byte that is not UTF-8");
  }
}

function checkNames(segments: readonly Segment[]): void {
  const seen = new Set<string>();
  for (const segment of segments) {
    if (!("name" in segment)) continue;
    if (seen.has(segment.name)) throw invalid(`has the placeholder {${segment.name}} twice`);
    seen.add(segment.name);
  }
}

/** A route may be copied with the base path, which the client adds to every path. */
function withoutBase(segments: readonly Segment[], bases: readonly string[]): readonly Segment[] {
  for (const base of bases) {
    const wanted = base.split("/").filter(Boolean);
    const isBase = wanted.every((part, index) => isLiteral(segments[index], part));
    if (wanted.length > 0 && isBase) return segments.slice(wanted.length);
  }
  return segments;
}

/** Servers take paths in any case. */
export function isLiteral(segment: Segment | undefined, text: string): boolean {
  return (
    segment !== undefined && "literal" in segment && segment.literal.toLowerCase() === text.toLowerCase()
  );
}

function hasControl(text: string): boolean {
  return Array.from(text).some((character) => character < " " || character === "\u007f");
}

/** `problem`: the rest of a sentence that begins with `route`. */
export function invalid(problem: string): ConfigurationError {
  return new ConfigurationError("route", problem);
}
