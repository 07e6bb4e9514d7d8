import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigurationError } from "../errors/index.js";

export interface Listening {
  /** Origin under which this machine reaches the server. */
  readonly url: string;
  /** Closes the server, its connections, and the server behind it. Further calls do nothing. */
  close(): Promise<void>;
}

/** Addresses that mean all interfaces, and an address of them that works in a URL. */
const reachable: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/**
 * Starts listening. `behind` is closed after the server, or at once when the port is not available.
 * @throws {ConfigurationError} for a port in use, and an address that this machine does not have.
 */
export async function listen(
  server: Server,
  port: number | undefined,
  behind: () => Promise<void>,
  host = "127.0.0.1",
): Promise<Listening> {
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= (async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await behind();
    })();
    return closed;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port ?? 0, host, resolve);
    });
  } catch (cause) {
    await behind();
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
