import type { Site } from "../graph.js";
import { same } from "../schema/shape.js";

interface Server {
  readonly url: string;
  readonly variables?: Readonly<
    Record<string, { readonly default?: string; readonly enum?: readonly string[] }>
  >;
}

/** What belongs to the product as a whole: addresses, and the versions that the spec covers. */
export function compareProduct(site: Site): void {
  const { before, after } = site.comparison;
  compareServers(site, (before.servers ?? []) as Server[], (after.servers ?? []) as Server[]);
  const [info, nowInfo] = [before.info, after.info] as Record<string, unknown>[];
  for (const list of ["x-api-versions", "x-releases"]) {
    const [from, to] = [info?.[list] ?? [], nowInfo?.[list] ?? []] as [string[], string[]];
    for (const each of from) if (!to.includes(each)) site.report("product-version-removed", { from: each });
    for (const each of to) if (!from.includes(each)) site.report("product-version-added", { to: each });
  }
}

function compareServers(site: Site, before: readonly Server[], after: readonly Server[]): void {
  const gone = before.filter(({ url }) => !after.some((server) => server.url === url));
  const come = after.filter(({ url }) => !before.some((server) => server.url === url));
  if (gone.length === 1 && come.length === 1) {
    site.report("server-changed", { from: textOf(gone[0]), to: textOf(come[0]) });
  } else {
    for (const server of gone) site.report("server-removed", { from: textOf(server) });
    for (const server of come) site.report("server-added", { to: textOf(server) });
  }
  for (const server of after) {
    const old = before.find(({ url }) => url === server.url);
    if (old !== undefined) compareVariables(site, old.variables ?? {}, server.variables ?? {});
  }
}

function compareVariables(site: Site, before: NonNullable<Server["variables"]>, after: typeof before): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const values = ({ default: usual, enum: all }: NonNullable<(typeof before)[string]>) => [usual, all];
    if (!same(values(before[name] ?? {}), values(after[name] ?? {}))) {
      site.report("server-variable-changed", { name: `\`${name}\`` });
    }
  }
}

function textOf(server: Server | undefined): string {
  return `\`${server?.url}\``;
}
