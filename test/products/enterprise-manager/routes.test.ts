import { describe, expect, it } from "vitest";
import { ConfigurationError, DecodeError, HttpError, NotSupportedError } from "../../../src/errors/index.js";
import type { Task } from "../../../src/products/enterprise-manager/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, error, jobs, task, xml } from "../../support/enterprise-manager-server.js";
import { type Handler, json, text } from "../../support/loopback.js";

const xmlns = 'xmlns="http://www.veeam.com/ent/v1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const site = `<?xml version="1.0"?>
<Site ${xmlns} Name="north" Href="https://em:9398/api/sites/7">
  <Tenant>a</Tenant><Tenant>b &amp; c</Tenant>
  <Quota Unit="GB">007</Quota>
  <Owner xsi:nil="true"/><Note/>
  <Place xsi:type="City"><Name>Bern</Name></Place>
</Site>`;

const siteTree = {
  Site: {
    "@Name": "north",
    "@Href": "https://em:9398/api/sites/7",
    Tenant: ["a", "b & c"],
    Quota: { "@Unit": "GB", "#text": "007" },
    Owner: null,
    Note: "",
    Place: { "@xsi:type": "City", Name: "Bern" },
  },
};

/** Pages of a collection, of two items each, with links as this server writes them. */
function paged(form: "xml" | "json", total: number): Handler {
  return ({ query }, response) => {
    const number = Number(query.get("page") ?? 1);
    const pages = Math.ceil(total / 2);
    const names = Array.from({ length: total }, (_, index) => `s-${index}`).slice(number * 2 - 2, number * 2);
    const href = `https://elsewhere.example/api/sites?pageSize=2&amp;page=${number + 1}&amp;owner=x`;
    const isLast = number === pages;
    if (form === "json") {
      const links = isLast ? [] : [{ rel: "Next", href: href.replaceAll("&amp;", "&") }];
      const pagingInfo = { pageNum: number, pageSize: 2, pagesCount: pages, links };
      return json(200, { pagingInfo, sites: names.map((name) => ({ name })) })({} as never, response);
    }
    const link = isLast ? "" : `<Link Rel="Next" Href="${href}"/>`;
    const info = `<PagingInfo PageNum="${number}" PageSize="2" PagesCount="${pages}"><Links><Link Rel="First" Href="x?page=1"/>${link}</Links></PagingInfo>`;
    const items = names.map((name) => `<Site Name="${name}"/>`).join("");
    return xml(200, `<Sites ${xmlns}>${info}${items}</Sites>`)({} as never, response);
  };
}

async function read(pages: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

describe("a route that the spec does not have", () => {
  it("comes as a tree of its XML", async () => {
    const server = await enterpriseManager({ "GET /sites/7": xml(200, site) });
    expect(await client(server).call("GET /sites/{id}", { id: 7 })).toEqual(siteTree);
    expect(await client(server).call("GET /api/sites/{id}", { id: 7 })).toEqual(siteTree);
    expect(server.requests.at(-1)?.headers).toMatchObject({ accept: "application/xml" });
  });

  it("comes as JSON where the server sends JSON", async () => {
    const server = await enterpriseManager({ "GET /sites/7": json(200, { name: "north", quota: 7 }) });
    const em = client(server, { mediaType: "json" });
    expect(await em.call("GET /sites/{id}", { id: 7 })).toEqual({ name: "north", quota: 7 });
    expect(server.requests.at(-1)?.headers.accept).toBe("application/json");
  });

  it("sends text as XML and objects as JSON, with the Accept that belongs to it", async () => {
    const server = await enterpriseManager({ "POST /sites": text(204, "") });
    const em = client(server);
    expect(await em.call("POST /sites", { body: "<Site/>" })).toBeUndefined();
    expect(await em.call("POST /sites", { body: { name: "north" } })).toBeUndefined();
    const sent = server.requests
      .slice(1)
      .map(({ headers, body }) => [headers.accept, headers["content-type"], body]);
    expect(sent).toEqual([
      ["application/xml", "application/xml", "<Site/>"],
      ["application/json", "application/json", '{"name":"north"}'],
    ]);
  });

  it.each(["xml", "json"] as const)("follows the links of its pages, in %s", async (form) => {
    const server = await enterpriseManager({ "GET /sites": paged(form, 5) });
    const em = client(server);
    const key = form === "xml" ? "@Name" : "name";
    const names = ["s-0", "s-1", "s-2", "s-3", "s-4"].map((name) => ({ [key]: name }));
    expect(await read(em.paginate("GET /sites", { owner: "y" }))).toEqual(names);
    expect(server.calls.slice(1)).toEqual([
      "GET /sites?owner=y",
      "GET /sites?owner=x&pageSize=2&page=2",
      "GET /sites?owner=x&pageSize=2&page=3",
    ]);
    const pages = await read(em.paginate("GET /sites").pages());
    expect(pages).toHaveLength(3);
    expect(pages[2]).toEqual(await em.call("GET /sites", { page: 3 }));
  });

  it.each([
    [`<Sites ${xmlns}/>`, []],
    [`<Sites ${xmlns}><Site Name="a"/></Sites>`, [{ "@Name": "a" }]],
    [`<Names ${xmlns}><Name>a</Name><Other>b</Other><Name>c</Name></Names>`, ["a", "c", "b"]],
    ['{"sites":[],"pagingInfo":null}', []],
    ['[{"name":"a"}]', [{ name: "a" }]],
  ])("reads a collection without pages: %s", async (body, items) => {
    const type = body.startsWith("<") ? "application/xml" : "application/json";
    const server = await enterpriseManager({ "GET /sites": text(200, body, { "content-type": type }) });
    expect(await read(client(server).paginate("GET /sites"))).toEqual(items);
  });

  it("that is no collection is an error, never an empty list", async () => {
    const server = await enterpriseManager({
      "GET /sites": [json(200, { name: "north" }), xml(200, "<Site>north</Site>")],
    });
    for (let time = 0; time < 2; time++) {
      expect(await failure(read(client(server).paginate("GET /sites")))).toBeInstanceOf(DecodeError);
    }
  });

  it("with a page that misses items is an error", async () => {
    const info = '<PagingInfo PageNum="1" PagesCount="2"><Links/></PagingInfo>';
    const server = await enterpriseManager({
      "GET /sites": xml(200, `<Sites ${xmlns}>${info}<Site/></Sites>`),
    });
    expect(await failure(read(client(server).paginate("GET /sites")))).toMatchObject({
      code: "decode",
      message: expect.stringContaining("number 1 of 2, but has no link"),
    });
  });

  it.each([
    ["an error with 200", `<Error ${xmlns} Message="No." StatusCode="403"/>`, HttpError, /HTTP 403: No/],
    ["an HTML page", "<html><title>Sign in</title></html>", DecodeError, /HTML page \("Sign in"\)/],
    ["XML that is cut off", `<Site ${xmlns}><Tenant>`, DecodeError, /ends inside <Tenant>/],
    ["a DOCTYPE", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", DecodeError, /DOCTYPE/i],
    [
      "elements that nest too deep",
      `${"<a>".repeat(300)}${"</a>".repeat(300)}`,
      DecodeError,
      /deeper than 256/,
    ],
    ["an empty body", "", DecodeError, /empty body/],
  ])("%s is an error", async (_, body, kind, words) => {
    const server = await enterpriseManager({ "GET /sites": xml(200, body) });
    const found = await failure(client(server).call("GET /sites"));
    expect(found).toBeInstanceOf(kind);
    expect(found.message).toMatch(words);
    expect(found.operationId).toBe("GET /sites");
  });

  it("keeps the error of the server, and its session", async () => {
    const server = await enterpriseManager({ "GET /sites": [error(401, "expired"), xml(200, site)] });
    expect(await client(server).call("GET /sites")).toEqual(siteTree);
    expect(server.tokens).toEqual([undefined, "token-1", undefined, "token-2"]);
  });

  it("cannot be begun: nothing is known of its task", async () => {
    const server = await enterpriseManager();
    const found = await failure(client(server).begin("POST /sites" as never, {} as never));
    expect(found).toBeInstanceOf(NotSupportedError);
    expect(server.requests).toEqual([]);
  });
});

describe("a route of the spec", () => {
  it("is its operation, typed by its schema", async () => {
    const server = await enterpriseManager({ "GET /jobs": jobs, "POST /jobs/j-1": task });
    const em = client(server);
    const { Jobs } = await em.call("GET /jobs?format=Entity");
    expect(Jobs[0]).toMatchObject({ Name: "Nightly" });
    const { TaskId } = await em.call("POST /jobs/{id}?action=start", { id: "j-1" });
    expect(TaskId).toBe("task-1");
    expect(server.calls.slice(1)).toEqual(["GET /jobs?format=Entity", "POST /jobs/j-1?action=start"]);
  });

  it("has ids in any form that its operation takes", async () => {
    const server = await enterpriseManager({});
    const em = client(server);
    const guid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
    for (const id of [`urn:veeam:Job:${guid}`, encodeURIComponent(`urn:veeam:Job:${guid}`), guid]) {
      await failure(em.call(`GET /jobs/${id}?format=Entity`));
    }
    expect(server.calls.slice(1)).toEqual(Array(3).fill(`GET /jobs/${guid}?format=Entity`));
    expect(await failure(em.call("GET /jobs/urn:veeam:Backup:1"))).toBeInstanceOf(ConfigurationError);
  });

  it("begins what its operation begins, and resumes it", async () => {
    const server = await enterpriseManager({ "POST /jobs/j-1": task });
    const em = client(server);
    const operation = await em.begin("POST /jobs/{id}?action=start", { id: "j-1" }, { waitFor: "task" });
    expect(operation).toMatchObject({ id: "task-1", operationId: "startJob" });
    expect(em.resume<Task>(JSON.stringify(operation)).operationId).toBe("startJob");
    expect(() => em.resume("POST /jobs/{id}?action=stop", JSON.stringify(operation))).toThrow(
      "is of operation 'startJob', not of 'stopJob'",
    );
  });
});
