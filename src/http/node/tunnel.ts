import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { TransportError } from "../transport.js";
import { builtin } from "./builtin.js";
import type { ProxyServer } from "./proxy.js";
import type { Trust } from "./trust.js";

export interface Tunnel {
  /** Destroys the tunnel and the connection to the proxy, in whatever state they are. */
  cancel(): void;
}

/**
 * Opens a tunnel through a proxy to `host` and `port` (RFC 9110, section 9.3.6). Calls `done` once, but not after `cancel()`: with
 * the socket, which the caller then owns, or with the reason why there is no socket.
 */
export function openTunnel(
  proxy: ProxyServer,
  { host, port }: { readonly host: string; readonly port: number },
  trust: Trust | undefined,
  done: (error: TransportError | undefined, socket?: Socket) => void,
): Tunnel {
  const { isIP, isIPv6 } = builtin("node:net");
  const authority = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  const options = {
    method: "CONNECT",
    host: proxy.host,
    port: proxy.port,
    path: authority,
    headers: {
      host: authority,
      connection: "keep-alive",
      ...(proxy.authorization !== undefined && { "proxy-authorization": proxy.authorization }),
    },
    // A new connection, which becomes the tunnel.
    agent: false as const,
    autoSelectFamilyAttemptTimeout,
  };
  const request = proxy.secure
    ? builtin("node:https").request({
        ...options,
        ...(trust as object),
        // RFC 6066 forbids an address here.
        servername: isIP(proxy.host) ? "" : proxy.host,
      })
    : builtin("node:http").request(options);
  let isOpen = true;
  const settle = (error: TransportError | undefined, socket?: Socket) => {
    if (!isOpen) return;
    isOpen = false;
    done(error, socket);
  };
  const fail = (cause: unknown, code = (cause as NodeJS.ErrnoException).code) =>
    settle(new TransportError({ code, sent: false, proxy: proxy.name, cause }));
  request.on("error", (error) => fail(error));
  // With a response the request closes, and its socket belongs to the tunnel.
  let socket: Socket | undefined;
  request.on("close", () => {
    if (socket === undefined) fail(new Error("the proxy closed the connection"), "ECONNRESET");
  });
  // For CONNECT Node reports every status this way.
  request.on("connect", async ({ statusCode = 0 }, connected, first) => {
    const opened = connected as Socket;
    socket = opened;
    // No other listener exists before the socket is used.
    opened.on("error", (error) => fail(error));
    const { status, rest } = isInterim(statusCode)
      ? await finalStatus(opened, first)
      : { status: statusCode, rest: first };
    if (status === 0) fail(new Error("the proxy closed the connection"), "ECONNRESET");
    if (!isOpen || status < 200 || status > 299) {
      opened.destroy();
      fail(new Error(`the proxy responded to CONNECT with HTTP ${status}`), `PROXY_${status}`);
      return;
    }
    // Bytes that the server behind the proxy sent at once.
    if (rest.length > 0) opened.unshift(rest);
    // Detects that the other side has vanished, as the agent does for its own connections.
    opened.setKeepAlive(true, 1000);
    settle(undefined, opened);
  });
  request.end();
  return {
    cancel() {
      isOpen = false;
      request.destroy();
      socket?.destroy();
    },
  };
}

/** Longest run of interim responses and their final one, in bytes. */
const longestHeads = 64 * 1024;

function isInterim(status: number): boolean {
  return status >= 100 && status <= 199;
}

/**
 * The status after interim responses, such as an unwanted `100 Continue`: Node stops parsing HTTP with the first response to
 * CONNECT, whatever its status. 0: the connection ended before, or the bytes are not HTTP.
 */
async function finalStatus(socket: Socket, first: Buffer): Promise<{ status: number; rest: Buffer }> {
  let held = first;
  for (;;) {
    const end = held.indexOf("\r\n\r\n");
    if (end !== -1) {
      const [, digits] = /^HTTP\/1\.[01] (\d{3})[ \r]/.exec(held.toString("latin1", 0, 16)) ?? [];
      const rest = held.subarray(end + 4);
      if (digits === undefined) return { status: 0, rest };
      if (!isInterim(Number(digits))) return { status: Number(digits), rest };
      held = rest;
      continue;
    }
    if (held.length > longestHeads) return { status: 0, rest: held };
    const chunk = await nextChunk(socket);
    if (chunk === undefined) return { status: 0, rest: held };
    held = Buffer.concat([held, chunk]);
  }
}

/** `undefined`: the connection has ended. */
function nextChunk(socket: Socket): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const take = () => {
      const chunk: Buffer | null = socket.read();
      if (chunk === null && !socket.readableEnded && !socket.destroyed) return;
      for (const event of events) socket.off(event, take);
      resolve(chunk ?? undefined);
    };
    const events = ["readable", "end", "close"];
    for (const event of events) socket.on(event, take);
    take();
  });
}

/**
 * How long one address of a name is tried before the next address, in ms. Node abandons an address after 250 ms, which is too
 * short for a slow network.
 */
export const autoSelectFamilyAttemptTimeout = 2000;

/** Whether a socket keeps the process alive, and the socket under it: TLS within TLS does not pass that on. */
export function setRef(socket: Duplex, isRef: boolean, under: Duplex | undefined): void {
  for (const each of [socket, under] as (Socket | undefined)[]) {
    if (isRef) each?.ref();
    else each?.unref();
  }
}
