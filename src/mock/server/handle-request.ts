import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import {
  acceptForPrism,
  unacceptable,
  type WrittenBody,
  writeReply,
  writeXmlOrJson,
} from "../body/write-reply.js";
import { printable } from "../check/reason.js";
import { refusalOf } from "../check/refusal.js";
import { formatViolations, type Violation, violationsHeader } from "../check/violations.js";
import type { Engine } from "../engine.js";
import type { MockOperation } from "../mock-spec.js";
import { type ExampleReply, exampleReply, wantedBy } from "../prism/examples.js";
import { type RecordedRequest, recordViolations } from "../record/recorder.js";
import type { MockReply, MockRequest, Responder, Wanted } from "../responder.js";
import type { XmlContent } from "../spec/content.js";
import { withLocationId } from "../spec/location-id.js";
import { pathParameters } from "../spec/router.js";
import { withValueAt } from "../state/pointers.js";
import { corsHeaders, isPreflight, preflightHeaders } from "./cors.js";
import { deliver, untilGone } from "./deliver.js";
import { type IncomingRequest, incomingRequest, inspect, readAll, unknownRoute } from "./incoming-request.js";

export interface MockParts {
  readonly engine: Engine;
  /** In order. The first reply counts. */
  readonly responders: readonly Responder[];
  /** Address of the mock with the base path. */
  readonly origin: () => string;
  /** The response to a request that matches no operation. */
  readonly unknownRoute: {
    readonly content: XmlContent | undefined;
    readonly value: unknown;
    /** The place of the text in the value. */
    readonly message: string | undefined;
  };
  /** Called with each request on arrival. The record is completed later. */
  readonly arrived: (request: RecordedRequest) => void;
  /** Called with each request when its response is known. */
  readonly answered: (request: RecordedRequest) => void;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WrittenBody | undefined;
  readonly violations: readonly Violation[];
  readonly fault?: MockReply["fault"];
}

/** Responds to one request. */
export async function handleRequest(
  parts: MockParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isPreflight(request.method, request.headers)) {
    response.writeHead(204, preflightHeaders(request.headers)).end();
    return;
  }
  const arrival = incomingRequest(parts.engine, request);
  const { operation, record } = arrival;
  // Called before the body is read: records are in the order of arrival.
  parts.arrived(record);
  const bytes = await readAll(request);
  const { status, headers, body, violations, fault } =
    operation === undefined
      ? answerUnknown(parts, arrival)
      : await answerFor(parts, operation, arrival, bytes, untilGone(response));
  record.status = fault === "reset" ? undefined : status;
  record.violations = recordViolations(violations);
  parts.answered(record);
  const sent: OutgoingHttpHeaders = {
    ...headers,
    ...(body && { "content-type": body.contentType, "content-length": body.body.byteLength }),
    ...(violations.length > 0 && { [violationsHeader]: formatViolations(violations) }),
  };
  const sentHeaders = { ...sent, ...corsHeaders(request.headers, Object.keys(sent)) };
  deliver(response, { status, headers: sentHeaders, body: body?.body, fault });
}

/** Other preferences, such as `respond-async`, are for the responders. */
function preferenceOf(header: string | string[] | undefined): Wanted | undefined {
  const wanted = wantedBy(String(header ?? ""));
  return wanted.code === undefined && wanted.example === undefined ? undefined : wanted;
}

function answerUnknown(
  { engine, unknownRoute: { content, value: example, message } }: MockParts,
  arrival: IncomingRequest,
): Answer {
  const violation = unknownRoute(engine.spec, arrival);
  const value = message === undefined ? example : withValueAt(example, message, printable(violation.message));
  const body =
    content === undefined
      ? { contentType: "application/json", body: Buffer.from(JSON.stringify(value)) }
      : writeXmlOrJson(engine, content, arrival.headers.accept, value);
  return { status: 404, headers: {}, body, violations: [violation] };
}

async function answerFor(
  { engine, responders, origin }: MockParts,
  operation: MockOperation,
  arrival: IncomingRequest,
  bytes: Buffer,
  signal: AbortSignal,
): Promise<Answer> {
  const { headers, values, target } = arrival;
  const { accept } = headers;
  const prepared = engine.validators.operation(operation);
  const { body, violations } = await inspect(engine, operation, arrival, bytes);
  violations.push(...unacceptable(operation, accept));
  const prefer = preferenceOf(headers.prefer);
  let reply: MockReply & { readonly content?: XmlContent | undefined };
  if (violations.some(({ severity }) => severity === "Error")) {
    reply = refusalOf(engine.spec.document, operation, prepared, violations, prefer ?? {});
  } else {
    const example = (wanted: Wanted = {}) => {
      const found = exampleReply(prepared, wanted, acceptForPrism(operation, accept));
      if ("type" in found) return problemReply(found);
      return { ...found, headers: withLocationId(operation, headers, found) };
    };
    const request: MockRequest = {
      operation,
      path: pathParameters(operation.path, target?.path ?? ""),
      query: withoutEmpty(values),
      headers,
      body,
      origin: origin(),
      signal,
      example,
    };
    reply = prefer === undefined ? await firstReply(responders, request) : example(prefer);
  }
  const { status, headers: own = {}, raw, fault } = reply;
  const written =
    raw === undefined
      ? writeReply(engine, operation, prepared, accept, reply)
      : { contentType: raw.contentType, body: Buffer.from(raw.text) };
  return { status, headers: own, body: written, violations, fault };
}

/** An empty value is an absent one, as it is for Prism. */
function withoutEmpty(query: IncomingRequest["values"]): IncomingRequest["values"] {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
}

async function firstReply(responders: readonly Responder[], request: MockRequest): Promise<MockReply> {
  for (const responder of responders) {
    const reply = await responder(request);
    if (reply !== undefined) return reply;
  }
  return request.example();
}

/** A preference that the spec has no example for. */
function problemReply(problem: { readonly status: number }): ExampleReply {
  return { status: problem.status, headers: {}, value: problem, mediaType: "application/problem+json" };
}
