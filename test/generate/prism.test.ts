import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../scripts/generate/openapi.js";
import { viewForPrism } from "../../scripts/generate/view.js";
import { readWidgets } from "./widgets.js";

let view: OpenApiDocument;
let server: ReturnType<typeof createServer>;
let url: string;

beforeAll(async () => {
  view = viewForPrism(parse(await readWidgets()));
  const operations = await getHttpOperationsFromSpec(structuredClone(view));
  server = createServer(operations, {
    components: { logger: createLogger("prism", { level: "silent" }) },
    cors: false,
    config: {
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      isProxy: false,
      upstreamProxy: undefined,
    },
  });
  url = await server.listen(0, "127.0.0.1");
});

afterAll(() => server.close());

function ask(path: string, prefer: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url + path, { ...init, headers: { authorization: "Bearer token", prefer, ...init.headers } });
}

describe("the view for Prism", () => {
  it("holds the examples where they are used, and no extensions on operations", () => {
    const text = JSON.stringify(view);
    expect(text).not.toContain("#/components/examples");
    expect(text).not.toMatch(/x-roles|x-pagination/);
    expect(text).toContain('"content":{"application/json":{"schema":{"type":["array","null"]');
  });

  it("answers with the example that was asked for", async () => {
    const two = await ask("/widgets", "example=syntheticTwoWidgets");
    expect(await two.json()).toMatchObject({ total: 2, data: [{ id: 1 }, { id: 2 }] });
    const none = await ask("/widgets", "example=syntheticNoWidgets");
    expect(await none.json()).toEqual({ data: [], total: 0 });
    const task = await ask("/tasks/17", "example=syntheticDone");
    expect(await task.json()).toEqual({ state: "done" });
  });

  it("answers 202 with the Location of the example", async () => {
    const response = await ask("/widgets/1", "code=202", { method: "DELETE" });
    expect(response.status).toBe(202);
    expect(response.headers.get("location")).toBe("https://widgets.test/api/tasks/17");
  });

  it("answers with an error", async () => {
    const response = await ask("/widgets/1", "code=404");
    expect(response.status).toBe(404);
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(await response.json()).toEqual({ message: "It broke." });
  });

  it("takes a parameter that is sent as JSON, and refuses a bad request", async () => {
    const sort = encodeURIComponent(JSON.stringify([{ property: "id" }]));
    const good = await ask(`/widgets?limit=5&sort=${sort}`, "example=syntheticNoWidgets");
    expect(good.status).toBe(200);
    expect(good.headers.get("sl-violations")).toBeNull();
    const bad = await ask("/widgets", "code=201", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(bad.headers.get("sl-violations")).toContain("must have required property 'name'");
  });
});
