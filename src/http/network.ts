import { AsyncOpsError, ConfigurationError, DecodeError, HttpError } from "../errors/index.js";
import { connectionError } from "./connection-failure.js";
import { isNode } from "./node/builtin.js";
import { nodeTransport } from "./node/node-transport.js";
import type { Attempt, CallContext, HttpResponse } from "./step.js";
import {
  type ConnectOptions,
  fetchTransport,
  noBytes,
  type Transport,
  type TransportResponse,
} from "./transport.js";

/** In bytes. */
const longestErrorBody = 1024 * 1024;
const mostRedirects = 5;
/** In characters, in messages. */
const longestTarget = 200;

/** The end of the pipeline: the connections of one client. */
interface Network {
  readonly exchange: Attempt;
  /** Ends all connections, those in use too. */
  disconnect(): void;
}

/** @param maxResponseBytes longest body of a response, decompressed */
export function network(options: ConnectOptions, maxResponseBytes: number): Network {
  let transport: Transport | undefined;
  return {
    exchange: (request, signal) => {
      // Created with the first request, which reads the certificates.
      transport ??= connect(options);
      return exchange(transport, maxResponseBytes, request, signal);
    },
    disconnect() {
      transport?.destroy();
      transport = undefined;
    },
  };
}

/**
 * The transport of one client.
 * @throws {ConfigurationError} for a certificate or key that cannot be read.
 */
export function connect({ fetch, tls, proxy }: ConnectOptions): Transport {
  if (fetch !== undefined) return fetchTransport(fetch);
  if (isNode) return nodeTransport({ tls, proxy });
  const option = tls === undefined ? proxy && "proxy" : "tls";
  if (option !== undefined) throw new ConfigurationError(option, "works in Node.js only");
  // Looked up for every request, because programs may replace the global fetch.
  return fetchTransport((url, init) => globalThis.fetch(url, init));
}

/** Sends one request and reads the whole response. Follows redirects within the origin of the request. */
async function exchange(
  transport: Transport,
  maxResponseBytes: number,
  { url: given, method, headers, body, context }: Parameters<Attempt>[0],
  signal: AbortSignal,
): Promise<HttpResponse> {
  let url = given;
  for (let followed = 0; ; followed++) {
    const failed = (error: unknown, isReading = false) => {
      if (signal.aborted) return signal.reason;
      return error instanceof AsyncOpsError ? error : connectionError(error, url, context, isReading);
    };
    const response = await transport.send({ method, url, headers, body }, signal).catch((error) => {
      throw failed(error);
    });
    const target = redirectTarget(response.status, response.headers, url);
    if (target !== undefined) {
      response.discard();
      checkRedirect(target, { url, method, status: response.status, followed }, context);
      url = target.href;
      continue;
    }
    const { acceptedBy } = context;
    if (response.status === 202 && acceptedBy !== undefined && response.headers.has(acceptedBy)) {
      // The server has accepted. A body that is cut off or never ends must not hide that, and nobody needs it.
      response.discard();
      return readResponse(response, true, noBytes);
    }
    const ok = response.status >= 200 && response.status <= 299;
    const limit = ok ? maxResponseBytes : Math.min(longestErrorBody, maxResponseBytes);
    const read = await response.read(limit).catch((error) => {
      throw failed(error, true);
    });
    // The status of an error says enough, and the beginning of the body has the server's words.
    if (ok && read.damaged !== undefined) throw failed(read.damaged, true);
    if (ok && read.cut) throw tooLong(response.status, limit, context);
    return readResponse(response, ok, read.bytes);
  }
}

function tooLong(status: number, limit: number, { operationId, attempts }: CallContext): DecodeError {
  return new DecodeError(
    `HTTP ${status} with a body longer than ${limit} bytes; raise maxResponseBytes, or request less`,
    { operationId, attempts },
  );
}

function readResponse(from: TransportResponse, ok: boolean, body: Uint8Array): HttpResponse {
  const { status, headers } = from;
  let platform: Response | undefined;
  return {
    status,
    ok,
    headers,
    body,
    // Created on demand, because it would be a large part of the cost of a call.
    get response() {
      platform ??= from.toResponse();
      return platform;
    },
  };
}

/** 300, 305 and 306 name no single place to continue at, and 304 has no place at all. */
const redirects = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads to. A redirect without a usable `Location` is a status like any other. */
function redirectTarget(status: number, headers: Headers, url: string): URL | undefined {
  if (!redirects.has(status)) return undefined;
  const location = headers.get("location");
  if (location === null || !URL.canParse(location, url)) return undefined;
  return new URL(location, url);
}

interface Redirected {
  readonly url: string;
  readonly method: string;
  readonly status: number;
  /** Redirects before this one. */
  readonly followed: number;
}

/**
 * Checks that a redirect stays within the origin, which the credentials are meant for, and keeps the method and body that the
 * caller chose. A write that continued as GET would report success although nothing was done.
 * @throws {HttpError} when the redirect must not be followed.
 */
function checkRedirect(
  target: URL,
  { url, method, status, followed }: Redirected,
  { operationId, attempts }: CallContext,
): void {
  const refuse = (hint: string) => new HttpError({ operationId, attempts, status, hint });
  const to = originAndPath(target);
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

/** Without the query, which may hold a token. */
function originAndPath({ origin, protocol, pathname }: URL): string {
  // The path of a javascript: URL is the script.
  const text = origin === "null" ? protocol : origin + pathname;
  return text.length > longestTarget ? `${text.slice(0, longestTarget)}…` : text;
}
