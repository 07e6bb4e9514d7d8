import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { OperationDescriptor } from "../../../src/contract/descriptor.js";
import type { Product } from "../../../src/contract/product.js";
import { ConfigurationError } from "../../../src/errors/index.js";
import { product as enterpriseManager } from "../../../src/products/enterprise-manager/product.js";
import { product as oracleSbc } from "../../../src/products/oracle-sbc/product.js";
import { product as vspc } from "../../../src/products/vspc/product.js";
import { Vspc } from "../../../src/products/vspc/vspc.js";
import { Routes } from "../../../src/request/route/routes.js";
import { runs } from "../../support/runs.js";

const products = [vspc, enterpriseManager, oracleSbc];
const routesOf = (product: Product) => new Routes(product, `https://server.example${product.basePath}`);
const guid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

function routeOf({ method, path, fixedQuery = {} }: OperationDescriptor): string {
  const query = String(new URLSearchParams(fixedQuery));
  return `${method} ${path}${query && `?${query}`}`;
}

describe.each(products)("every operation of $name", (product) => {
  const operations = Object.entries(product.operations);
  const routes = routesOf(product);
  const withBase = (route: string) => route.replace("/", `${product.basePath}/`);

  it("is found by its route, also with the base path", () => {
    expect(operations.length).toBeGreaterThan(30);
    for (const [operationId, descriptor] of operations) {
      const route = routeOf(descriptor);
      for (const written of [
        route,
        withBase(route),
        ` ${route}`.replace(/[A-Z]+/, (method) => method.toLowerCase()),
      ]) {
        expect([written, routes.resolve(written, { x: 1 })]).toEqual([
          written,
          { operationId, parameters: { x: 1 } },
        ]);
      }
    }
  });

  it("takes the ids in the route as its parameters", () => {
    for (const [operationId, descriptor] of operations) {
      const { path, clientPathParameters = [] } = descriptor;
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const own = names.filter((name) => !clientPathParameters.includes(name));
      const route = own.reduce((text, name) => text.replace(`{${name}}`, guid), routeOf(descriptor));
      const parameters = Object.fromEntries(own.map((name) => [name, guid]));
      expect(routes.resolve(route, {})).toEqual({ operationId, parameters });
    }
  });

  it("is named with its placeholders when they have other names", () => {
    for (const [, descriptor] of operations) {
      if (!descriptor.path.includes("{")) continue;
      const route = routeOf(descriptor).replace(/\{(\w+)\}/, "{other}");
      expect(() => routes.resolve(route, {})).toThrow(/\{other\}; the spec calls it \{\w+\}/);
    }
  });
});

describe("the base path", () => {
  const job = { operationId: "getBackupServerJob", parameters: { jobUid: guid } };
  const rest = `infrastructure/backupServers/jobs/${guid}`;
  it.each([
    ["https://server.example/api/v3", ["", "api/v3/", "API/V3/"]],
    ["https://proxy.example/vspc/api/v3", ["", "api/v3/", "vspc/api/v3/"]],
    ["https://proxy.example/console", ["", "api/v3/", "console/"]],
    // A path of the product is never taken for the path of a proxy.
    ["https://proxy.example/infrastructure", ["", "api/v3/"]],
  ])("of %s is understood", (server, written) => {
    const routes = new Routes(vspc, server);
    for (const base of written) expect(routes.resolve(`GET /${base}${rest}`, {})).toEqual(job);
  });
});

describe("actions", () => {
  const routes = routesOf(enterpriseManager);

  it("are part of the route, or a parameter", () => {
    const started = { operationId: "startJob", parameters: { id: guid } };
    expect(routes.resolve("POST /jobs/{id}?action=start", { id: guid })).toEqual(started);
    expect(routes.resolve("POST /jobs/{id}", { id: guid, action: "start" })).toEqual(started);
    expect(routes.resolve("GET /jobs?format=Entity", {})).toMatchObject({ operationId: "getJobs" });
    expect(routes.resolve("GET /jobs", {})).toMatchObject({ operationId: "getJobReferences" });
  });

  it("without one, the route is refused with those that it has", () => {
    expect(() => routes.resolve("POST /jobs/{id}", { id: guid })).toThrow(
      /needs the query .* POST \/jobs\/\{id\}\?action=start/,
    );
  });

  it("that the spec does not have are part of the name", () => {
    expect(routes.resolve("POST /jobs/{id}", { id: guid, action: "prune" })).toEqual({
      operationId: "POST /jobs/{id}?action=prune",
      parameters: { id: guid },
    });
    const { operationId, parameters } = routes.resolve(`POST /jobs/${guid}?action=prune&depth=2`, {});
    expect({ operationId, parameters }).toEqual({
      operationId: "POST /jobs/{id}?action=prune",
      parameters: { id: guid, depth: "2" },
    });
    expect(routesOf(enterpriseManager).descriptor(operationId)).toMatchObject({
      fixedQuery: { action: "prune" },
    });
  });
});

describe("the descriptor of a route that the spec does not have", () => {
  it("has what the operations of the product share", () => {
    const { operationId } = routesOf(vspc).resolve("POST /sites/{siteUid}/collect", {});
    const known = vspc.operations.startBackupServerJob;
    expect(routesOf(vspc).descriptor(operationId)).toMatchObject({
      open: true,
      method: "POST",
      path: "/sites/{siteUid}/collect",
      idempotencyKey: "X-Request-id",
      deferred: known?.deferred,
      query: { filter: "json", limit: "form" },
    });
    const read = routesOf(vspc).descriptor("GET /sites");
    expect(read?.pagination).toEqual({
      ...vspc.operations.getBackupServerJobs?.pagination,
      sort: undefined,
    });
  });

  it("fills in what the client of the SBC manages, and repeats no PUT of it", () => {
    expect(routesOf(oracleSbc).descriptor("PUT /{version}/other")).toMatchObject({
      clientPathParameters: ["version"],
      idempotent: false,
    });
    expect(() => routesOf(oracleSbc).resolve("GET /v1.1/admin/asyncstatus", {})).toThrow(
      /in place of \{version\}, which the client fills in/,
    );
  });

  it("is the same in every process: it is made from the name only", () => {
    const segment = fc.constantFrom("sites", "{siteUid}", "{id}", "7", guid, "task-3", "a%20b", "usage");
    const route = fc
      .tuple(
        fc.constantFrom("GET", "POST", "PUT", "delete"),
        fc.array(segment, { minLength: 1, maxLength: 5 }),
      )
      .filter(([, segments]) => new Set(segments).size === segments.length)
      .map(([method, segments]) => `${method} /other/${segments.join("/")}?limit=1`);
    fc.assert(
      fc.property(fc.constantFrom(...products.map(({ name }) => name)), route, (name, text) => {
        const product = products.find((each) => each.name === name) as Product;
        const routes = routesOf(product);
        const { operationId, parameters } = routes.resolve(text, { id3: 1 });
        expect(operationId).not.toMatch(/[\da-f]{8}-|\/7|task-|limit/);
        expect(routesOf(product).descriptor(operationId)).toEqual(routes.descriptor(operationId));
        expect(routes.resolve(operationId, parameters)).toEqual({ operationId, parameters });
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("whatever the route and its values are", () => {
  const nasty = fc.constantFrom(
    ..."/\\.%?#{}@:;&= \t\r\n\0é漢",
    ...[
      "..",
      "%2e",
      "%2F",
      "%5c",
      "//",
      "/..",
      "{id}",
      "evil.example",
      "https://",
      "a",
      "about",
      "%00",
      "\ud800",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: nasty, maxLength: 12 }),
    fc.string({ unit: nasty, maxLength: 12 }).map((path) => `GET /${path}`),
    fc.string({ unit: nasty, maxLength: 8 }).map((path) => `GET /api/v3/{id}/${path}`),
  );
  const value = fc.oneof(
    fc.string({ unit: nasty, maxLength: 6 }),
    fc.integer(),
    fc.constantFrom(null, {}, []),
  );

  it("a request stays below the base path of its server, or is a ConfigurationError", async () => {
    const urls: string[] = [];
    const client = new Vspc({
      baseUrl: "https://server.example:1280/api/v3",
      auth: { apiKey: "key" },
      fetch: async (url) => {
        urls.push(String(url));
        return new Response("{}", { headers: { "content-type": "application/json" } });
      },
    });
    onTestFinished(() => client.close());
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.dictionary(fc.constantFrom("id", "x", "a"), value), async (route, values) => {
        urls.length = 0;
        const error = await client.call(route as "GET /x", values).then(
          () => undefined,
          (found: unknown) => found,
        );
        if (error !== undefined) expect([route, error]).toEqual([route, expect.any(ConfigurationError)]);
        expect(urls.length).toBe(error === undefined ? 1 : 0);
        for (const url of urls) {
          sent++;
          const { origin, pathname, hash } = new URL(url);
          expect(origin).toBe("https://server.example:1280");
          expect(`${pathname}/`).toMatch(/^\/api\/v3\//);
          expect(hash).toBe("");
          // An encoded slash is a character of its segment: `%2F..` is not a dot segment.
          expect(decodeURIComponent(pathname.replaceAll(/%2f|%5c/gi, "-"))).not.toMatch(/\/\.\.?(\/|$)/);
        }
      }),
      { numRuns: runs(1000) },
    );
    expect(sent).toBeGreaterThan(30);
  });
});
