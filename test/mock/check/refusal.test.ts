import { afterEach, describe, expect, it } from "vitest";
import { HttpError } from "../../../src/errors/index.js";
import { replyViolations } from "../../../src/mock/check/reply-check.js";
import { engineOf } from "../../../src/mock/engine.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { loadMockSpec } from "../../../src/mock/spec/load-spec.js";
import { atPointer } from "../../../src/pointer.js";
import { EnterpriseManager } from "../../../src/products/enterprise-manager/index.js";
import * as products from "../../../src/products/list.js";
import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";

let mock: Mock;

afterEach(() => mock?.close());

async function errorOf(call: Promise<unknown>): Promise<HttpError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HttpError);
  return error as HttpError;
}

interface MediaType {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
}

interface RefusalResponse {
  readonly "x-refusal"?: { readonly example: string; readonly message: string };
  readonly content?: Readonly<Record<string, MediaType>>;
}

const jobs = "/api/v3/infrastructure/backupServers/jobs";
const headers = { authorization: "Bearer not-a-secret" };

describe("a refusal by VSPC", () => {
  it.each([
    ["path", `${jobs}/7`, {}, 'jobUid must match format "uuid"'],
    ["query", `${jobs}?limit=0`, {}, "limit must be >= 1"],
    [
      "JSON in the query",
      `${jobs}?sort=[{"direction":1}]`,
      {},
      "sort.0 must have required property 'property'",
    ],
    [
      "several",
      `${jobs}/7?expand=a`,
      { method: "PATCH" },
      'Body parameter is required; jobUid must match format "uuid"',
    ],
    [
      "body",
      `${jobs}/bc04d2e5-dd4c-4f85-af0e-424106a32a75`,
      { method: "PATCH", body: '[{"op":"x"}]' },
      "0 must have required property 'path'; 0.op must be equal to one of the allowed values: ",
    ],
  ])("has the reason in its message: %s", async (_, path, init, message) => {
    mock = await startMock({ product: "vspc" });
    const response = await fetch(mock.url + path, {
      ...init,
      headers: { ...headers, ...("body" in init && { "content-type": "application/json" }) },
    });
    expect(response.status).toBe(400);
    const body = (await response.json()) as { errors: { message: string }[] };
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]?.message).toContain(message);
    expect(response.headers.get("sl-violations")).not.toBeNull();
  });

  it("has it in the form of the token request too", async () => {
    mock = await startMock({ product: "vspc" });
    const body = new URLSearchParams({ grant_type: "guess" });
    const response = await fetch(`${mock.url}/api/v3/token`, { method: "POST", body });
    expect(await response.json()).toMatchObject({
      error: "invalid_request",
      error_description: expect.stringContaining(
        "grant_type must be equal to one of the allowed values: as, ",
      ),
    });
  });

  it("quotes what it can", async () => {
    mock = await startMock({ product: "vspc" });
    const filter = encodeURIComponent(JSON.stringify([{ operation: "equals", "\u0000\ud800é": 1 }]));
    const response = await fetch(`${mock.url}${jobs}?filter=${filter}`, { headers });
    expect(await response.text()).toContain("must NOT have additional properties; found '\ufffd\ufffdé'");
  });
});

describe("the error of the SDK shows the reason", () => {
  it("in JSON", async () => {
    mock = await startMock({ product: "vspc" });
    await using vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" } });
    const error = await errorOf(vspc.getBackupServerJobs({ limit: 0 }));
    expect(error.message).toContain("limit must be >= 1");
    expect(error.messages).toMatchObject([{ message: "limit must be >= 1" }]);
  });

  it.each(["xml", "json"] as const)("of an operation that declares no refusal, in %s", async (mediaType) => {
    mock = await startMock({ product: "enterprise-manager" });
    const auth = { sessionId: "not-a-secret" };
    await using client = new EnterpriseManager({ baseUrl: mock.url, auth, mediaType });
    const error = await errorOf(
      client.http.GET("/backupServers", { params: { query: { format: "wrong" } } } as never),
    );
    expect(error.status).toBe(400);
    expect(error.message).toContain("format must be equal to one of the allowed values: Entity");
    expect(error.headers["content-type"]).toContain(mediaType);
  });

  it("in XML", async () => {
    mock = await startMock({ product: "oracle-sbc" });
    await using sbc = new OracleSbc({ baseUrl: mock.url, auth: { username: "a", password: "b" } });
    // The client itself refuses to leave out a parameter.
    const params = { path: { version: "v1.1" } } as never;
    const error = await errorOf(sbc.http.GET("/{version}/configuration/configElements", { params }));
    expect(error.message).toContain("must have required property 'elementType'");
  });
});

describe.each(Object.keys(products))("the refusals of %s", (product) => {
  it("are examples of the spec with a text in the place that is declared", async () => {
    const { document } = await loadMockSpec(product);
    const responses = Object.values(document.components?.responses ?? {}) as RefusalResponse[];
    const refusals = responses.filter((response) => response["x-refusal"] !== undefined);
    expect(refusals.length).toBeGreaterThan(0);
    for (const { "x-refusal": refusal, content = {} } of refusals) {
      const [{ examples }] = Object.values(content) as [MediaType];
      const value = examples[refusal?.example ?? ""]?.value;
      expect(atPointer(value, refusal?.message ?? "")).toEqual(expect.any(String));
    }
  });

  it("are valid by the spec, whichever operation refuses", async () => {
    const spec = await loadMockSpec(product);
    const engine = engineOf(spec);
    mock = await startMock({ product: product as "vspc" });
    let checked = 0;
    for (const operation of spec.operations) {
      if (operation.path.includes("{") === false) continue;
      const response = await fetch(
        `${mock.url}${spec.basePath}${operation.path.replace(/\{[^}]*\}/g, "%20")}`,
        {
          method: operation.method,
          headers: { ...headers, "x-restsvcsessionid": "any" },
        },
      );
      if (response.status !== 400 || !operation.examples.has("400")) continue;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const content = operation.xml?.responses.get("400");
      const isXml = content !== undefined && response.headers.get("content-type")?.includes("xml");
      const value = isXml
        ? (await engine.xml.decode(content, bytes, "response")).value
        : JSON.parse(new TextDecoder().decode(bytes));
      expect(replyViolations(engine, operation, { status: 400, value })).toEqual([]);
      checked++;
    }
    expect(checked).toBeGreaterThan(5);
  });
});
