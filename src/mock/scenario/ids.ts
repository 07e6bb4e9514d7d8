import { withoutSecrets } from "../record/secret-values.js";
import type { MockRequest } from "../responder.js";
import { decoded } from "../spec/router.js";

/** The id of an object: the path template up to the parameter, and its value. */
export interface ObjectId {
  readonly kind: string;
  readonly value: string;
}

/** The objects that a request is about. */
export interface RequestIds {
  /** The ids in the path, the innermost object first. */
  readonly path: readonly ObjectId[];
  /** UUIDs in the query and the body, if the path has no id. */
  readonly mentioned: readonly string[];
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

export function idsOf({ operation, path, query, body }: MockRequest): RequestIds {
  const ids = kindsOf(operation.path).flatMap(({ kind, parameter }) => {
    const value = path[parameter];
    return value === undefined ? [] : [{ kind, value }];
  });
  if (ids.length > 0) return { path: ids, mentioned: [] };
  // Tokens may be UUIDs too, and are about no object.
  const text = JSON.stringify(withoutSecrets([query, body])) ?? "";
  return { path: [], mentioned: [...new Set(text.match(uuid) ?? [])] };
}

/** Such a request may start something again and again: a read of a list that is accepted with 202. */
export function isAboutNothing({ path, mentioned }: RequestIds): boolean {
  return path.length === 0 && mentioned.length === 0;
}

interface Kind {
  readonly kind: string;
  readonly parameter: string;
}

/** The kinds of objects in a path template, the innermost first. */
export function kindsOf(template: string): readonly Kind[] {
  return Array.from(template.matchAll(/\{([^}]+)\}/g), ({ 0: braces, 1: parameter = "", index }) => ({
    kind: template.slice(0, index + braces.length),
    parameter,
  })).reverse();
}

/** The object at the end of a link or a `Location`, if it is one of the kinds. */
export function objectAt(text: string, basePath: string, kinds: ReadonlySet<string>): ObjectId | undefined {
  const path = /^(?:https?:\/\/[^/]+)?(\/[^?#]*)/.exec(text)?.[1];
  if (path === undefined) return undefined;
  const segments = (path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path).split("/");
  for (const kind of kinds) {
    const template = kind.split("/");
    const fits = template.every((part, at) => (part.startsWith("{") ? segments[at] : part === segments[at]));
    const value = segments[template.length - 1];
    if (fits && value !== undefined) return { kind, value: decoded(value) };
  }
  return undefined;
}

/** All texts in a value, at any depth. */
export function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) yield* textsIn(member);
  }
}

/** The id in a link, a URN, or by itself. */
export function lastPart(text: string): string {
  return /([^/:?#]+)(?:[?#].*)?$/.exec(text)?.[1] ?? text;
}

/** Ids by the ids that stand for them. */
export type Renames = ReadonlyMap<string, string>;

/**
 * A copy of a value with other ids, wherever they are: by themselves, in links, in URNs. A number of a few digits is no
 * id that can be recognized in a text.
 */
export function renamed<T>(value: T, renames: Renames): T {
  const usable = [...renames].filter(([from, to]) => from !== to && !/^\d+$/.test(from));
  if (usable.length === 0) return value;
  const alternatives = usable.map(([from]) => from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\w-])(?:${alternatives.join("|")})(?![\\w-])`, "g");
  return mapTexts(value, (text) => text.replace(pattern, (id) => renames.get(id) ?? id)) as T;
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => mapTexts(member, map));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, map)]));
}

/**
 * An id of the same form as another one: of `task-6`, the second one is `task-2006`. The same id and number give the same
 * id. Ids that the spec counts up are far away from it.
 */
export function otherId(id: string, number: number): string {
  const [, head = "", tail] = /^(.*-)([0-9a-f]{12})$/i.exec(id) ?? [];
  if (tail !== undefined) {
    const next = (Number.parseInt(tail, 16) + number * 16 ** 8) % 16 ** 12;
    return head + next.toString(16).padStart(12, "0");
  }
  const [, name = "", digits = ""] = /^(.*?)(\d*)$/.exec(id) ?? [];
  return `${name}${Number(digits) + 1000 * number}`;
}
