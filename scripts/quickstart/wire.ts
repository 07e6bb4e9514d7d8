import { indented } from "../docs/samples.js";
import type { Screen } from "./screen.js";

const linesShown = 16;

/** The built-in `fetch`, which prints each request and response with its body, whole up to 16 lines. */
export function printingFetch(screen: Screen): typeof fetch {
  return async (url, init) => {
    const { pathname, search } = new URL(String(url));
    screen.wire(`> ${init?.method ?? "GET"} ${pathname}${decodeURIComponent(search)}`);
    if (typeof init?.body === "string") print(screen, ">", init.body);
    const response = await fetch(url, init);
    screen.wire(`< ${response.status} ${response.headers.get("content-type") ?? ""}`.trimEnd());
    print(screen, "<", await response.clone().text());
    return response;
  };
}

function print(screen: Screen, direction: string, body: string): void {
  if (body === "") return;
  const lines = readable(body).split("\n");
  for (const line of lines.slice(0, linesShown)) screen.wire(`${direction}   ${line}`);
  if (lines.length > linesShown) screen.wire(`${direction}   … ${lines.length - linesShown} more lines`);
}

/** JSON and XML with indentation, forms as they are. */
function readable(body: string): string {
  if (body.startsWith("<")) return indented(body);
  return /^[[{]/.test(body) ? JSON.stringify(JSON.parse(body), null, 2) : body;
}
