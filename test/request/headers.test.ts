import { expect, test } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import { version } from "../../src/version.js";
import { json, loopback } from "../support/loopback.js";
import { about, client, failure, jobUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;
const read = `GET /infrastructure/backupServers/jobs/${jobUid}`;
const job = json(
  200,
  vspcExample("GET /infrastructure/backupServers/jobs/{jobUid} 200", "syntheticBackupServerJob"),
);
const queued = json(
  200,
  vspcExample(
    "POST /infrastructure/backupServers/jobs/{jobUid}/start 200",
    "syntheticQueuedBackupServerJobTask",
  ),
);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test("what every request carries", async () => {
  const server = await loopback({ "GET /about": about });
  await client(server).getAboutInformation();
  expect(server.requests[0]?.headers).toMatchObject({
    authorization: "Bearer api-key-1",
    accept: "application/json",
    "user-agent": `asyncops/${version}`,
    "x-client-version": "3.6.1",
  });
  expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
});

test("apiVersion and userAgent take the place of the defaults", async () => {
  const server = await loopback({ "GET /about": about });
  await client(server, { apiVersion: "3.5.1", userAgent: "nightly/2 (Zürich)" }).getAboutInformation();
  expect(server.requests[0]?.headers).toMatchObject({ "x-client-version": "3.5.1" });
  expect(server.requests[0]?.headers["user-agent"]).toBe("nightly/2 (Zürich)");
});

test("X-Request-id goes with writes and begin(), not with plain reads", async () => {
  const server = await loopback({ "GET /about": about, [start]: queued, [read]: job });
  const vspc = client(server);
  await vspc.getAboutInformation();
  await vspc.startBackupServerJob({ jobUid });
  await vspc.begin("getAboutInformation");
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  await operation.poll();
  const ids = server.requests.map(({ headers }) => headers["x-request-id"]);
  const some = expect.stringMatching(uuid);
  // The reads that follow a start are plain ones.
  expect(ids).toEqual([undefined, some, some, undefined, some, undefined]);
  expect(new Set(ids).size).toBe(4);
});

test("headers of a call are sent with it", async () => {
  const server = await loopback({ "GET /about": about });
  const vspc = client(server);
  await vspc.getAboutInformation({}, { headers: { "X-Trace": "t-1" } });
  await vspc.getAboutInformation();
  expect(server.requests.map(({ headers }) => headers["x-trace"])).toEqual(["t-1", undefined]);
});

test.each([
  ["headers.X-Trace", { "X-Trace": "a\r\nX-Evil: 1" }, "has a character that no header can carry"],
  ["headers.X-Trace", { "X-Trace": "a\nb" }, "has a character that no header can carry"],
  ["headers.X-Trace", { "X-Trace": "a\0b" }, "has a character that no header can carry"],
  ["headers.X-Trace", { "X-Trace": "💾" }, "has a character that no header can carry"],
  ["headers.X-Trace", { "X-Trace": 1 }, "must be a string"],
  ["headers.X-A: 1\r\nX-Evil", { "X-A: 1\r\nX-Evil": "1" }, "is not a valid header name"],
  ["headers.", { "": "1" }, "is not a valid header name"],
  ["headers.AUTHORIZATION", { AUTHORIZATION: "Bearer secret-1" }, "is set by the client"],
  ["headers.accept", { accept: "text/xml" }, "is set by the client"],
  ["headers.X-Client-Version", { "X-Client-Version": "3.0" }, "is set by the client"],
  ["headers.x-request-ID", { "x-request-ID": "1" }, "is set by the client"],
  ["headers.Content-Type", { "Content-Type": "text/plain" }, "is set by the client"],
  ["headers", new Headers({ "X-Trace": "1" }), "must be a plain object of names and values"],
  ["headers", [["X-Trace", "1"]], "must be a plain object of names and values"],
  ["headers", "X-Trace: 1", "must be a plain object of names and values"],
])("%s: %o is refused, and nothing is sent", async (option, headers, words) => {
  const server = await loopback({ "GET /about": about });
  const error = await failure(client(server).getAboutInformation({}, { headers: headers as never }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ option, attempts: 0 });
  expect(error.message).toContain(words);
  expect(error.message).not.toContain("secret-1");
  expect(server.requests).toEqual([]);
});
