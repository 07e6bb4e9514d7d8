import { ConnectionError, HttpError } from "../errors/index.js";
import { connectionError } from "./connection-failure.js";
import { readBody } from "./read-body.js";
import type { OutgoingRequest, Reply } from "./step.js";

/** What is used of fetch. The global one, undici's, or the caller's own. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface NetworkOptions {
  /** Resolved once, on the first request: a client with TLS options loads undici then. */
  readonly fetch: () => Promise<FetchLike>;
  /** Longest body of an answer, in bytes. */
  readonly maxResponseBytes: number;
}

const longestErrorBody = 1024 * 1024;
const mostRedirects = 5;

/** Sends one request and reads the whole answer. Follows redirects, but never away from the origin it was meant for. */
export function network({ fetch, maxResponseBytes }: NetworkOptions) {
  let send: FetchLike | undefined;
  return async (request: OutgoingRequest, signal: AbortSignal): Promise<Reply> => {
    const { context } = request;
    send ??= await fetch();
    let { url, method, body } = request;
    for (let redirects = 0; ; redirects++) {
      let response: Response;
      try {
        response = await send(url, {
          method,
          headers: request.headers,
          // Fetch's own following would hand custom session headers to another origin.
          redirect: "manual",
          signal,
          ...(body !== undefined && { body: body as NonNullable<RequestInit["body"]> }),
        });
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw connectionError(error, url, context);
      }
      const target = redirectTarget(response, url);
      if (target !== undefined) {
        await response.body?.cancel();
        if (redirects === mostRedirects || target.origin !== new URL(url).origin) {
          throw refusedRedirect(response, target, redirects, context);
        }
        // RFC 9110, section 15.4: 303 and, by custom, 301 and 302 after a POST go on as GET.
        if (response.status === 303 || (response.status < 303 && method === "POST")) {
          method = "GET";
          body = undefined;
        }
        url = target.href;
        continue;
      }
      try {
        const bytes = await readBody(
          response,
          response.ok ? maxResponseBytes : Math.min(longestErrorBody, maxResponseBytes),
          !response.ok,
        );
        return { status: response.status, ok: response.ok, headers: response.headers, body: bytes, response };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (error instanceof TypeError)
          throw connectionError(error, url, context, "while the answer was read");
        throw error;
      }
    }
  };
}

function redirectTarget(response: Response, url: string): URL | undefined {
  if (response.status < 300 || response.status > 399 || response.status === 304) return undefined;
  const location = response.headers.get("location");
  if (location === null) return undefined;
  return URL.canParse(location, url) ? new URL(location, url) : undefined;
}

function refusedRedirect(
  response: Response,
  target: URL,
  redirects: number,
  context: OutgoingRequest["context"],
): HttpError | ConnectionError {
  const details = { operationId: context.operationId, attempts: context.attempts };
  if (redirects === mostRedirects) {
    return new ConnectionError(`the server redirected more than ${mostRedirects} times`, details);
  }
  return new HttpError({
    ...details,
    status: response.status,
    hint: `the server redirects to ${target.origin}; credentials are not sent there. Is that the right baseUrl?`,
  });
}
