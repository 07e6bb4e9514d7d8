import { expect, test } from "vitest";
import { DecodeError } from "../../../src/errors/index.js";
import { client } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, fixture } from "../../support/enterprise-manager-server.js";
import { text } from "../../support/loopback.js";

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';

async function readAll(items: AsyncIterable<unknown>) {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test.each([
  ["XML", text(200, fixture("synthetic-query-tasks.xml").toString())],
  ["JSON", text(200, fixture("synthetic-query-tasks.json").toString())],
])("references of tasks, which come as resources, are no empty list: %s", async (_, page) => {
  const server = await enterpriseManager({ "GET /query": page });
  const em = client(server);
  expect(await readAll(em.paginate("query", { type: "Task" }))).not.toEqual([]);
  const reading = readAll(em.paginate("queryReferences", { type: "Task" }));
  await expect(reading).rejects.toThrow(/the page has items at \/Resources\/Tasks, not at \/Refs/);
});

test("a page that is not the last, and has no link to the next, is no end", async () => {
  const paging = (pages: number) => `<PagingInfo PageNum="1" PageSize="1" PagesCount="${pages}"/>`;
  const page = (pages: number) =>
    `<QueryResult ${ns}><Entities><Jobs><Job Name="a"/></Jobs></Entities>${paging(pages)}</QueryResult>`;
  const server = await enterpriseManager({ "GET /query": [text(200, page(1)), text(200, page(2))] });
  const em = client(server);
  expect(await readAll(em.paginate("query", { type: "Job" }))).toEqual([{ Name: "a" }]);
  const reading = readAll(em.paginate("query", { type: "Job" }));
  await expect(reading).rejects.toThrow(DecodeError);
});

test("JSON that is nothing is said to be that", async () => {
  const nothing = text(200, "null", { "content-type": "application/json; charset=utf-8" });
  const server = await enterpriseManager({ "GET /jobs": nothing });
  const reading = client(server, { mediaType: "json" }).getJobs();
  await expect(reading).rejects.toThrow(/JSON, in Jobs: must be an object, not null/);
});
