import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { ConfigurationError } from "../../errors/index.js";
import { made } from "../../made.js";
import type { TlsOptions } from "../transport.js";
import { type Transport, TransportError, type TransportRequest } from "../transport.js";
import { dropExpired, keepAliveAgent, noteIdleLimit, type TunnelHolder } from "./agent.js";
import { builtin } from "./builtin.js";
import { acceptEncoding, NodeResponse } from "./node-response.js";
import { environmentProxy, proxyAt, withoutBrackets } from "./proxy.js";
import { trustOf } from "./trust.js";

interface NodeTransportOptions {
  readonly tls?: TlsOptions | undefined;
  readonly proxy?: string | URL | undefined;
}

/** Headers about the use of one connection, which only the transport sets. */
const connectionHeaders = [
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/**
 * A transport over node:http and node:https. It has no time limits of its own: the signal of a request bounds everything.
 * @throws {ConfigurationError} for a certificate, key or proxy that cannot be used.
 */
export function nodeTransport({ tls = {}, proxy: address }: NodeTransportOptions): Transport {
  const given = address === undefined ? undefined : proxyAt(address, "proxy");
  const hasTlsOptions = Object.values(tls).some((value) => value !== undefined);
  // Options are checked at once, even if the server speaks plain HTTP. Without options, made on demand.
  let trust = hasTlsOptions ? trustOf(tls) : undefined;
  const agents = new Map<string, Agent>();
  const underWay = new Set<() => void>();
  let isDestroyed = false;

  function agentFor(target: URL): Agent {
    return made(agents, target.origin, () => {
      const secure = target.protocol === "https:";
      const proxy = given ?? environmentProxy(target);
      if (secure || proxy?.secure) trust ??= trustOf(tls);
      const name = tls.servername ?? withoutBrackets(target.hostname);
      const tlsOptions = secure ? { ...trust?.server, ...nameOf(name) } : undefined;
      return keepAliveAgent(tlsOptions, proxy, trust?.proxy);
    });
  }

  function start(request: TransportRequest, holder: TunnelHolder): ClientRequest {
    const target = new URL(request.url);
    const secure = target.protocol === "https:";
    const host = withoutBrackets(target.hostname);
    const port = Number(target.port || (secure ? 443 : 80));
    const { method, body } = request;
    const agent = agentFor(target);
    dropExpired(agent);
    const options = {
      agent,
      method,
      host,
      port,
      path: target.pathname + target.search,
      headers: headersOf(request),
      holder,
    };
    const outgoing = builtin(secure ? "node:https" : "node:http").request(options);
    outgoing.end(body);
    return outgoing;
  }

  return {
    send: (request, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        if (isDestroyed) throw closed(false);
        const holder: TunnelHolder = {};
        const outgoing = start(request, holder);
        let response: NodeResponse | undefined;
        let sent = false;
        // The error of the parser explains more than the end of the socket that follows it.
        let first: unknown;
        const failure = (error: unknown) => {
          if (signal.aborted) return signal.reason;
          return error instanceof TransportError ? error : transportError(first ?? error, sent);
        };
        const release = () => {
          signal.removeEventListener("abort", abort);
          underWay.delete(giveUp);
        };
        const fail = (error: unknown) => {
          first ??= error;
          if (response !== undefined) return;
          release();
          reject(failure(error));
        };
        const giveUp = (error: unknown = closed(sent)) => {
          holder.tunnel?.cancel();
          outgoing.destroy();
          if (response === undefined) fail(error);
          else response.fail(error);
        };
        const abort = () => giveUp(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        underWay.add(giveUp);

        outgoing.on("socket", (socket) => whenConnected(outgoing, socket, () => (sent = true)));
        outgoing.on("error", fail);
        outgoing.on("close", () => fail(codedError("ECONNRESET", "the connection was closed")));
        // Without this listener Node reports nothing.
        outgoing.on("upgrade", (_, socket) => {
          socket.destroy();
          fail(codedError("HTTP_101", "101 Switching Protocols"));
        });
        outgoing.on("response", (message: IncomingMessage) => {
          noteIdleLimit(message.socket, message.headers["keep-alive"]?.toString());
          try {
            response = new NodeResponse({
              message,
              method: request.method,
              url: request.url,
              release,
              failure,
            });
            resolve(response);
          } catch (error) {
            // node:http accepts headers that the platform's `Headers` refuses.
            giveUp(error);
          }
        });
      }),
    destroy() {
      isDestroyed = true;
      for (const giveUp of underWay) giveUp();
      for (const agent of agents.values()) agent.destroy();
      agents.clear();
    },
  };
}

/**
 * The name that the server's certificate must have. A name is sent to the server, an address is only checked (RFC 6066). An option
 * of the agent: a check in the options of a request would get each request a connection of its own.
 */
function nameOf(name: string): object {
  const plain = name.replace(/\.$/, "");
  if (!builtin("node:net").isIP(plain)) return { servername: plain };
  const { checkServerIdentity } = builtin("node:tls");
  return {
    servername: "",
    checkServerIdentity: (_: string, certificate: Parameters<typeof checkServerIdentity>[1]) =>
      checkServerIdentity(plain, certificate),
  };
}

function headersOf({ headers, body }: TransportRequest): Record<string, string | number> {
  for (const name of connectionHeaders) {
    if (headers.has(name)) throw new ConfigurationError(`headers.${name}`, "is set by the transport");
  }
  return {
    "accept-encoding": acceptEncoding,
    ...Object.fromEntries(headers),
    // Node omits it for DELETE, so that the server would read the body as another request.
    ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
  };
}

/** Calls `connected` when the first byte of the request can be sent. */
function whenConnected(request: ClientRequest, socket: Socket, connected: () => void): void {
  if (request.reusedSocket) connected();
  else if ("encrypted" in socket) socket.once("secureConnect", connected);
  else if (socket.connecting) socket.once("connect", connected);
  else connected();
}

function transportError(cause: unknown, sent: boolean): TransportError {
  const error = cause as NodeJS.ErrnoException & { rawPacket?: Uint8Array };
  const { rawPacket } = error;
  // The server's bytes may hold secrets, which must not be printed.
  delete error.rawPacket;
  return new TransportError({ code: error.code, sent, looksLike: rawPacket && appearance(rawPacket), cause });
}

function appearance(bytes: Uint8Array): "http/1.1" | "http/2" | "tls" | undefined {
  const start = Buffer.from(bytes.subarray(0, 9));
  if (start.toString("latin1").startsWith("HTTP/")) return "http/1.1";
  // A record of the type alert or handshake, with the version of SSL 3 or TLS.
  if ((start[0] === 0x15 || start[0] === 0x16) && start[1] === 3) return "tls";
  // A frame of the type SETTINGS or GOAWAY, of a few bytes, on the stream 0.
  const isControl = start[0] === 0 && (start[3] === 4 || start[3] === 7);
  return isControl && start.length === 9 && start.readUInt32BE(5) === 0 ? "http/2" : undefined;
}

function closed(sent: boolean): TransportError {
  return new TransportError({ code: "CLIENT_CLOSED", sent, cause: undefined });
}

function codedError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
