import type { Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { beforeAll, expect, test } from "vitest";
import { TimeoutError } from "../../src/errors/index.js";
import { Vspc, type VspcOptions } from "../../src/products/vspc/vspc.js";
import { type Certificate, certificate } from "../support/certificates.js";
import { type ManualClock, manualClock } from "../support/manual-clock.js";
import { connectProxy } from "../support/proxy.js";
import { ended, listening, rawServer } from "../support/raw-server.js";
import { failure } from "../support/vspc-client.js";

let own: Certificate;
beforeAll(async () => {
  own = await certificate("127.0.0.1");
});

interface Stuck {
  readonly options: Partial<VspcOptions> & { readonly baseUrl: string };
  /** Resolves when the request has come as far as it will, with the connections that must end. */
  readonly arrived: Promise<readonly Socket[]>;
}

const received = (socket: Socket) => new Promise<void>((resolve) => socket.once("data", () => resolve()));

/** Servers that get stuck, each at another point of an exchange. */
const places: Record<string, () => Promise<Stuck>> = {
  async "the TLS handshake"() {
    const server = await rawServer(() => {});
    return {
      options: { baseUrl: `https://127.0.0.1:${server.port}` },
      arrived: server.connected().then((socket) => received(socket).then(() => [socket])),
    };
  },
  async "the headers"() {
    const server = await rawServer(() => {});
    return {
      options: { baseUrl: `http://127.0.0.1:${server.port}` },
      arrived: server.connected().then((socket) => received(socket).then(() => [socket])),
    };
  },
  async "the body"() {
    let sent = () => {};
    const isSent = new Promise<void>((resolve) => {
      sent = resolve;
    });
    const server = await rawServer((socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", () => sent()));
    });
    return {
      options: { baseUrl: `http://127.0.0.1:${server.port}` },
      arrived: isSent.then(() => [...server.sockets]),
    };
  },
  async "the headers behind TLS"() {
    const server = await listening(createTlsServer(own), "secureConnection");
    return {
      options: { baseUrl: `https://127.0.0.1:${server.port}`, tls: { ca: own.cert } },
      arrived: server.connected().then((socket) => received(socket).then(() => [socket])),
    };
  },
  async "the response of the proxy"() {
    const proxy = await rawServer(() => {});
    return {
      options: { baseUrl: "https://vspc.invalid", proxy: `http://127.0.0.1:${proxy.port}` },
      arrived: proxy.connected().then((socket) => received(socket).then(() => [socket])),
    };
  },
  async "the TLS handshake with the proxy"() {
    const proxy = await rawServer(() => {});
    return {
      options: { baseUrl: "https://vspc.invalid", proxy: `https://127.0.0.1:${proxy.port}` },
      arrived: proxy.connected().then((socket) => received(socket).then(() => [socket])),
    };
  },
  async "the TLS handshake in the tunnel"() {
    const server = await rawServer(() => {});
    const proxy = await connectProxy();
    return {
      options: { baseUrl: `https://127.0.0.1:${server.port}`, proxy: `http://127.0.0.1:${proxy.port}` },
      arrived: server.connected().then((socket) => received(socket).then(() => [socket])),
    };
  },
  async "the headers in a tunnel through TLS"() {
    const server = await listening(createTlsServer(own), "secureConnection");
    const proxy = await connectProxy(undefined, own);
    return {
      options: {
        baseUrl: `https://127.0.0.1:${server.port}`,
        proxy: `https://127.0.0.1:${proxy.port}`,
        tls: { ca: own.cert },
      },
      arrived: server.connected().then((socket) => received(socket).then(() => [socket])),
    };
  },
};

function open({ options }: Stuck, clock: ManualClock): Vspc {
  return new Vspc({ auth: { apiKey: "api-key-1" }, retry: false, clock, ...options });
}

test.each(Object.keys(places))(
  "timeout ends a request that is stuck at %s, and its connection",
  async (place) => {
    const stuck = await (places[place] as () => Promise<Stuck>)();
    const clock = manualClock();
    const vspc = open(stuck, clock);
    const failing = failure(vspc.getAboutInformation({}, { timeout: 5000 }));
    const sockets = await stuck.arrived;
    clock.advance(5000);
    const error = await failing;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ bound: "timeout", limit: 5000 });
    await Promise.all(sockets.map(ended));
    await vspc.close();
  },
);

test.each(Object.keys(places))("the caller's signal does too, at %s", async (place) => {
  const stuck = await (places[place] as () => Promise<Stuck>)();
  const vspc = open(stuck, manualClock());
  const controller = new AbortController();
  const reason = new Error("stop");
  const failing = failure(vspc.getAboutInformation({}, { signal: controller.signal }));
  const sockets = await stuck.arrived;
  controller.abort(reason);
  expect(await failing).toBe(reason);
  await Promise.all(sockets.map(ended));
  await vspc.close();
});

test.each(Object.keys(places))(
  "close() ends a request that is stuck at %s, and its connection",
  async (place) => {
    const stuck = await (places[place] as () => Promise<Stuck>)();
    const clock = manualClock();
    const vspc = open(stuck, clock);
    const failing = failure(vspc.getAboutInformation());
    const sockets = await stuck.arrived;
    const closing = vspc.close();
    clock.advance(5000);
    await failing;
    await closing;
    await Promise.all(sockets.map(ended));
  },
);

test("nothing ends a request before its timeout: hours pass at each step", async () => {
  const step = 3 * 3_600_000;
  const clock = manualClock();
  const steps: string[] = [];
  const pass = (name: string) => {
    steps.push(name);
    clock.advance(step);
  };
  // Each step of the exchange waits for its turn, and the client's clock runs on between them.
  const server = await listening(
    createTlsServer(own, (socket) => {
      pass("handshake");
      socket
        .on("error", () => {})
        .once("data", () => {
          pass("request");
          socket.write(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n",
            () => {
              pass("headers");
              socket.write('{"data":{}}');
            },
          );
        });
    }),
    "secureConnection",
  );
  const vspc = open(
    { options: { baseUrl: `https://127.0.0.1:${server.port}`, tls: { ca: own.cert } } } as never,
    clock,
  );
  const hours = { timeout: 4 * step, deadline: 4 * step };
  expect(await vspc.getAboutInformation({}, hours)).toEqual({ data: {} });
  expect(steps).toEqual(["handshake", "request", "headers"]);
  await vspc.close();
});
