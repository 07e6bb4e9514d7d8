import { ConfigurationError } from "../errors/index.js";
import type { OperationDescriptor } from "../spec/descriptor.js";
import type { Parameters } from "./types.js";

/** The read that a link of a server leads to. */
export interface Located {
  readonly operationId: string;
  readonly parameters: Parameters;
}

/**
 * Finds the operation behind a link, so that it can be called like any other. Scheme, host and base path of the link are
 * the server's own idea of its address and count for nothing.
 * @throws {ConfigurationError} for a link that leads to no read.
 */
export function locate(
  href: string | undefined,
  operations: Readonly<Record<string, OperationDescriptor>>,
): Located {
  if (typeof href !== "string" || !URL.canParse(href, "http://server")) {
    throw new ConfigurationError("link", "is no URL and has no Href");
  }
  const url = new URL(href, "http://server");
  const query = Object.fromEntries(url.searchParams);
  let best: (Located & { readonly literal: number }) | undefined;
  for (const [operationId, descriptor] of Object.entries(operations)) {
    if (descriptor.method !== "GET") continue;
    const fixed = Object.entries(descriptor.fixedQuery ?? {});
    // Servers write the value in another case now and then.
    if (fixed.some(([name, value]) => query[name]?.toLowerCase() !== value.toLowerCase())) continue;
    const path = matchPath(descriptor.path, url.pathname);
    if (path === undefined) continue;
    const known = Object.entries(query).filter(
      ([name]) => descriptor.query !== undefined && Object.hasOwn(descriptor.query, name),
    );
    // A longer path below the base path, then more of it in so many words, then an action rather than the plain call.
    const literal = path.segments * 1000 + path.literal * 10 + fixed.length;
    if (best !== undefined && best.literal >= literal) continue;
    best = { operationId, parameters: { ...Object.fromEntries(known), ...path.values }, literal };
  }
  if (best === undefined) {
    throw new ConfigurationError("link", `leads to nothing that can be read here: ${url.pathname}`);
  }
  return { operationId: best.operationId, parameters: best.parameters };
}

/** Matches the end of the path: what is before it is a base path, which may be another one behind a proxy. */
function matchPath(template: string, pathname: string) {
  const wanted = template.split("/").filter(Boolean);
  const given = pathname.split("/").filter(Boolean);
  if (wanted.length === 0 || given.length < wanted.length) return undefined;
  const end = given.slice(-wanted.length);
  const values: Record<string, string> = {};
  let literal = 0;
  for (const [index, segment] of wanted.entries()) {
    const value = end[index] as string;
    if (!segment.startsWith("{")) {
      if (segment.toLowerCase() !== value.toLowerCase()) return undefined;
      literal++;
    } else values[segment.slice(1, -1)] = decodeURIComponent(value);
  }
  return { values, literal, segments: wanted.length };
}
