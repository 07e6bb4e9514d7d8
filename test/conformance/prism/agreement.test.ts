import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusalOf } from "../../../src/mock/check/refusal.js";
import { type Violation, violationsHeader } from "../../../src/mock/check/violations.js";
import { type Engine, engineOf } from "../../../src/mock/engine.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import type { MockOperation } from "../../../src/mock/mock-spec.js";
import { recordQuery } from "../../../src/mock/record/recorder.js";
import { forStatus } from "../../../src/mock/spec/content.js";
import { loadMockSpec } from "../../../src/mock/spec/load-spec.js";
import * as products from "../../../src/products/list.js";
import { startPrism } from "./prism.js";
import { badRequests, type TestRequest, validRequest } from "./requests.js";

describe.each(Object.keys(products))("the mock of %s", (product) => {
  let engine: Engine;
  let prism: Awaited<ReturnType<typeof startPrism>>;
  let mock: Mock;

  beforeAll(async () => {
    engine = engineOf(await loadMockSpec(product));
    [prism, mock] = await Promise.all([startPrism(engine), startMock({ product: product as "vspc" })]);
  });

  afterAll(() => Promise.all([prism.close(), mock.close()]));

  it("agrees with Prism on every example of every operation, in all media types", async () => {
    let examples = 0;
    for (const operation of engine.spec.operations) {
      const request = validRequest(engine.spec.document, operation);
      if (!isRouted(engine, request)) continue;
      for (const { status, prefer } of preferences(operation)) {
        examples++;
        const name = `${operation.operationId} ${prefer}`;
        const expected = await send(prism.url, request, { prefer });
        expect(expected.violations, name).toBe("");
        for (const accept of mediaTypesOf(operation, status)) {
          const found = await send(mock.url + engine.spec.basePath, request, { prefer, accept }, engine);
          expect([name, found.status, found.violations]).toEqual([name, expected.status, ""]);
          expect(found.headers, name).toEqual(expected.headers);
          expect(await decoded(engine, operation, found), name).toEqual(jsonOf(expected));
        }
      }
    }
    expect(examples).toBeGreaterThan(engine.spec.operations.length);
  });

  it("agrees with Prism on bad requests", async () => {
    let refused = 0;
    for (const operation of engine.spec.operations) {
      for (const request of badRequests(engine.spec.document, operation)) {
        if (!isRouted(engine, request)) continue;
        const name = `${operation.operationId} ${request.name}`;
        const expected = await send(prism.url, request, {});
        const found = judged(engine, request);
        const isDeclared = !expected.contentType.includes("problem");
        if (isDeclared) {
          expect([name, found.status, inHeader(found.violations)]).toEqual([
            name,
            expected.violations === "" ? undefined : expected.status,
            expected.violations,
          ]);
        } else {
          // Without a declared refusal, Prism has the violations in the body, or only the first one in the status.
          const { validation } = jsonOf(expected) as { validation?: readonly Violation[] };
          const codes = found.violations.map(({ code }) => code);
          if (validation === undefined)
            expect([name, codes]).toEqual([name, expect.arrayContaining([expected.status])]);
          else expect([name, found.violations]).toEqual([name, withSide(validation)]);
        }
        if (found.violations.length > 0) refused++;
      }
    }
    expect(refused).toBeGreaterThan(engine.spec.operations.length);
  });
});

interface Received {
  readonly status: number;
  /** Without those that every response has. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly violations: string;
  readonly body: Buffer;
}

/** @param engine encodes XML. Without it, the request is sent as Prism wants it. */
async function send(
  origin: string,
  { operation, path, query, headers, body }: TestRequest,
  more: Readonly<Record<string, string>>,
  engine?: Engine,
): Promise<Received> {
  const search = new URLSearchParams(
    query.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const sent = body && encoded(operation, body, engine);
  const response = await fetch(`${origin}${path}${search && `?${search}`}`, {
    method: operation.method,
    headers: { ...headers, ...more, ...(sent && { "content-type": sent.mediaType }) },
    ...(sent && { body: sent.text }),
  });
  const {
    "content-type": contentType = "",
    "content-length": length,
    [violationsHeader]: violations = "",
    ...rest
  } = Object.fromEntries(response.headers);
  const { date, connection, "keep-alive": keepAlive, "transfer-encoding": encoding, ...own } = rest;
  return {
    status: response.status,
    headers: own,
    contentType,
    violations,
    body: Buffer.from(await response.arrayBuffer()),
  };
}

function encoded(
  { xml }: MockOperation,
  { mediaType, value }: { mediaType: string; value: unknown },
  engine?: Engine,
) {
  const content = xml?.request;
  if (engine !== undefined && content !== undefined && mediaType === "application/json") {
    return { mediaType: content.mediaTypes[0] as string, text: engine.xml.encode(content, value) };
  }
  if (mediaType === "application/x-www-form-urlencoded") {
    return { mediaType, text: new URLSearchParams(value as Record<string, string>).toString() };
  }
  return { mediaType, text: mediaType === "application/json" ? JSON.stringify(value) : String(value) };
}

function preferences({ examples }: MockOperation): { status: number; prefer: string }[] {
  return [...examples].flatMap(([code, names]) => {
    const status = code === "default" ? 500 : Number(code.replaceAll("X", "0"));
    const plain = { status, prefer: `code=${status}` };
    return [plain, ...names.map((name) => ({ status, prefer: `code=${status}, example=${name}` }))];
  });
}

function mediaTypesOf({ xml }: MockOperation, status: number): readonly string[] {
  return forStatus(xml?.responses, status)?.mediaTypes ?? ["*/*"];
}

function jsonOf({ body }: Received): unknown {
  return body.byteLength === 0 ? undefined : JSON.parse(body.toString());
}

/** The value of a body in the form of the product. */
async function decoded(engine: Engine, operation: MockOperation, received: Received): Promise<unknown> {
  const content = forStatus(operation.xml?.responses, received.status);
  const isProblem = received.contentType.includes("problem");
  if (content === undefined || received.body.byteLength === 0 || isProblem) return jsonOf(received);
  if (!received.contentType.includes("xml"))
    return engine.json.decode(content, jsonOf(received), "response").value;
  return (await engine.xml.decode(content, received.body, "response")).value;
}

/** What the parts of Prism in the mock make of a request. */
function judged({ spec, validators }: Engine, request: TestRequest) {
  const { operation, path, headers, body } = request;
  const sent = body && encoded(operation, body);
  const violations = validators.request(operation, {
    method: operation.method,
    path,
    query: queryOf(request),
    headers: {
      ...headers,
      ...(sent && { "content-type": sent.mediaType, "content-length": String(Buffer.byteLength(sent.text)) }),
    },
    body: body === undefined ? null : body.mediaType === "application/json" ? body.value : sent?.text,
  });
  const isBad = violations.some(({ severity }) => severity === "Error");
  const status = isBad
    ? refusalOf(spec.document, operation, validators.operation(operation), violations, {}).status
    : undefined;
  return { violations, status };
}

function withSide(violations: readonly Violation[]): Violation[] {
  return violations.map((found) => ({ ...found, location: ["request", ...(found.location ?? [])] }));
}

/** The operation around actions only gets what no action accepts. */
function isRouted({ router }: Engine, request: TestRequest): boolean {
  const { operation, path } = request;
  return router(operation.method, path, queryOf(request)) === operation;
}

function queryOf({ query }: TestRequest): Record<string, string | string[]> {
  return recordQuery(new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])));
}

/** As Prism writes the header. */
function inHeader(violations: readonly Violation[]): string {
  const text = violations.length === 0 ? "" : JSON.stringify(violations);
  const most = 8 * 1024 - 100;
  return text.length > most ? `Too many violations! ${text.slice(0, most)}` : text;
}
