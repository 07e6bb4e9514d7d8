import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, get } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { expect, test, vi } from "vitest";
import { keepAliveAgent } from "../../src/http/node/agent.js";
import { Vspc } from "../../src/products/vspc/vspc.js";
import { certificate } from "../support/certificates.js";
import { loopback } from "../support/loopback.js";
import { connectProxy } from "../support/proxy.js";
import { listening, rawServer } from "../support/raw-server.js";
import { about, client, failure } from "../support/vspc-client.js";

const whole = (headers = "") =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n${headers}\r\n{"data":{}}`;
const open = (port: number) =>
  new Vspc({ baseUrl: `http://127.0.0.1:${port}`, auth: { apiKey: "api-key-1" }, retry: false });

test("calls one after the other share a connection, with TLS too", async () => {
  const own = await certificate("127.0.0.1");
  const server = await listening(
    createSecureServer(own, (_, response) =>
      response.setHeader("content-type", "application/json").end('{"data":{}}'),
    ),
    "secureConnection",
  );
  for (const [connections, tls] of [
    [1, { ca: own.cert }],
    [2, { ca: own.cert, servername: "127.0.0.1" }],
    [3, { insecure: true }],
  ] as const) {
    const vspc = new Vspc({
      baseUrl: `https://127.0.0.1:${server.port}`,
      auth: { apiKey: "api-key-1" },
      logger: {},
      tls,
    });
    for (let call = 0; call < 3; call++) await vspc.getAboutInformation();
    expect(server.sockets).toHaveLength(connections);
    await vspc.close();
  }
});

test("calls at the same time have a connection each, and all are kept", async () => {
  const server = await rawServer((socket) => socket.on("data", () => socket.write(whole())));
  const vspc = open(server.port);
  for (let round = 0; round < 2; round++) {
    await Promise.all(Array.from({ length: 5 }, () => vspc.getAboutInformation()));
  }
  expect(server.sockets).toHaveLength(5);
  await vspc.close();
});

test.each([
  ["timeout=1", 2],
  ["max=100, timeout=0", 2],
  ["timeout=30, max=100", 1],
  ["max=100", 1],
])("a server that says Keep-Alive: %s is taken at its word", async (header, connections) => {
  const server = await rawServer((socket) =>
    socket.on("data", () => socket.write(whole(`keep-alive: ${header}\r\n`))),
  );
  const vspc = open(server.port);
  await vspc.getAboutInformation();
  await vspc.getAboutInformation();
  expect(server.sockets).toHaveLength(connections);
  await vspc.close();
});

test("an idle connection is kept longer than the minute between two polls; one in use has no limit", async () => {
  const agent = keepAliveAgent(undefined, undefined, undefined);
  const server = await listening(
    createServer((_, response) => response.end()),
    "connection",
  );
  const exchange = async () => {
    const request = get({ agent, host: "127.0.0.1", port: server.port });
    const [response] = await once(request, "response");
    const { socket } = request;
    const inUse = socket?.timeout ?? 0;
    response.resume();
    await once(agent, "free");
    return { inUse, idle: socket?.timeout };
  };
  for (let call = 0; call < 2; call++) {
    const { inUse, idle } = await exchange();
    expect(inUse).toBe(0);
    expect(idle).toBeGreaterThan(60_000);
  }
  expect(server.sockets).toHaveLength(1);
  agent.destroy();
});

test("a connection whose time was over while the process was busy is not used again", async () => {
  const server = await rawServer((socket) =>
    socket.on("data", () => socket.write(whole("keep-alive: timeout=30\r\n"))),
  );
  const vspc = open(server.port);
  await vspc.getAboutInformation();
  const { now } = performance;
  // No timer has fired: the process did something else.
  const later = vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + 29_500);
  await vspc.getAboutInformation();
  expect(server.sockets).toHaveLength(2);
  await vspc.getAboutInformation();
  expect(server.sockets).toHaveLength(2);
  later.mockRestore();
  await vspc.close();
});

test("what a server sends without a request is no response to the next one", async () => {
  const server = await rawServer((socket) =>
    socket.once("data", () => {
      socket.write(whole());
      // As HAProxy does when it ends an idle connection.
      setImmediate(() => socket.write("HTTP/1.1 408 Request Time-out\r\nconnection: close\r\n\r\n"));
    }),
  );
  const vspc = open(server.port);
  await vspc.getAboutInformation();
  const first = await server.connected(0);
  // The client has taken notice and closed its side.
  await new Promise<void>((resolve) => first.once("close", () => resolve()));
  await vspc.getAboutInformation();
  expect(server.sockets).toHaveLength(2);
  await vspc.close();
});

test("a connection that ends as it is used again fails that one call, which is not sent again in secret", async () => {
  const server = await rawServer((socket) => {
    socket.once("data", () => {
      socket.write(whole());
      socket.once("data", () => socket.resetAndDestroy());
    });
  });
  const vspc = open(server.port);
  await vspc.getAboutInformation();
  expect(await failure(vspc.getAboutInformation())).toMatchObject({ reason: "ECONNRESET", sent: true });
  expect(server.sockets).toHaveLength(1);
  await vspc.close();
});

test("a tunnel is used again", async () => {
  const own = await certificate("127.0.0.1");
  const server = await loopback({ "GET /about": about }, own);
  const proxy = await connectProxy();
  const vspc = client(server, { tls: { ca: own.cert }, proxy: `http://127.0.0.1:${proxy.port}` });
  for (let call = 0; call < 3; call++) await vspc.getAboutInformation();
  expect(proxy.connects).toHaveLength(1);
});

test.each(["directly", "through a proxy", "through a proxy with TLS"])(
  "an idle connection does not keep the process alive, %s",
  async (way) => {
    const own = await certificate("127.0.0.1");
    // The server itself never ends an idle connection, so that only the client can.
    const server = await loopback({ "GET /about": about }, { ...own, keepAliveTimeout: 0 });
    const secure = way.endsWith("TLS");
    const proxy = way === "directly" ? undefined : await connectProxy(undefined, secure ? own : undefined);
    const options = {
      baseUrl: server.url,
      auth: { apiKey: "api-key-1" },
      tls: { ca: own.cert },
      ...(proxy && { proxy: `${secure ? "https" : "http"}://127.0.0.1:${proxy.port}` }),
    };
    const script = `import { Vspc } from "./src/products/vspc/vspc.ts";
      await new Vspc(${JSON.stringify(options)}).getAboutInformation();
      console.log("done");`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(output).toBe("done\n");
    expect(code).toBe(0);
    expect(server.calls).toEqual(["GET /about"]);
  },
);
