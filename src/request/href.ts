import type { Parameters } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import { ConfigurationError } from "../errors/index.js";

/** The read operation behind a link. */
interface Located {
  readonly operationId: string;
  readonly parameters: Parameters;
}

type Operations = Readonly<Record<string, OperationDescriptor>>;

/**
 * Finds the operation behind a link, so that it can be called like any other. Scheme, host, and everything before the
 * base path are ignored: the server may know itself by another address than this client. `basePaths`: the base path of
 * the product, and the one that this client uses.
 * @throws {ConfigurationError} for a link that does not lead to a read operation.
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
  // Servers sometimes write names and values in another case.
  const query = new Map(Array.from(searchParams, ([name, value]) => [name.toLowerCase(), value]));
  const actions = actionParameters(operations).filter((name) => query.has(name));
  let best: (Located & { readonly rank: number }) | undefined;
  for (const [operationId, descriptor] of Object.entries(operations)) {
    if (descriptor.method !== "GET") continue;
    const fixed = Object.entries(descriptor.fixedQuery ?? {});
    if (fixed.some(([name, value]) => query.get(name.toLowerCase())?.toLowerCase() !== value.toLowerCase()))
      continue;
    const names = Object.keys(descriptor.query ?? {});
    // The URL without the action would lead to another operation.
    if (actions.some((action) => !names.some((name) => name.toLowerCase() === action))) continue;
    const path = matchPath(segmentsOf(descriptor.path), given, bases);
    if (path === undefined) continue;
    // Prefers a longer path, then more literal segments, then an action to a plain call.
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

/** Names of the query parameters that select an action, in lower case. */
function actionParameters(operations: Operations): string[] {
  const names = Object.values(operations).flatMap(({ method, fixedQuery }) =>
    method === "GET" ? [] : Object.keys(fixedQuery ?? {}),
  );
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/**
 * Matches the end of the path. The part before it must be a base path: `/nas/jobs/{id}` is not the job of `/jobs/{id}`,
 * and a nested resource that is missing in the spec must not be mistaken for the collection of the same name.
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

/**
 * A proxy may add a prefix to the base path. A link without any base path is relative to it, except a link to the root.
 */
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
