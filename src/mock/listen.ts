import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigurationError } from "../errors/index.js";

export interface Listening {
  /** Origin on the loopback interface. */
  readonly url: string;
  /** Ends the server, its connections and what stands behind it. Further calls change nothing. */
  close(): Promise<void>;
}

/**
 * Opens a server on 127.0.0.1. `behind` is closed after it, or at once when the port cannot be had.
 * @throws {ConfigurationError} for a port that is taken.
 */
export async function listen(
  server: Server,
  port: number | undefined,
  behind: () => Promise<void>,
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
      server.listen(port ?? 0, "127.0.0.1", resolve);
    });
  } catch (cause) {
    await behind();
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cause;
    throw new ConfigurationError("port", `${port} is in use`, { cause });
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
