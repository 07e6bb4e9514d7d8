import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ConnectionError } from "../../src/errors/index.js";
import { certificate } from "../support/certificates.js";
import { loopback } from "../support/loopback.js";
import { connectProxy } from "../support/proxy.js";
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
