import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { resolveBaseUrl } from "../client/options.js";
import { isJson } from "../contract/media-types.js";
import { AsyncOpsError } from "../errors/index.js";
import { connectionError } from "../http/connection-failure.js";
import { connect } from "../http/network.js";
import type { CallContext } from "../http/step.js";
import type { Transport } from "../http/transport.js";
import type { Check, CheckedExchange, CheckOptions } from "./check-options.js";
import { mediaTypeOf } from "./content.js";
import { type ExchangeCheck, exchangeCheck } from "./exchange-check.js";
import { type IncomingRequest, incomingRequest, inspect, readAll, unknownRoute } from "./incoming-request.js";
import { listen } from "./listen.js";
import type { MockSpec } from "./mock-spec.js";
import { loadPrismPackages } from "./prism-packages.js";
import { defaultRecords, keep, type OpenRecord, recordBody, recordViolations } from "./recorder.js";
import { ofRequest } from "./request-body.js";
import { type RequestInspector, requestInspector } from "./request-inspector.js";
import { ofResponse, readResponseBody } from "./response-body.js";
import { askUpstream, type UpstreamReply } from "./upstream.js";
import { formatViolations, type Violation, violation, violationsHeader } from "./violations.js";

interface Parts {
  readonly reader: RequestInspector;
  readonly check: ExchangeCheck;
  readonly transport: Transport;
  /** Address of the server with the base path. */
  readonly server: string;
  readonly arrived: (exchange: CheckedExchange) => void;
  readonly answered: (exchange: CheckedExchange) => void;
}

type OpenExchange = OpenRecord & { -readonly [Key in keyof CheckedExchange]: CheckedExchange[Key] };

/** A proxy in front of a live server. Checks requests and responses against the spec. */
export async function serveCheck(
  view: MockSpec,
  { baseUrl, tls, port, maxRecords = defaultRecords, onExchange }: Omit<CheckOptions, "product">,
): Promise<Check> {
  const server = resolveBaseUrl(baseUrl, view.basePath, tls?.insecure === true);
  const peers = await loadPrismPackages();
  const reader = requestInspector(view, peers);
  const check = await exchangeCheck(view, reader.router, peers);
  const transport = connect({ tls });
  const exchanges: CheckedExchange[] = [];
  const arrived = (exchange: CheckedExchange) => keep(exchanges, exchange, maxRecords);
  const answered = (exchange: CheckedExchange) => onExchange?.(exchange);
  const parts = { reader, check, transport, server, arrived, answered };
  const gateway = createServer((request, response) => {
    handle(parts, request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end(`The check itself failed: ${error.message}`);
    });
  });
  const { url, close } = await listen(gateway, port, async () => transport.destroy());
  return { url, exchanges, close, [Symbol.asyncDispose]: close };
}

async function handle(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const arrival = incomingRequest(parts.reader, request);
  const exchange: OpenExchange = Object.assign(arrival.record, { responseBody: undefined, brokenBy: [] });
  parts.arrived(exchange);
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const bytes = await readAll(request);
  const { reply, violations } = await passOn(parts, arrival, exchange, bytes, gone.signal);
  exchange.status = reply.status;
  exchange.violations = recordViolations(violations);
  exchange.brokenBy = culprits(violations);
  parts.answered(exchange);
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(violations.length > 0 && { [violationsHeader]: formatViolations(violations) }),
  });
  response.end(reply.body);
}

async function passOn(
  parts: Parts,
  arrival: IncomingRequest,
  exchange: OpenExchange,
  bytes: Buffer,
  signal: AbortSignal,
): Promise<{ reply: UpstreamReply; violations: Violation[] }> {
  const { operation, target, method, headers } = arrival;
  if (target === undefined) {
    const message = `${exchange.path} is not below ${parts.reader.view.basePath}, so the request was not forwarded`;
    return { reply: plain(404, message), violations: [unknownRoute(arrival)] };
  }
  const url = `${parts.server}${target.path}${target.search}`;
  let reply: UpstreamReply;
  try {
    reply = await askUpstream(parts.transport, url, { method, headers, body: bytes }, signal);
  } catch (error) {
    const reason = failureOf(error, url, exchange.operationId);
    return { reply: plain(502, reason), violations: [violation(noAnswer, [], reason, "response")] };
  }
  if (operation === undefined) return { reply, violations: [unknownRoute(arrival)] };
  const { body, violations } = await inspect(parts.reader, operation, arrival, bytes);
  const answer = await readResponseBody(parts.reader, operation, reply);
  exchange.responseBody = recordBody(answer.value, reply.body.byteLength);
  const found = await parts.check({
    method,
    path: target.path,
    query: arrival.values,
    request: {
      headers: withBody(headers, body.contentType, body.bytes),
      body: valueFor(body.bytes, body.contentType),
    },
    response: {
      status: reply.status,
      headers: withBody(reply.headers, answer.contentType, reply.body),
      body: answer.value,
    },
  });
  return { reply, violations: [...violations, ...ofResponse(answer, ofRequest(body, found))] };
}

/** Decodes a body like Prism's own server: JSON as a value, anything else as text. */
function valueFor(bytes: Buffer, contentType: string | undefined): unknown {
  if (bytes.byteLength === 0) return null;
  const text = bytes.toString("utf8");
  return isJson(mediaTypeOf(contentType) ?? "") ? JSON.parse(text) : text;
}

function withBody(
  headers: IncomingHttpHeaders,
  contentType: string | undefined,
  body: Buffer,
): Record<string, string> {
  const { "content-type": _, ...rest } = headers;
  const flat = Object.entries(rest).map(([name, value]) => [name, [value ?? []].flat().join(", ")]);
  return {
    ...Object.fromEntries(flat),
    // Prism throws for an invalid media type.
    ...(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+ *(;|$)/.test(contentType ?? "") && { "content-type": contentType }),
    "content-length": String(body.byteLength),
  };
}

/** Code of the violation when the server cannot be reached: nobody violated the spec. */
const noAnswer = "connection";

function culprits(violations: readonly Violation[]): CheckedExchange["brokenBy"] {
  const errors = violations.filter(({ severity, code }) => severity === "Error" && code !== noAnswer);
  const sides = new Set(errors.map(({ location }) => (location[0] === "request" ? "client" : "server")));
  return (["client", "server"] as const).filter((side) => sides.has(side));
}

function plain(status: number, text: string): UpstreamReply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(text) };
}

function failureOf(error: unknown, url: string, operationId: string | undefined): string {
  if (error instanceof AsyncOpsError) return error.message;
  const context = { operationId, attempts: 1 };
  return connectionError(error, url, context as CallContext).message;
}
