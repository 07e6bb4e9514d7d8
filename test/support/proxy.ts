import { createServer, type IncomingHttpHeaders } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Certificate } from "./certificates.js";

export interface Proxy {
  readonly port: number;
  readonly connects: readonly { readonly target: string; readonly headers: IncomingHttpHeaders }[];
  /** Whatever passed through it, both ways. */
  readonly seen: () => string;
}

/**
 * A real CONNECT proxy on this machine. With `refuse` it answers that status and connects nobody. `interim` comes before its
 * answer, in pieces, and `early` with it, as if the server behind it had been quick.
 */
export async function connectProxy(
  refuse?: number,
  tls?: Certificate,
  early = "",
  interim: readonly string[] = [],
): Promise<Proxy> {
  const connects: { target: string; headers: IncomingHttpHeaders }[] = [];
  const sockets = new Set<Socket>();
  const chunks: Buffer[] = [];
  const server = tls === undefined ? createServer() : createSecureServer({ ...tls });
  server.on("connect", ({ url = "", headers }, socket: Socket) => {
    connects.push({ target: url, headers });
    sockets.add(socket.on("error", () => {}));
    for (const piece of interim) socket.write(piece);
    if (refuse !== undefined) {
      socket.end(`HTTP/1.1 ${refuse} Refused\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), hostname.replace(/^\[|\]$/g, ""), () => {
      socket.write(`HTTP/1.1 200 Connection established\r\n\r\n${early}`);
      socket.pipe(onward).pipe(socket);
    });
    sockets.add(onward.on("error", () => {}));
    for (const end of [socket, onward]) end.on("data", (chunk: Buffer) => chunks.push(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, connects, seen: () => Buffer.concat(chunks).toString("latin1") };
}
