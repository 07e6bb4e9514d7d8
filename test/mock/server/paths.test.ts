import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { startCheck, startMock } from "../../../src/mock/index.js";

/** Sends a path as it is: `fetch` would resolve its steps upwards. */
function get(origin: string, path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers: { "x-api-key": "k" } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
    });
    sent.on("error", reject).end();
  });
}

const upwards = [
  "/../../x",
  "/%2e%2e/%2e%2e/x",
  "/..\\..\\x",
  "/.%2e/admin",
  "/..",
  "/about/%2E./%2e./x",
  "/..;/x",
  "/%2e%2e;a=1/x",
];
const malformed = ["/infrastructure/backupServers/jobs/%ff", "/infrastructure/backupServers/jobs/%E0%A4%A"];

it.each([...upwards, ...malformed])("a mock has no operation at %s", async (path) => {
  const mock = await startMock({ product: "vspc" });
  onTestFinished(() => mock.close());
  const { status, text } = await get(mock.url, `/api/v3${path}`);
  expect(status).toBe(404);
  expect(JSON.parse(text)).toHaveProperty("errors");
  expect(mock.requests.at(-1)).toMatchObject({ status: 404, violations: [{ code: "route" }] });
});

it.each([...upwards, ...malformed])("a check does not forward %s", async (path) => {
  const seen: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    seen.push(url);
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const check = await startCheck({ product: "vspc", baseUrl });
  onTestFinished(async () => {
    await check.close();
    server.closeAllConnections();
    server.close();
  });
  expect(await get(check.url, `/api/v3${path}`)).toMatchObject({ status: 404 });
  expect(seen).toEqual([]);
  expect(check.exchanges.at(-1)).toMatchObject({ status: 404, violations: [{ code: "route" }] });
});

it.each(["__proto__", "constructor", "toString"])("%s names no member of the spec", async (name) => {
  const vspc = await startMock({ product: "vspc" });
  const em = await startMock({ product: "enterprise-manager" });
  onTestFinished(async () => {
    await vspc.close();
    await em.close();
  });
  const jobs = await fetch(`${vspc.url}/api/v3/infrastructure/backupServers/jobs/agentJobs?expand=${name}`, {
    headers: { "x-api-key": "k" },
  });
  expect(jobs.status).toBeLessThan(500);
  const headers = { "x-restsvcsessionid": "any", accept: "application/json" };
  const found = await fetch(`${em.url}/api/query?type=${name}`, { headers });
  expect([found.status, await found.text()]).toEqual([
    400,
    expect.stringContaining(`There is no type ${name}`),
  ]);
});

it("an empty value is an absent one", async () => {
  const vspc = await startMock({ product: "vspc" });
  onTestFinished(() => vspc.close());
  const jobs = `${vspc.url}/api/v3/infrastructure/backupServers/jobs`;
  const [empty, absent] = await Promise.all(
    [`${jobs}?limit=`, jobs].map(async (url) => (await fetch(url, { headers: { "x-api-key": "k" } })).json()),
  );
  expect(empty).toEqual(absent);
});

it("what JSON cannot hold is refused with its place", async () => {
  const mock = await startMock({ product: "vspc" });
  onTestFinished(() => mock.close());
  const job = mock.list("BackupServerJob")[0] as object;
  const circle: Record<string, unknown> = { ...job };
  circle.self = { circle };
  const added = (extra: object) => () => mock.add("BackupServerJob", { ...job, ...extra });
  expect(() => mock.add("BackupServerJob", circle)).toThrow(
    "add.BackupServerJob.self.circle must be a value that",
  );
  expect(added({ lastDuration: Number.POSITIVE_INFINITY })).toThrow(
    "add.BackupServerJob.lastDuration must be",
  );
  expect(added({ more: () => 1 })).toThrow("add.BackupServerJob.more must be a value that JSON can hold");
});
