import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface RawServer {
  readonly port: number;
  /** Connections so far. */
  readonly sockets: readonly Socket[];
  /** Resolves when the n-th connection, counted from 0, has been made. */
  connected(index?: number): Promise<Socket>;
}

/** A TCP server that does with each connection as it is told. Gone when the test is. */
export function rawServer(onSocket: (socket: Socket) => void): Promise<RawServer> {
  return listening(createServer(onSocket), "connection");
}

/** Any other server, with the connections that `event` brings. */
export async function listening(server: Server, event: string, host = "127.0.0.1"): Promise<RawServer> {
  const sockets: Socket[] = [];
  const waiting = new Map<number, (socket: Socket) => void>();
  server.on(event, (socket: Socket) => {
    socket.on("error", () => {});
    waiting.get(sockets.length)?.(socket);
    sockets.push(socket);
  });
  // A client that ends its handshake early is what is tested.
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    connected: (index = 0) =>
      new Promise((resolve) => {
        const socket = sockets[index];
        if (socket !== undefined) resolve(socket);
        else waiting.set(index, resolve);
      }),
  };
}

/** When the other side has ended the connection. */
export function ended(socket: Socket): Promise<void> {
  socket.resume();
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once("close", () => resolve());
  });
}
