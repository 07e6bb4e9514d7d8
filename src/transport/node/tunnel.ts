import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { TransportError } from "../transport.js";
import { builtin } from "./builtin.js";
import type { ProxyServer } from "./proxy.js";
import type { Trust } from "./trust.js";

export interface Tunnel {
  /** Destroys the tunnel and the connection to the proxy, however far they are. */
  cancel(): void;
}

/**
 * Opens a tunnel through a proxy to `host` and `port` (RFC 9110, section 9.3.6). `done` is called once: with the socket, which
 * is then the caller's, or with the reason why there is none. Not after `cancel()`.
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
    // A connection of its own, which is then the tunnel.
    agent: false as const,
    autoSelectFamilyAttemptTimeout,
  };
  const request = proxy.secure
    ? builtin("node:https").request({
        ...options,
        ...(trust as object),
        // RFC 6066 allows no address there.
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
  request.on("close", () => fail(new Error("the proxy closed the connection"), "ECONNRESET"));
  // For CONNECT Node reports every status this way.
  request.on("connect", ({ statusCode = 0 }, connected, head) => {
    const socket = connected as Socket;
    // Nobody else listens before the socket is used.
    socket.on("error", () => {});
    if (!isOpen || statusCode < 200 || statusCode > 299) {
      socket.destroy();
      fail(new Error(`the proxy answered CONNECT with HTTP ${statusCode}`), `PROXY_${statusCode}`);
      return;
    }
    // Bytes that the server behind the proxy sent at once.
    if (head.length > 0) socket.unshift(head);
    // As the agent does for connections that it makes itself: finds out when the other side has vanished.
    socket.setKeepAlive(true, 1000);
    settle(undefined, socket);
  });
  request.end();
  return {
    cancel() {
      isOpen = false;
      request.destroy();
    },
  };
}

/**
 * How long one address of a name with several is tried before the next one, in ms. Node gives an address up for good after
 * 250 ms, which is too little for a slow network.
 */
export const autoSelectFamilyAttemptTimeout = 2000;

/** Keeps the process alive, or not, for a socket and for the one that it runs over: TLS within TLS does not pass that on. */
export function setRef(socket: Duplex, isRef: boolean, under: Duplex | undefined): void {
  for (const each of [socket, under] as (Socket | undefined)[]) {
    if (isRef) each?.ref();
    else each?.unref();
  }
}
