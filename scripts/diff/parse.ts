import { parse } from "yaml";
import type { OpenApiDocument } from "../generate/openapi.js";

/** Keys are not checked for being unique: that is half of the time, and the linter does it. */
const options = { maxAliasCount: -1, uniqueKeys: false } as const;

/** Values by their text: most of two bundles is the same, and is parsed once. */
const parsed = new Map<string, unknown>();

/** Our own bundles begin with this. They are written in one form, so they can be parsed in parts. */
const ownHeader = "# Generated from specs/";

export function parseBundle(text: string): OpenApiDocument {
  const document = documentOf(text) as OpenApiDocument | null;
  if (typeof document?.paths !== "object") {
    throw new Error("An OpenAPI document has `paths`; this file has none.");
  }
  return document;
}

function documentOf(text: string): unknown {
  if (text.trimStart().startsWith("{")) return JSON.parse(text);
  if (!text.startsWith(ownHeader)) return parse(text, options);
  return mapOf(text, 0, (name, body) => {
    if (name === "paths") return mapOf(body, 2, (_, item) => partOf(item));
    if (name === "components") return mapOf(body, 2, (kind, part) => componentsOf(kind, part));
    return partOf(body);
  });
}

/** Examples are a third of a bundle, and callers do not notice them: only their names are read. That they differ is known from the texts. */
function componentsOf(kind: string, text: string): unknown {
  return mapOf(text, 4, (_, part) => (kind === "examples" ? {} : partOf(part)));
}

/** The members of a map at this indentation, each with the text below its key. */
function mapOf(text: string, indent: number, read: (name: string, body: string) => unknown): object {
  const start = new RegExp(`^ {${indent}}(?=[^\\s#])`, "gm");
  const places = [...text.matchAll(start)].map(({ index }) => index);
  const members = places.map((place, at) => {
    const part = text.slice(place, places[at + 1]);
    const [key, rest] = keyOf(part);
    return [key, read(key, rest)] as const;
  });
  return Object.fromEntries(members);
}

/** A key is on a line of its own, or its value follows on the line. */
function keyOf(part: string): [key: string, rest: string] {
  const line = part.slice(0, part.indexOf("\n"));
  const plain = /^ *([^\s'":#][^'"#]*):$/.exec(line)?.[1];
  if (plain !== undefined) return [plain, part.slice(line.length + 1)];
  const map = parse(part, options) as Record<string, unknown>;
  const [key = ""] = Object.keys(map);
  const value = /:$/.test(line) ? part.slice(line.length + 1) : JSON.stringify(map[key]);
  return [key, value];
}

function partOf(text: string): unknown {
  if (!parsed.has(text)) parsed.set(text, parse(text, options));
  return parsed.get(text);
}
