import type { RecordedRequest } from "../../src/mock/index.js";
import type { Screen } from "./screen.js";

/** What a part of the show leaves behind: the requests that its mock got. */
export interface Played {
  readonly requests: readonly RecordedRequest[];
}

/** Asks the mock for an example by name, as the header of Prism that is made for it. */
export const example = (name: string) => ({ headers: { Prefer: `example=${name}` } });

export function requestPrinter(screen: Screen, verbose: boolean): (request: RecordedRequest) => void {
  return ({ method, path, query, status }) => {
    if (!verbose) return;
    const pairs = Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((text) => `${name}=${text}`),
    );
    const target = pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
    screen.line(screen.dim(`   > ${method} ${target.slice(0, 100)} -> ${status}`));
  };
}

/** The built-in fetch, with the bodies of both directions shown as they travel. */
export function wireShown(screen: Screen): typeof fetch {
  return async (url, init) => {
    if (typeof init?.body === "string") show(screen, ">", init.body);
    const response = await fetch(url, init);
    const text = await response.clone().text();
    if (text !== "") show(screen, "<", text);
    return response;
  };
}

/** A line an element, as far as it goes. */
function show(screen: Screen, direction: string, body: string): void {
  const lines = body.replaceAll(/>\s*</g, ">\n<").split("\n");
  for (const line of lines.slice(0, 16)) screen.line(screen.dim(`   ${direction} ${line.slice(0, 110)}`));
  if (lines.length > 16) screen.line(screen.dim(`   ${direction} … ${lines.length - 16} more lines`));
}
