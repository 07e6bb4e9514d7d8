import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { mediaTypeOf, type XmlContent } from "./content.js";
import { corsHeaders, isPreflight, preflightHeaders } from "./cors.js";
import { endToEnd, forward } from "./forward.js";
import { type IncomingRequest, incomingRequest, inspect, readAll, unknownRoute } from "./incoming-request.js";
import { withLocationId } from "./location-id.js";
import { acceptForPrism, translate, unacceptable, withContentType, writeResponse } from "./mock-response.js";
import type { MockOperation } from "./mock-spec.js";
import { type RecordedRequest, recordViolations } from "./recorder.js";
import { refusalPreference, refusalProblem, violationsOfProblem } from "./refusal.js";
import { ofRequest, type RequestBody } from "./request-body.js";
import type { RequestInspector } from "./request-inspector.js";
import type { Script } from "./scenario.js";
import { formatViolations, parseViolations, type Violation, violationsHeader } from "./violations.js";

export interface GatewayParts {
  readonly reader: RequestInspector;
  readonly script: Script;
  /** Port of Prism on 127.0.0.1. */
  readonly prismPort: number;
  /** The response to a request that matches no operation. */
  readonly unknownRoute: { readonly content: XmlContent | undefined; readonly value: unknown };
  /** Called with each request on arrival. The record is completed later. */
  readonly arrived: (request: RecordedRequest) => void;
  /** Called with each request when its response is known. */
  readonly answered: (request: RecordedRequest) => void;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly violations: readonly Violation[];
}

/**
 * A gateway in front of Prism. Adds what Prism does not support: the base path, XML, actions, JSON in the query,
 * scenarios, and records of all requests.
 */
export function createGateway(parts: GatewayParts): Server {
  return createServer((request, response) => {
    handle(parts, request, response).catch((error: Error) => {
      const cors = corsHeaders(request.headers, []);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain", ...cors });
      response.end(`The mock itself failed: ${error.message}`);
    });
  });
}

async function handle(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isPreflight(request.method, request.headers)) {
    response.writeHead(204, preflightHeaders(request.headers)).end();
    return;
  }
  const arrival = incomingRequest(parts.reader, request);
  const { operation, record } = arrival;
  // Called before the body is read: records, and the steps of a scenario, are in the order of arrival.
  parts.arrived(record);
  const own = request.headers.prefer?.toString();
  const wanted = own ?? (operation && parts.script(operation.operationId));
  const bytes = await readAll(request);
  const answer =
    operation === undefined
      ? answerUnknown(parts, arrival)
      : await answerFor(parts, operation, arrival, bytes, wanted);
  record.status = answer.status;
  record.violations = recordViolations(answer.violations);
  parts.answered(record);
  const headers = {
    ...answer.headers,
    ...(answer.violations.length > 0 && { [violationsHeader]: formatViolations(answer.violations) }),
  };
  response.writeHead(answer.status, {
    ...headers,
    ...corsHeaders(request.headers, Object.keys(headers)),
  });
  response.end(answer.body);
}

function answerUnknown(
  { reader, unknownRoute: { content, value } }: GatewayParts,
  arrival: IncomingRequest,
): Answer {
  const json = Buffer.from(JSON.stringify(value));
  const written =
    content === undefined
      ? { contentType: "application/json", body: json }
      : writeResponse(reader, content, arrival.headers.accept, json);
  const headers = { "content-type": written.contentType };
  return { status: 404, headers, body: written.body, violations: [unknownRoute(arrival)] };
}

async function answerFor(
  parts: GatewayParts,
  operation: MockOperation,
  arrival: IncomingRequest,
  bytes: Buffer,
  wanted: string | undefined,
): Promise<Answer> {
  const { accept } = arrival.headers;
  const { body, violations } = await inspect(parts.reader, operation, arrival, bytes);
  violations.push(...unacceptable(operation, accept));
  const preference = violations.length === 0 ? wanted : refusalPreference(operation, violations, wanted);
  const reply = await askPrism(parts, operation, arrival, body, preference);
  const { status } = reply;
  const headers = withContentType(operation, withLocationId(operation, arrival.headers, reply));
  const all = [...ofRequest(body, reply.violations), ...violations];
  // Prism considers the request valid, unless the credentials are missing too.
  if (violations.length > 0 && preference === undefined && status !== 401) {
    const problem = refusalProblem(violations);
    const problemHeaders = { "content-type": "application/problem+json" };
    const text = Buffer.from(JSON.stringify(problem.body));
    return { status: problem.status, headers: problemHeaders, body: text, violations: all };
  }
  const written = translate(parts.reader, operation, accept, reply);
  if (written === undefined) return { status, headers, body: reply.body, violations: all };
  const writtenHeaders = {
    ...headers,
    "content-type": written.contentType,
    "content-length": String(written.body.byteLength),
  };
  return { status, headers: writtenHeaders, body: written.body, violations: all };
}

async function askPrism(
  { prismPort }: GatewayParts,
  operation: MockOperation,
  { method, target, headers }: IncomingRequest,
  body: RequestBody,
  preference: string | undefined,
): Promise<Answer> {
  const { prefer, accept, "content-type": _, ...others } = headers;
  const wanted = acceptForPrism(operation, accept);
  const reply = await forward({
    port: prismPort,
    method,
    target: `${target?.path}${target?.search}`,
    headers: {
      ...others,
      ...(wanted !== undefined && { accept: wanted }),
      ...(body.contentType !== undefined && { "content-type": body.contentType }),
      ...(preference && { prefer: preference }),
    },
    body: body.bytes,
  });
  const text = await readAll(reply);
  const isProblem = mediaTypeOf(reply.headers["content-type"]) === "application/problem+json";
  const inHeader = parseViolations(reply.headers[violationsHeader]?.toString());
  const violations = inHeader.length === 0 && isProblem ? violationsOfProblem(text) : inHeader;
  return { status: reply.statusCode ?? 500, headers: endToEnd(reply.headers), body: text, violations };
}
