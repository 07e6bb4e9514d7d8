import type { OperationDescriptor } from "../contract/descriptor.js";
import type { Parameters } from "../contract/operation-types.js";
import { ConfigurationError } from "../errors/index.js";

/** The read that a link of a server leads to. */
export interface Located {
  readonly operationId: string;
  readonly parameters: Parameters;
}

type Operations = Readonly<Record<string, OperationDescriptor>>;

/**
 * Finds the operation behind a link, so that it can be called like any other. Scheme and host of the link are the
 * server's own idea of its address and count for nothing, and so does what is before the base path: one of `basePaths`,
 * that of the product or the one this client uses.
 * @throws {ConfigurationError} for a link that leads to no read.
 */
export function locate(
  href: string | undefined,
  operations: Operations,
  basePaths: readonly string[],
): Located {
  if (typeof href !== "string" || href === "" || !URL.canParse(href, "http://server")) {
    throw new ConfigurationError("link", "is not a URL and has no Href");
  }
  const { pathname, searchParams } = new URL(href, "http://server");
  const given = segmentsOf(pathname);
  const bases = basePaths.map(segmentsOf);
  // Servers write names and values in another case now and then.
  const query = new Map(Array.from(searchParams, ([name, value]) => [name.toLowerCase(), value]));
  const actions = actionParameters(operations).filter((name) => query.has(name));
  let best: (Located & { readonly rank: number }) | undefined;
  for (const [operationId, descriptor] of Object.entries(operations)) {
    if (descriptor.method !== "GET") continue;
    const fixed = Object.entries(descriptor.fixedQuery ?? {});
    if (fixed.some(([name, value]) => query.get(name.toLowerCase())?.toLowerCase() !== value.toLowerCase()))
      continue;
    const names = Object.keys(descriptor.query ?? {});
    // The same URL without the action leads somewhere, but not where the link does.
    if (actions.some((action) => !names.some((name) => name.toLowerCase() === action))) continue;
    const path = matchPath(segmentsOf(descriptor.path), given, bases);
    if (path === undefined) continue;
    // A longer path, then more of it in so many words, then an action rather than the plain call.
    const rank = path.segments * 1000 + path.literal * 10 + fixed.length;
    if (best !== undefined && best.rank >= rank) continue;
    const known = names.flatMap((name) => {
      const value = query.get(name.toLowerCase());
      return value === undefined ? [] : [[name, value]];
    });
    best = { operationId, parameters: { ...Object.fromEntries(known), ...path.values }, rank };
  }
  if (best === undefined) {
    const what =
      actions.length === 0 ? "nothing that this client can read" : "an action, which is not a read";
    throw new ConfigurationError("link", `leads to ${what}: ${pathname}`);
  }
  return { operationId: best.operationId, parameters: best.parameters };
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

/** Names of the query parameters, in lower case, that make an action of a request. */
function actionParameters(operations: Operations): string[] {
  const names = Object.values(operations).flatMap(({ method, fixedQuery }) =>
    method === "GET" ? [] : Object.keys(fixedQuery ?? {}),
  );
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/**
 * Matches the end of the path. What is before it must be a base path: `/nas/jobs/{id}` is not the job of `/jobs/{id}`, and
 * a resource below another one that the description leaves out must not be taken for the collection of its name.
 */
function matchPath(wanted: readonly string[], given: readonly string[], bases: readonly string[][]) {
  const start = given.length - wanted.length;
  if (start < 0 || !isBase(given.slice(0, start), bases, wanted.length === 0)) return undefined;
  const values: Record<string, string> = {};
  let literal = 0;
  for (const [index, segment] of wanted.entries()) {
    const value = given[start + index] as string;
    if (!segment.startsWith("{")) {
      if (!isSame(segment, value)) return undefined;
      literal++;
      continue;
    }
    const decoded = decode(value);
    if (decoded === undefined) return undefined;
    values[segment.slice(1, -1)] = decoded;
  }
  return { values, literal, segments: wanted.length };
}

/** Behind a proxy there may be more before it. A link without any base path is one below it, except to its root. */
function isBase(before: readonly string[], bases: readonly string[][], isRoot: boolean): boolean {
  if (before.length === 0) return !isRoot;
  return bases.some(
    (base) =>
      base.length > 0 &&
      base.length <= before.length &&
      base.every((segment, index) => isSame(segment, before[before.length - base.length + index] as string)),
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
