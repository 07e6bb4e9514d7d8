import { createServer } from "node:https";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ConnectionError } from "../../src/errors/index.js";
import { Vspc } from "../../src/products/vspc/vspc.js";
import { certificate } from "../support/certificates.js";
import { loopback } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { connectProxy } from "../support/proxy.js";
import { listening, rawServer } from "../support/raw-server.js";
import { about, client, failure } from "../support/vspc-client.js";

test("a call goes through the proxy, which sees neither credentials nor answers", async () => {
  const own = await certificate("127.0.0.1");
  const server = await loopback({ "GET /about": about }, own);
  const proxy = await connectProxy();
  const vspc = client(server, {
    tls: { ca: own.cert },
    proxy: `http://proxy-user:proxy%20secret@127.0.0.1:${proxy.port}`,
  });
  expect(await vspc.getAboutInformation()).toHaveProperty("data");
  const basic = Buffer.from("proxy-user:proxy secret").toString("base64");
  expect(proxy.connects).toHaveLength(1);
  expect(proxy.connects[0]?.target).toBe(new URL(server.origin).host);
  expect(proxy.connects[0]?.headers["proxy-authorization"]).toBe(`Basic ${basic}`);
  expect(JSON.stringify(proxy.connects[0]?.headers)).not.toContain("api-key-1");
  expect(proxy.seen()).not.toContain("api-key-1");
  expect(server.requests[0]?.headers).not.toHaveProperty("proxy-authorization");
});

test.each([
  [403, /refuses to connect to the server \(PROXY_403\)\. Check the proxy's address and credentials/],
  [407, /requires authentication \(PROXY_407\)\. Check user and password in the proxy's address/],
])("a proxy that refuses with %i is named, once, without its credentials", async (status, words) => {
  const own = await certificate("127.0.0.1");
  const server = await loopback({ "GET /about": about }, own);
  const proxy = await connectProxy(status);
  const address = new URL(`http://proxy-user:proxy-secret@127.0.0.1:${proxy.port}`);
  const error = await failure(client(server, { proxy: address }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ reason: `PROXY_${status}`, sent: false, attempts: 1 });
  expect(error.message).toContain(`through proxy http://127.0.0.1:${proxy.port} (proxy): The proxy `);
  expect(error.message).toMatch(words);
  expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/proxy-secret|proxy-user/);
  expect(server.requests).toEqual([]);
});

test("a proxy that is not there is named by its address", async () => {
  const own = await certificate("127.0.0.1");
  const server = await loopback({ "GET /about": about }, own);
  const gone = await loopback({});
  await gone.close();
  const vspc = client(server, { proxy: gone.origin, retry: false });
  const error = await failure(vspc.getAboutInformation());
  expect(error).toMatchObject({ reason: "ECONNREFUSED", sent: false });
  expect(error.message).toContain(new URL(gone.origin).host);
});

test("the server's certificate is verified behind a proxy too", async () => {
  const own = await certificate("127.0.0.1");
  const server = await loopback({ "GET /about": about }, own);
  const proxy = await connectProxy();
  const error = await failure(
    client(server, { proxy: `http://127.0.0.1:${proxy.port}` }).getAboutInformation(),
  );
  expect(error).toMatchObject({ reason: "DEPTH_ZERO_SELF_SIGNED_CERT", attempts: 1 });
  expect(server.requests).toEqual([]);
});

test("the client certificate and the name are for the server, not for an HTTPS proxy", async () => {
  const own = await certificate("vspc.example.com");
  const user = await certificate("user");
  const server = await loopback({ "GET /about": about }, { ...own, requestCert: true, ca: user.cert });
  // Takes no client certificate, and has one for its own address only.
  const front = await certificate("127.0.0.1");
  const proxy = await connectProxy(undefined, front);
  const vspc = client(server, {
    proxy: `https://127.0.0.1:${proxy.port}`,
    tls: { ca: [own.cert, front.cert], cert: user.cert, key: user.key, servername: "vspc.example.com" },
  });
  expect(await vspc.getAboutInformation()).toHaveProperty("data");
  expect(proxy.connects).toHaveLength(1);
});

test("a server with an IPv6 address is asked for in brackets", async () => {
  const own = await certificate("localhost");
  const server = await listening(
    createServer(own, (_, response) => response.end('{"data":{}}')),
    "secureConnection",
    "::1",
  );
  const proxy = await connectProxy();
  const vspc = new Vspc({
    baseUrl: `https://[::1]:${server.port}`,
    auth: { apiKey: "api-key-1" },
    proxy: `http://127.0.0.1:${proxy.port}`,
    tls: { ca: own.cert, servername: "localhost" },
  });
  expect(await vspc.getAboutInformation()).toEqual({ data: {} });
  expect(proxy.connects[0]).toMatchObject({
    target: `[::1]:${server.port}`,
    headers: { host: `[::1]:${server.port}` },
  });
  await vspc.close();
});

test.each([
  ["user@", "user:"],
  ["user:100%25@", "user:100%"],
  ["user:100%@", "user:100%"],
  ["us%C3%A9r:p%40ss@", "usér:p@ss"],
])("credentials %s", async (userinfo, expected) => {
  const server = await loopback({ "GET /about": about });
  const proxy = await connectProxy();
  const vspc = client(server, { proxy: `http://${userinfo}127.0.0.1:${proxy.port}` });
  await vspc.getAboutInformation();
  const [, basic = ""] = proxy.connects[0]?.headers["proxy-authorization"]?.split(" ") ?? [];
  expect(Buffer.from(basic, "base64").toString()).toBe(expected);
});

test("a server of plain HTTP is reached through a tunnel too, and its early bytes are not lost", async () => {
  const server = await rawServer(() => {});
  const early = 'HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{"data":{}}';
  const proxy = await connectProxy(undefined, undefined, early);
  const vspc = new Vspc({
    baseUrl: `http://127.0.0.1:${server.port}`,
    auth: { apiKey: "api-key-1" },
    proxy: `http://127.0.0.1:${proxy.port}`,
  });
  expect(await vspc.getAboutInformation()).toEqual({ data: {} });
  await vspc.close();
});

test.each([502, 503, 504])(
  "a proxy that answers %i could not connect; the call is sent again",
  async (status) => {
    const own = await certificate("127.0.0.1");
    const server = await loopback({ "GET /about": about }, own);
    const proxy = await connectProxy(status);
    const clock = manualClock({ skipBelow: 60_000 });
    const vspc = client(server, { clock, proxy: `http://127.0.0.1:${proxy.port}` });
    const error = await failure(vspc.getAboutInformation());
    expect(error).toMatchObject({ reason: `PROXY_${status}`, sent: false, attempts: 4 });
    expect(error.message).toMatch(
      /The proxy cannot connect to the server \(PROXY_5\d\d\)\. Check that the proxy can reach/,
    );
    expect(proxy.connects).toHaveLength(4);
  },
);

test.each([
  [
    "closes the connection",
    () => rawServer((socket) => void socket.once("data", () => socket.end())),
    /: The proxy closed the connection \(ECONNRESET\)$/,
  ],
  [
    "speaks something else",
    () => rawServer((socket) => void socket.write("SSH-2.0-OpenSSH_9.9\r\n")),
    /: The proxy does not speak HTTP on this port \(HPE_INVALID_CONSTANT\)\. Check scheme and port of the proxy's address\.$/,
  ],
])("a proxy that %s is named", async (_, make, words) => {
  const proxy = await make();
  const vspc = new Vspc({
    baseUrl: "https://vspc.invalid",
    auth: { apiKey: "api-key-1" },
    proxy: `http://127.0.0.1:${proxy.port}`,
    retry: false,
  });
  const error = await failure(vspc.getAboutInformation());
  expect(error).toMatchObject({ sent: false });
  expect(error.message).toContain(
    `https://vspc.invalid through proxy http://127.0.0.1:${proxy.port} (proxy): `,
  );
  expect(error.message).toMatch(words);
  await vspc.close();
});

test.each([
  ["a 100 Continue", ["HTTP/1.1 100 Continue\r\n\r\n"]],
  [
    "several, with headers",
    ["HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", "HTTP/1.1 102 Processing\r\n\r\n"],
  ],
])("%s of the proxy before its answer is skipped", async (_, interim) => {
  const own = await certificate("127.0.0.1");
  const server = await loopback({ "GET /about": about }, own);
  const open = await connectProxy(undefined, undefined, "", interim);
  const through = (proxy: { port: number }) =>
    client(server, { tls: { ca: own.cert }, proxy: `http://127.0.0.1:${proxy.port}`, retry: false });
  expect(await through(open).getAboutInformation()).toHaveProperty("data");
  const refusing = await connectProxy(403, undefined, "", interim);
  expect(await failure(through(refusing).getAboutInformation())).toMatchObject({ reason: "PROXY_403" });
});
