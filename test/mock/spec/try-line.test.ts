import { describe, expect, it } from "vitest";
import { type MockSpec, mockSpecOf, type OpenApiView } from "../../../src/mock/mock-spec.js";
import { serveMock } from "../../../src/mock/server/serve-mock.js";
import { loadMockSpec } from "../../../src/mock/spec/load-spec.js";
import { tryLine } from "../../../src/mock/spec/try-line.js";
import { tasks, tasksView } from "../tasks.js";

/** What a shell would make of it. */
async function run(line: string): Promise<Response> {
  const [, name, value, url] = /^curl -H "([^:]+): ([^"]+)" "?([^"]+)"?$/.exec(line) ?? [];
  return fetch(url ?? "", { headers: { [name ?? ""]: value ?? "" } });
}

describe("the line to try a mock with", () => {
  it("has the header of the first security scheme, and works as it is", async () => {
    const view = await tasksView();
    await using mock = await serveMock(view, tasks, {});
    const line = tryLine(view, `${mock.url}/api`);
    expect(line).toBe(`curl -H "X-RestSvcSessionId: any" ${mock.url}/api/jobs`);
    expect((await run(line)).status).toBe(200);
    expect(mock.requests).toMatchObject([{ status: 200, violations: [] }]);
  });

  it("has a token where that is what the description wants", async () => {
    expect(tryLine(await loadMockSpec("vspc"), "http://127.0.0.1:1/api/v3")).toBe(
      'curl -H "Authorization: Bearer any" http://127.0.0.1:1/api/v3/about',
    );
  });

  const ok = { responses: { 200: { description: "" } } };
  const required = [{ name: "q", in: "query", required: true, schema: {} }];
  const withScheme = (scheme: object | undefined, paths: OpenApiView["paths"]): MockSpec =>
    mockSpecOf(
      {
        paths,
        ...(scheme && { security: [{ one: [] }], components: { securitySchemes: { one: scheme } } }),
      } as OpenApiView,
      () => ({ operations: {}, shared: {} }),
    );

  it.each<[string, object | undefined, string]>([
    ["a password", { type: "http", scheme: "basic" }, "curl -u any:any http://x/a"],
    ["a bearer token", { type: "http", scheme: "bearer" }, 'curl -H "Authorization: Bearer any" http://x/a'],
    ["a header", { type: "apiKey", in: "header", name: "X-Key" }, 'curl -H "X-Key: any" http://x/a'],
    ["nothing", undefined, "curl http://x/a"],
  ])("gives %s", (_, scheme, line) => {
    expect(tryLine(withScheme(scheme, { "/a": { get: { operationId: "a", ...ok } } }), "http://x")).toBe(
      line,
    );
  });

  it("is for a read that has all it needs, an action with its query in quotes", () => {
    const view = withScheme(undefined, {
      "/made": { post: { operationId: "made", ...ok } },
      "/one/{id}": { get: { operationId: "one", ...ok } },
      "/open": { get: { operationId: "open", security: [], ...ok } },
      "/found": { get: { operationId: "found", parameters: required, ...ok } },
      "/shared": { parameters: required as never, get: { operationId: "shared", ...ok } },
      "/all?form=Full": {
        get: { operationId: "all", "x-action": { parameter: "form", value: "Full" }, ...ok },
      },
    });
    expect(tryLine(view, "http://x")).toBe('curl "http://x/all?form=Full"');
  });
});
