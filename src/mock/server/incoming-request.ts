import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isDotSegment } from "../../request/route/dot-segment.js";
import { ofRequest, readRequestBody } from "../body/request-body.js";
import { queryViolations } from "../check/query-check.js";
import { type Violation, violation } from "../check/violations.js";
import type { Engine } from "../engine.js";
import type { MockOperation, MockSpec } from "../mock-spec.js";
import type { PrismRequest } from "../prism/validators.js";
import {
  type OpenRecord,
  recordBody,
  recordedQuery,
  recordHeaders,
  recordQuery,
} from "../record/recorder.js";
import { pathWithoutSecrets } from "../record/secret-values.js";
import { isPath, type Query } from "../spec/router.js";

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

export function incomingRequest({ spec, router }: Engine, request: IncomingMessage): IncomingRequest {
  const { method = "GET", url = "/", headers } = request;
  const [, path = "/", search = ""] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const query = new URLSearchParams(search);
  const values = recordQuery(query);
  const isInside = path.startsWith(`${spec.basePath}/`) && staysBelow(path);
  const inner = isInside ? path.slice(spec.basePath.length) : undefined;
  const operation = inner === undefined ? undefined : router(method, inner, values);
  const record: OpenRecord = {
    method,
    path: pathWithoutSecrets(path),
    operationId: operation?.operationId,
    query: recordedQuery(values),
    headers: recordHeaders(headers, spec.secretHeaders),
    body: undefined,
    status: undefined,
    violations: [],
  };
  const target = inner === undefined ? undefined : { path: inner, search };
  return { record, method, headers, query, values, target, operation };
}

/** Whether a path has no step upwards, however it is written. A server may take `%2e` for a dot and `\\` for a slash. */
function staysBelow(path: string): boolean {
  try {
    return !decodeURIComponent(path).split(/[\\/]/).some(isDotSegment);
  } catch {
    // Not valid percent-encoding.
    return false;
  }
}

/** A request after it was decoded and validated. */
export interface Inspected {
  /** The decoded body. */
  readonly body: unknown;
  readonly violations: Violation[];
}

/** Reads the body according to the spec, and validates the request. */
export async function inspect(
  { validators, xml, json }: Engine,
  operation: MockOperation,
  { method, headers, query, values, target, record }: IncomingRequest,
  bytes: Buffer,
): Promise<Inspected> {
  const body = await readRequestBody(operation, bytes, headers["content-type"], { xml, json });
  record.body = recordBody(body.value, bytes.byteLength);
  const request: PrismRequest = {
    method,
    path: target?.path ?? "",
    query: values,
    headers: headersForPrism(headers, body.contentType, body.dropped ? 0 : bytes.byteLength),
    body: body.forPrism,
  };
  const found = [...ofRequest(body, validators.request(operation, request)), ...body.violations];
  return { body: body.value, violations: [...found, ...queryViolations(operation, query, validators)] };
}

/** Headers for Prism, with those of the body as it is given to Prism. */
export function headersForPrism(
  headers: IncomingHttpHeaders,
  contentType: string | undefined,
  length: number,
): Record<string, string> {
  const { "content-type": _, ...rest } = headers;
  const flat = Object.entries(rest).map(([name, value]) => [name, [value ?? []].flat().join(", ")]);
  return {
    ...Object.fromEntries(flat),
    // Prism throws for an invalid media type.
    ...(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+ *(;|$)/.test(contentType ?? "") && { "content-type": contentType }),
    "content-length": String(length),
  };
}

/** Says why a request is about nothing that the spec has: its path, its method, or the base path. */
export function unknownRoute(
  { basePath, operations }: MockSpec,
  { method, record, target }: IncomingRequest,
): Violation {
  return violation("route", ["path"], `The spec does not have ${method} ${record.path}${hint()}`);

  function hint(): string {
    const isBelow = basePath === "" || record.path.startsWith(`${basePath}/`);
    if (target === undefined) return isBelow ? "" : `. Its paths begin with ${basePath}`;
    const others = new Set(
      operations.filter(({ path }) => isPath(path, target.path)).map((each) => each.method),
    );
    return others.size === 0 ? "" : `. It has this path with ${[...others].join(", ")}`;
  }
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
