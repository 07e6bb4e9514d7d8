import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigurationError } from "../../errors/index.js";

export interface Listening {
  /** Origin under which this machine reaches the server. */
  readonly url: string;
  /** Closes the server and its connections. Further calls do nothing. */
  close(): Promise<void>;
}

/** Addresses that mean all interfaces, and an address of them that works in a URL. */
const reachable: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/**
 * Starts listening.
 * @throws {ConfigurationError} for a port in use, and an address that this machine does not have.
 */
export async function listen(
  server: Server,
  port: number | undefined,
  host = "127.0.0.1",
): Promise<Listening> {
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port ?? 0, host, resolve);
    });
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new ConfigurationError("port", `${port} is in use`, { cause });
    if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EAFNOSUPPORT"].includes(code)) {
      throw new ConfigurationError("host", `${host} is not an address of this machine (${code})`, { cause });
    }
    throw cause;
  }
  const name = reachable[host] ?? (host.includes(":") ? `[${host}]` : host);
  return { url: `http://${name}:${(server.address() as AddressInfo).port}`, close };
}
