import { HttpError } from "../errors/index.js";
import type { CallContext } from "./step.js";

const mostRedirects = 5;
const longestTarget = 200;
/** 300, 305 and 306 name no single place to continue at, and 304 has no place at all. */
const redirects = new Set([301, 302, 303, 307, 308]);

export interface Redirect {
  readonly status: number;
  readonly target: URL;
}

/** Where the response sends the client to, if it does. A redirect without a usable `Location` is a status like any other. */
export function redirectOf(status: number, headers: Headers, url: string): Redirect | undefined {
  if (!redirects.has(status)) return undefined;
  const location = headers.get("location");
  if (location === null || !URL.canParse(location, url)) return undefined;
  return { status, target: new URL(location, url) };
}

/**
 * Checks that a redirect may be followed: within the origin, which the credentials are meant for, and with the method and
 * body that the caller chose. A write that continued as GET would report success although nothing was done.
 * @throws {HttpError} when it may not.
 */
export function checkRedirect(
  { status, target }: Redirect,
  { url, method, followed }: { readonly url: string; readonly method: string; readonly followed: number },
  { operationId, attempts }: CallContext,
): void {
  const refuse = (why: string) => new HttpError({ operationId, attempts, status, hint: why });
  const to = describe(target);
  const isRead = method === "GET" || method === "HEAD";
  const undone = isRead ? "" : " The call was not made.";
  if (target.origin !== new URL(url).origin) {
    throw refuse(
      `the server redirects to ${to}, another origin; credentials are not sent there.${undone} Check \`baseUrl\`.`,
    );
  }
  if (!isRead && status < 307) {
    throw refuse(
      `the server redirects to ${to}; this status would turn the ${method} into a GET.${undone} Check \`baseUrl\`, and whether the server redirects to a sign-in page.`,
    );
  }
  if (followed === mostRedirects) {
    throw refuse(`more than ${mostRedirects} redirects, the last one to ${to}.${undone} Check \`baseUrl\`.`);
  }
}

/** Origin and path: a query may hold a token. */
function describe({ origin, protocol, pathname }: URL): string {
  // Of javascript: and the like the path is the script.
  const text = origin === "null" ? protocol : origin + pathname;
  return text.length > longestTarget ? `${text.slice(0, longestTarget)}…` : text;
}
