import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigurationError } from "../errors/index.js";

export interface Listening {
  /** Origin at which this machine reaches it. */
  readonly url: string;
  /** Ends the server, its connections and what stands behind it. Further calls change nothing. */
  close(): Promise<void>;
}

/** Addresses that stand for all of a machine, and one of them that a URL can lead to. */
const reachable: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/**
 * Opens a server. `behind` is closed after it, or at once when the port cannot be had.
 * @throws {ConfigurationError} for a port that is taken, and a host that this machine does not have.
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
      throw new ConfigurationError("host", `${host} is no address of this machine (${code})`, { cause });
    }
    throw cause;
  }
  const name = reachable[host] ?? (host.includes(":") ? `[${host}]` : host);
  return { url: `http://${name}:${(server.address() as AddressInfo).port}`, close };
}
