import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { pipeline } from "node:stream/promises";
import { endToEnd, forward } from "./forward.js";
import type { JsonParameterCheck } from "./json-parameters.js";
import { type OpenRecord, parseBody, type RecordedRequest, recordHeaders, recordQuery } from "./recorder.js";
import { refusalPreference, refusalProblem } from "./refusal.js";
import type { Router } from "./router.js";
import type { Script } from "./scenario.js";
import {
  formatViolations,
  parseViolations,
  type Violation,
  violation,
  violationsHeader,
} from "./violations.js";

export interface GatewayParts {
  readonly basePath: string;
  readonly router: Router;
  readonly script: Script;
  readonly checkJsonParameters: JsonParameterCheck;
  /** Port of Prism on 127.0.0.1. */
  readonly prismPort: number;
  /** Body of the answer to a request that no operation matches. */
  readonly unknownRoute: unknown;
  /** Called with each request as it arrives. The record is filled in later. */
  readonly arrived: (request: RecordedRequest) => void;
  /** Called with each request once its answer is known. */
  readonly answered: (request: RecordedRequest) => void;
}

/** Prism has the same limit. */
const longestBody = 10 * 1024 * 1024;

/** Stands before Prism and does what it cannot: the base path, JSON in the query, scenarios, and the record of it all. */
export function createGateway(parts: GatewayParts): Server {
  return createServer((request, response) => {
    handle(parts, request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end(`The mock itself failed: ${error.message}`);
    });
  });
}

async function handle(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/", headers } = request;
  const [, path = "/", search = ""] = /^([^?]*)\??(.*)$/s.exec(url) ?? [];
  const query = new URLSearchParams(search);
  const inner = path.startsWith(`${parts.basePath}/`) ? path.slice(parts.basePath.length) : undefined;
  const operation = inner === undefined ? undefined : parts.router(method, inner);
  const record: OpenRecord = {
    method,
    path,
    operationId: operation?.operationId,
    query: recordQuery(query),
    headers: recordHeaders(headers),
    body: undefined,
    status: undefined,
    violations: [],
  };
  // Before the body is read: the order of records, and of the steps of a scenario, is that of arrival.
  parts.arrived(record);
  const own = headers.prefer?.toString();
  const wanted = own ?? (operation && parts.script(operation.operationId));

  const answer = (status: number, answerHeaders: IncomingHttpHeaders, violations: readonly Violation[]) => {
    record.status = status;
    record.violations = violations;
    parts.answered(record);
    response.writeHead(status, {
      ...answerHeaders,
      ...(violations.length > 0 && { [violationsHeader]: formatViolations(violations) }),
    });
  };

  let body = await readAll(request);
  if (operation === undefined || inner === undefined) {
    const message = `${method} ${path} is no operation of the description`;
    answer(404, { "content-type": "application/json" }, [violation("route", ["path"], message)]);
    response.end(JSON.stringify(parts.unknownRoute));
    return;
  }
  const violations = parts.checkJsonParameters(operation, query);
  try {
    record.body = parseBody(body, headers["content-type"]);
  } catch {
    // Prism would answer this without a word about violations.
    violations.push(violation("json", ["body"], "Request body must be JSON"));
    record.body = body.toString("utf8");
    body = Buffer.alloc(0);
  }
  const preference = violations.length === 0 ? wanted : refusalPreference(operation, wanted);
  if (preference === undefined && violations.length > 0) {
    answer(422, { "content-type": "application/problem+json" }, violations);
    response.end(JSON.stringify(refusalProblem(violations)));
    return;
  }
  const { prefer, ...others } = headers;
  const reply = await forward({
    port: parts.prismPort,
    method,
    target: search === "" ? inner : `${inner}?${search}`,
    headers: { ...others, ...(preference && { prefer: preference }) },
    body,
  });
  const found = parseViolations(reply.headers[violationsHeader]?.toString());
  answer(reply.statusCode ?? 500, endToEnd(reply.headers), [...found, ...violations]);
  await pipeline(reply, response);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > longestBody) throw new Error(`a request body has more than ${longestBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
