import type { IncomingMessage, ServerResponse } from "node:http";
import { resolveBaseUrl } from "../../client/options.js";
import { AsyncOpsError } from "../../errors/index.js";
import { connectionError } from "../../http/connection-failure.js";
import { connect } from "../../http/network.js";
import type { CallContext } from "../../http/step.js";
import type { Transport } from "../../http/transport.js";
import { ofResponse, readResponseBody } from "../body/response-body.js";
import { formatViolations, type Violation, violation, violationsHeader } from "../check/violations.js";
import { type Engine, engineOf } from "../engine.js";
import type { MockSpec } from "../mock-spec.js";
import { defaultRecords, keep, type OpenRecord, recordBody, recordViolations } from "../record/recorder.js";
import { createHttpServer } from "../server/http-server.js";
import {
  headersForPrism,
  type IncomingRequest,
  incomingRequest,
  inspect,
  readAll,
  unknownRoute,
} from "../server/incoming-request.js";
import { listen } from "../server/listen.js";
import type { Check, CheckedExchange, CheckOptions } from "./check-options.js";
import { askUpstream, type UpstreamReply } from "./upstream.js";

interface Parts {
  readonly engine: Engine;
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
  const engine = engineOf(view);
  const transport = connect({ tls });
  const exchanges: CheckedExchange[] = [];
  const arrived = (exchange: CheckedExchange) => keep(exchanges, exchange, maxRecords);
  const answered = (exchange: CheckedExchange) => onExchange?.(exchange);
  const parts = { engine, transport, server, arrived, answered };
  const listener = await createHttpServer((request, response) => handle(parts, request, response));
  const listening = await listen(listener, { port }).catch((error: unknown) => {
    transport.destroy();
    throw error;
  });
  const close = async () => {
    await listening.close();
    transport.destroy();
  };
  return { url: listening.url, exchanges, close, [Symbol.asyncDispose]: close };
}

async function handle(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const arrival = incomingRequest(parts.engine, request);
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
  if (reply.isIncomplete) {
    response.flushHeaders();
    response.socket?.destroySoon();
  } else response.end(reply.sent ?? reply.body);
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
    const message = `${exchange.path} is not below ${parts.engine.spec.basePath}, so the request was not forwarded`;
    return { reply: plain(404, message), violations: [unknownRoute(parts.engine.spec, arrival)] };
  }
  const url = `${parts.server}${target.path}${target.search}`;
  let reply: UpstreamReply;
  try {
    reply = await askUpstream(parts.transport, url, { method, headers, body: bytes }, signal);
  } catch (error) {
    const reason = failureOf(error, url, exchange.operationId);
    return { reply: plain(502, reason), violations: [violation(noAnswer, [], reason, "response")] };
  }
  if (operation === undefined) {
    const { fault } = reply;
    return { reply, violations: [unknownRoute(parts.engine.spec, arrival), ...(fault ? [fault] : [])] };
  }
  const { violations } = await inspect(parts.engine, operation, arrival, bytes);
  if (reply.fault !== undefined) return { reply, violations: [...violations, reply.fault] };
  const answer = await readResponseBody(parts.engine, operation, reply);
  exchange.responseBody = recordBody(answer.value, reply.body.byteLength);
  const found = parts.engine.validators.response(operation, {
    status: reply.status,
    headers: headersForPrism(reply.headers, answer.contentType, reply.body.byteLength),
    body: answer.value,
  });
  return { reply, violations: [...violations, ...ofResponse(answer, found)] };
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
