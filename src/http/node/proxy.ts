import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { ConfigurationError } from "../../errors/index.js";
import { basic } from "../credentials.js";
import { TransportError } from "../transport.js";
import { builtin } from "./builtin.js";
import type { Trust } from "./trust.js";

/** A proxy to open tunnels through. */
export interface ProxyServer {
  readonly secure: boolean;
  /** Without brackets around IPv6. */
  readonly host: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`. */
  readonly authorization: string | undefined;
  /** Address and origin of the setting, without credentials, for messages. */
  readonly name: string;
}

/**
 * @param source the option or variable that the address comes from
 * @throws {ConfigurationError} when the address cannot be that of an HTTP proxy. The value is not quoted: it may hold a password.
 */
export function proxyAt(address: string | URL, source: string): ProxyServer {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new ConfigurationError(
      source,
      "must be the URL of an HTTP proxy, such as http://proxy.example.com:3128",
    );
  }
  const secure = url.protocol === "https:";
  return {
    secure,
    host: withoutBrackets(url.hostname),
    port: Number(url.port || (secure ? 443 : 80)),
    authorization: authorizationOf(url),
    name: `${url.origin} (${source})`,
  };
}

export function withoutBrackets(hostname: string): string {
  return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}

function authorizationOf({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  return basic({ username: decoded(username), password: decoded(password) }).value;
}

/** A password with a bare percent sign is used as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy of the environment for a server, if NODE_USE_ENV_PROXY=1 or --use-env-proxy is set. Read here because Node before
 * 22.21, and agents with their own TLS settings, ignore it.
 */
export function environmentProxy(
  target: URL,
  env: Environment = process.env,
  flags: readonly string[] = process.execArgv,
): ProxyServer | undefined {
  if (!isWanted(env, flags)) return undefined;
  // Lower case first, as curl and Node do.
  const names = target.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const name = names.find((candidate) => env[candidate]);
  if (name === undefined || isExempt(target, env.no_proxy || env.NO_PROXY || "")) return undefined;
  const address = env[name] ?? "";
  return proxyAt(address.includes("://") ? address : `http://${address}`, name);
}

function isWanted(env: Environment, flags: readonly string[]): boolean {
  const options = [...(env.NODE_OPTIONS ?? "").split(/\s+/), ...flags];
  // The last flag counts, and takes precedence over the variable.
  const flag = options.filter((option) => /^--(no-)?use-env-proxy$/.test(option)).at(-1);
  return flag === undefined ? env.NODE_USE_ENV_PROXY === "1" : flag === "--use-env-proxy";
}

/** Whether NO_PROXY lists the server: `*`, a host, `.suffix`, `*.suffix`, a range `10.0.0.1-10.0.0.9`, each also with `:port`. */
function isExempt(target: URL, list: string): boolean {
  const host = withoutBrackets(target.hostname).toLowerCase();
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const { name, only } = splitPort(entry);
      return (only === undefined || only === port) && matches(host, name);
    });
}

function matches(host: string, entry: string): boolean {
  if (entry === "*" || entry === host) return true;
  if (entry.startsWith("*.")) return host.endsWith(entry.slice(1));
  // Matches the domain itself too, as curl does.
  if (entry.startsWith(".")) return host.endsWith(entry) || host === entry.slice(1);
  const [from, to, ...more] = entry.split("-").map(numberOf);
  const at = numberOf(host);
  return (
    more.length === 0 && at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to
  );
}

/** `[::1]:8080`, `::1`, `host:8080` */
function splitPort(entry: string): { name: string; only: string | undefined } {
  const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry);
  if (bracketed !== null) return { name: bracketed[1] ?? "", only: bracketed[2] };
  const [name = "", only, ...more] = entry.split(":");
  return more.length > 0 || only === undefined ? { name: entry, only: undefined } : { name, only };
}

function numberOf(address: string): number | undefined {
  if (!builtin("node:net").isIPv4(address)) return undefined;
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

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
