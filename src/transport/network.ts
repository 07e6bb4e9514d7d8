import { AsyncOpsError, HttpError } from "../errors/index.js";
import { connectionError } from "./connection-failure.js";
import { readBody } from "./read-body.js";
import type { OutgoingRequest, Reply } from "./step.js";

/** What is used of fetch. The global one, undici's, or the caller's own. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface NetworkOptions {
  /** Asked for every request: a client with TLS options loads undici for the first. */
  readonly fetch: () => Promise<FetchLike>;
  /** Longest body of an answer, in bytes. */
  readonly maxResponseBytes: number;
}

const longestErrorBody = 1024 * 1024;
const mostRedirects = 5;

/** Sends one request and reads the whole answer. Follows redirects, but never away from the origin it was meant for. */
export function network({ fetch, maxResponseBytes }: NetworkOptions) {
  return async (request: OutgoingRequest, signal: AbortSignal): Promise<Reply> => {
    const { context } = request;
    const send = await fetch();
    let { url, method, headers, body } = request;
    for (let redirects = 0; ; redirects++) {
      let response: Response;
      try {
        response = await send(url, {
          method,
          headers,
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
        if (becomesGet(response.status, method)) {
          method = "GET";
          body = undefined;
          headers = new Headers(headers);
          headers.delete("content-type");
        }
        url = target.href;
        continue;
      }
      try {
        const bytes = await readBody(
          response,
          response.ok ? maxResponseBytes : Math.min(longestErrorBody, maxResponseBytes),
          { cut: !response.ok, operationId: context.operationId, attempts: context.attempts },
        );
        return { status: response.status, ok: response.ok, headers: response.headers, body: bytes, response };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (error instanceof AsyncOpsError) throw error;
        throw connectionError(error, url, context, "while the answer was read");
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

/** RFC 9110, section 15.4: 303 goes on as GET and, by custom, so do 301 and 302 after a POST. */
function becomesGet(status: number, method: string): boolean {
  return status === 303 ? method !== "HEAD" : status < 303 && method === "POST";
}

function refusedRedirect(
  { status }: Response,
  target: URL,
  redirects: number,
  { operationId, attempts }: OutgoingRequest["context"],
): HttpError {
  return new HttpError({
    operationId,
    attempts,
    status,
    hint:
      redirects === mostRedirects
        ? `the server redirected more than ${mostRedirects} times; is that the right baseUrl?`
        : `the server redirects to ${target.origin}; credentials are not sent there. Is that the right baseUrl?`,
  });
}
