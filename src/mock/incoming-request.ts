import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { MockOperation } from "./mock-spec.js";
import { type OpenRecord, recordBody, recordedQuery, recordHeaders, recordQuery } from "./recorder.js";
import { type RequestBody, readRequestBody } from "./request-body.js";
import type { RequestInspector } from "./request-inspector.js";
import type { Query } from "./router.js";
import { pathWithoutSecrets } from "./secret-values.js";
import { type Violation, violation } from "./violations.js";

/** A request whose body has not been read yet. */
export interface IncomingRequest {
  readonly record: OpenRecord;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  /** The query values by name. */
  readonly values: Query;
  /** Path below the base path, and the query as received. `undefined` outside the base path. */
  readonly target: { readonly path: string; readonly search: string } | undefined;
  readonly operation: MockOperation | undefined;
}

/** Prism has the same limit. */
const longestBody = 10 * 1024 * 1024;

export function incomingRequest(
  { view, router }: RequestInspector,
  request: IncomingMessage,
): IncomingRequest {
  const { method = "GET", url = "/", headers } = request;
  const [, path = "/", search = ""] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const query = new URLSearchParams(search);
  const values = recordQuery(query);
  const inner = path.startsWith(`${view.basePath}/`) ? path.slice(view.basePath.length) : undefined;
  const operation = inner === undefined ? undefined : router(method, inner, values);
  const record: OpenRecord = {
    method,
    path: pathWithoutSecrets(path),
    operationId: operation?.operationId,
    query: recordedQuery(values),
    headers: recordHeaders(headers, view.secretHeaders),
    body: undefined,
    status: undefined,
    violations: [],
  };
  const target = inner === undefined ? undefined : { path: inner, search };
  return { record, method, headers, query, values, target, operation };
}

/** Reads the body according to the spec, and checks the parts that Prism does not check. */
export async function inspect(
  { checkQuery, xml, json }: RequestInspector,
  operation: MockOperation,
  { headers, query, record }: IncomingRequest,
  bytes: Buffer,
): Promise<{ body: RequestBody; violations: Violation[] }> {
  const body = await readRequestBody(operation, bytes, headers["content-type"], { xml, json });
  record.body = recordBody(body.value, bytes.byteLength);
  return { body, violations: [...checkQuery(operation, query), ...body.violations] };
}

export function unknownRoute({ method, record }: IncomingRequest): Violation {
  return violation("route", ["path"], `${method} ${record.path} is not an operation of the spec`);
}

export async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > longestBody) throw new Error(`a body has more than ${longestBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
