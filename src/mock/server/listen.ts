import type { AddressInfo, Server } from "node:net";
import { ConfigurationError } from "../../errors/index.js";
import type { HttpServer } from "./http-server.js";

export interface Listening {
  /** Origin under which this machine reaches the server. */
  readonly url: string;
  /** Closes the server and its connections. Further calls do nothing. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /** Whether the process goes on as long as the server listens. Default `false`. */
  readonly keepProcessAlive?: boolean | undefined;
}

/** Addresses that mean all interfaces, and an address of them that works in a URL. */
const reachable: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/**
 * Starts listening.
 * @throws {ConfigurationError} for a port that cannot be used, and an address that this machine does not have.
 */
export async function listen(
  { server, scheme }: HttpServer,
  { port = 0, host = "127.0.0.1", keepProcessAlive = false }: ListenOptions,
): Promise<Listening> {
  if (!keepProcessAlive) server.on("connection", (socket) => socket.unref());
  await bind(server, port, host);
  // A forgotten server must not keep a test run from ending.
  if (!keepProcessAlive) server.unref();
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };
  const name = reachable[host] ?? (host.includes(":") ? `[${host}]` : host);
  return { url: `${scheme}://${name}:${(server.address() as AddressInfo).port}`, close };
}

async function bind(server: Server, port: number, host: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (cause) {
    throw errorOf(cause as NodeJS.ErrnoException, port, host);
  }
}

function errorOf(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  const { code = "" } = cause;
  const anyPort = "Set another one, or none to listen on any free port";
  if (code === "EADDRINUSE")
    return new ConfigurationError("port", `${port} is in use. ${anyPort}`, { cause });
  if (code === "EACCES") {
    const reason = `${port} may not be used by this user (EACCES). ${anyPort}`;
    return new ConfigurationError("port", reason, { cause });
  }
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EAFNOSUPPORT"].includes(code)) {
    const reason = `${host} is not an address of this machine (${code}). Use 127.0.0.1, or 0.0.0.0 for all interfaces`;
    return new ConfigurationError("host", reason, { cause });
  }
  return cause;
}
