import { afterEach, describe, expect, it } from "vitest";
import { replyViolations } from "../../../src/mock/check/reply-check.js";
import { engineOf } from "../../../src/mock/engine.js";
import type { Mock, Product } from "../../../src/mock/index.js";
import { mockedProducts } from "../../../src/mock/products.js";
import type { MockRequest, Responder } from "../../../src/mock/responder.js";
import { serveMock } from "../../../src/mock/server/serve-mock.js";
import { loadMockSpec } from "../../../src/mock/spec/load-spec.js";

let mock: Mock | undefined;

async function start(product: Product, ...responders: Responder[]): Promise<string> {
  const spec = await loadMockSpec(product);
  mock = await serveMock(spec, mockedProducts[product], {}, responders);
  return `${mock.url}${spec.basePath}`;
}

afterEach(() => mock?.close());

const vspcHeaders = { authorization: "Bearer not-a-secret" };
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

describe("responders", () => {
  it("see the decoded request, and the first reply counts", async () => {
    const seen: MockRequest[] = [];
    const origin = await start(
      "vspc",
      (request) => void seen.push(request),
      async () => ({ status: 404, headers: { "x-one": "1" }, value: { errors: [] } }),
      () => ({ status: 500 }),
    );
    const response = await fetch(`${origin}/infrastructure/backupServers/jobs/${jobUid}?expand=a&expand=b`, {
      headers: vspcHeaders,
    });
    expect(response.status).toBe(404);
    expect(response.headers.get("x-one")).toBe("1");
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual({ errors: [] });
    expect(seen).toMatchObject([
      {
        operation: { operationId: "getBackupServerJob" },
        path: { jobUid },
        query: { expand: ["a", "b"] },
        headers: vspcHeaders,
        body: undefined,
        origin,
      },
    ]);
  });

  it("are asked for valid requests without a preference, and leave the rest to the examples", async () => {
    let calls = 0;
    const origin = await start("vspc", () => {
      calls++;
      return undefined;
    });
    const about = `${origin}/about`;
    expect((await fetch(about)).status).toBe(401);
    expect(
      (await fetch(`${origin}/infrastructure/backupServers/jobs/7`, { headers: vspcHeaders })).status,
    ).toBe(400);
    expect((await fetch(about, { headers: { ...vspcHeaders, prefer: "code=403" } })).status).toBe(403);
    expect(calls).toBe(0);
    expect((await fetch(about, { headers: vspcHeaders })).status).toBe(200);
    expect(calls).toBe(1);
  });

  it("reply with a value, which is XML or JSON as the request accepts", async () => {
    const origin = await start("enterprise-manager", ({ example }) => example({ code: 200 }));
    const ask = async (accept: string) => {
      const headers = { accept, "x-restsvcsessionid": "not-a-secret" };
      return (await fetch(`${origin}/jobs?format=Entity`, { headers })).text();
    };
    expect(await ask("application/xml")).toMatch(/^<\?xml .*<Jobs /);
    expect(JSON.parse(await ask("application/json"))).toMatchObject({ Jobs: expect.any(Array) });
  });
});

describe("the check of replies", () => {
  it("finds what a reply violates", async () => {
    const spec = await loadMockSpec("vspc");
    const operation = spec.operations.find(({ operationId }) => operationId === "getBackupServerJob");
    if (operation === undefined) throw new Error("no operation");
    const violations = (reply: Parameters<typeof replyViolations>[2]) =>
      replyViolations(engineOf(spec), operation, reply).map(
        ({ location, code }) => `${location.join(".")} ${code}`,
      );
    expect(violations({ status: 200, value: { data: { instanceUid: 7 } } })).toContain(
      "response.body.data.instanceUid type",
    );
    expect(violations({ status: 203 })).toContain("response contract");
    expect(violations({ status: 202, headers: { Location: "https://vspc/1" } })).toEqual([]);
  });

  it("accepts every example of every operation", async () => {
    for (const product of Object.keys(mockedProducts)) {
      const spec = await loadMockSpec(product);
      const engine = engineOf(spec);
      for (const operation of spec.operations) {
        for (const { code, headers = [], contents = [] } of engine.validators.operation(operation)
          .responses) {
          const examples = contents.flatMap(({ examples = [] }) => examples) as { value: unknown }[];
          for (const { value } of examples) {
            const sent = headers.flatMap(({ name, examples: [first] = [] }) =>
              first === undefined ? [] : [[name, String((first as { value: unknown }).value)]],
            );
            const status = code === "default" ? 500 : Number(code.replaceAll("X", "0"));
            const reply = { status, headers: Object.fromEntries(sent), value };
            expect(replyViolations(engine, operation, reply), operation.operationId).toEqual([]);
          }
        }
      }
    }
  });
});
