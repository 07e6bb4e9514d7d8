import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { ConnectionError } from "../../src/errors/index.js";
import { type Handler, json, loopback, reset } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;
const queued = json(
  200,
  vspcExample(
    "POST /infrastructure/backupServers/jobs/{jobUid}/start 200",
    "syntheticQueuedBackupServerJobTask",
  ),
);
const halfway: Handler = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"data":', () => response.socket?.resetAndDestroy());
};
const clock = () => manualClock({ skipBelow: 60_000 });

test("refused: the error says what to check, after four attempts of which none was sent", async () => {
  const server = await loopback(about);
  const vspc = client(server, { clock: clock() });
  await server.close();
  const error = await failure(vspc.getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ code: "connection", reason: "ECONNREFUSED", sent: false, attempts: 4 });
  const { host, origin } = new URL(server.origin);
  expect(error.message).toBe(
    `getAboutInformation: ${origin}: Connection refused (ECONNREFUSED ${host}). Check host and port in \`baseUrl\`, and that the server is running.`,
  );
});

test("refused: a POST without a key is tried again too, because it was never sent", async () => {
  const server = await loopback(about);
  const vspc = client(server, { clock: clock() });
  await server.close();
  const body = { grant_type: "password" as const, username: "u", password: "p" };
  expect(await failure(vspc.oAuth2IssueToken({ body }))).toMatchObject({ sent: false, attempts: 4 });
});

test("a name that does not resolve is not tried again", async () => {
  const server = await loopback(about);
  const error = await failure(client(server, { baseUrl: "https://vspc.invalid:1280" }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.sent).toBe(false);
  expect(error.message).toMatch(
    /The host name does not resolve \(ENOTFOUND\)\. Check the host in `baseUrl`\.$/,
  );
});

test.each([
  ["before the answer", reset],
  ["in the middle of the body", halfway],
])("reset %s: a GET is sent again", async (_, broken) => {
  const server = await loopback({ "GET /about": [broken, about] });
  expect(await client(server, { clock: clock() }).getAboutInformation()).toHaveProperty("data");
  expect(server.calls).toHaveLength(2);
});

test.each([
  ["before the answer", reset, /: The server closed the connection without a response \(ECONNRESET\)/],
  [
    "in the middle of the body",
    halfway,
    /: The connection was closed in the middle of the response \(ECONNRESET\)$/,
  ],
])("reset %s, for ever", async (_, broken, message) => {
  const server = await loopback({ "GET /about": broken });
  const error = await failure(client(server, { clock: clock() }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ sent: true, attempts: 4, operationId: "getAboutInformation" });
  expect(error.reason).toBe("ECONNRESET");
  expect(error.message).toMatch(message);
  expect(server.calls).toHaveLength(4);
});

test.each([
  ["before the answer", reset],
  ["in the middle of the body", halfway],
])("reset %s: a POST is sent again only under its key", async (_, broken) => {
  const server = await loopback({ [start]: [broken, queued], "POST /token": broken });
  const vspc = client(server, { clock: clock() });
  await vspc.startBackupServerJob({ jobUid });
  expect(new Set(server.requests.map(({ headers }) => headers["x-request-id"])).size).toBe(1);
  const body = { grant_type: "password" as const, username: "u", password: "p" };
  expect(await failure(vspc.oAuth2IssueToken({ body }))).toMatchObject({ sent: true, attempts: 1 });
  expect(server.calls).toEqual([start, start, "POST /token"]);
});

test("a server that speaks no TLS where TLS is asked for", async () => {
  const server = await loopback(about);
  const baseUrl = server.url.replace("http:", "https:");
  const error = await failure(client(server, { baseUrl }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.attempts).toBe(1);
  expect(error.message).toMatch(
    /: The server does not speak TLS on this port \(.*\)\. Check the port in `baseUrl`\.$/,
  );
});

test("a server that speaks no HTTP", async () => {
  const tcp = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end("SSH-2.0-OpenSSH_9.9\r\n"));
  });
  await new Promise<void>((resolve) => tcp.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void tcp.close());
  const server = await loopback(about);
  const baseUrl = `http://127.0.0.1:${(tcp.address() as { port: number }).port}`;
  const error = await failure(client(server, { baseUrl }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.attempts).toBe(1);
  expect(error.message).toMatch(
    /: The server does not speak HTTP on this port \(HPE_INVALID_CONSTANT\)\. Check the port in `baseUrl`\.$/,
  );
});

test("a port that fetch refuses is named as such, with a fetch of the caller", async () => {
  const server = await loopback(about);
  const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init);
  const error = await failure(
    client(server, { baseUrl: "http://127.0.0.1:6000", fetch, retry: false }).getAboutInformation(),
  );
  expect(error.message).toMatch(/: No response \(bad port\)$/);
});

test("a fetch of the caller that throws anything is a ConnectionError too", async () => {
  const server = await loopback(about);
  const fetch = () => Promise.reject(Object.assign(new Error("down"), { code: "ECUSTOM" }));
  const error = await failure(client(server, { fetch, retry: false }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ reason: "ECUSTOM", sent: true });
});

test("the words of a fetch are not repeated, because they may quote what it was given", async () => {
  const server = await loopback(about);
  const fetch = () => Promise.reject(new TypeError('"Bearer api-key-1" is an invalid header value'));
  const error = await failure(client(server, { fetch, retry: false }).getAboutInformation());
  expect(error.message).toBe(`getAboutInformation: ${server.origin}: No response`);
});

test.each([
  "content-length",
  "expect",
  "Host",
  "keep-alive",
  "te",
  "trailer",
  "Transfer-Encoding",
  "upgrade",
])("the header %s is set by the transport alone", async (name) => {
  const server = await loopback({ "GET /about": about });
  const error = await failure(client(server).getAboutInformation({}, { headers: { [name]: "5" } }));
  expect(error).toMatchObject({ code: "configuration", option: `headers.${name.toLowerCase()}` });
  expect(server.calls).toEqual([]);
});
