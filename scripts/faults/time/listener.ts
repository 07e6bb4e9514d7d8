import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Certificate } from "../certificate.js";

/** A request that has arrived whole and waits for its turn. */
export interface Arrival {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
  /** `parked`: not looked at. `held`: looked at, and its answer is kept back on purpose. `over`: nothing of it is open here. */
  state: "parked" | "held" | "answered" | "over";
}

/** A loopback socket with requests behind it, none of which is answered before its turn. */
export class Listener {
  readonly #server: Server;
  readonly #scheme: string;
  readonly #sockets = new Set<Socket>();
  readonly #arrivals = new Set<Arrival>();
  #port = 0;
  #changes = 0;
  #moving = 0;

  constructor(certificate?: Certificate) {
    this.#scheme = certificate === undefined ? "http" : "https";
    this.#server = certificate === undefined ? createServer() : createSecureServer(certificate);
    // Time of the wall must not close anything.
    this.#server.keepAliveTimeout = 0;
    this.#server.requestTimeout = 0;
    this.#server.headersTimeout = 0;
    this.#server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      this.#changes++;
      socket.on("error", () => {});
      socket.once("close", () => {
        this.#sockets.delete(socket);
        this.#changes++;
      });
    });
    // A client that gives up in the middle of a handshake or a head is none of our business.
    this.#server.on("tlsClientError", () => {});
    this.#server.on("clientError", (_, socket) => socket.destroy());
    this.#server.on("request", (request, response) => void this.#take(request, response));
  }

  get origin(): string {
    return `${this.#scheme}://127.0.0.1:${this.#port}`;
  }

  /** Open connections. */
  get sockets(): number {
    return this.#sockets.size;
  }

  get changes(): number {
    return this.#changes;
  }

  /** It begins or ends to listen at the moment. */
  get moving(): boolean {
    return this.#moving > 0;
  }

  /** Requests that came and are kept waiting. */
  get waiting(): number {
    return [...this.#arrivals].filter(({ state }) => state === "parked" || state === "held").length;
  }

  /** Those whose turn it is, in an order that does not depend on how fast their bytes came. */
  takeParked(): Arrival[] {
    const parked = [...this.#arrivals].filter(({ state }) => state === "parked");
    return parked.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  }

  /** Lets connections in. Somebody else may have the port for a moment, where one is asked for again. */
  async open(): Promise<void> {
    this.#moving++;
    for (let tries = 0; ; tries++) {
      const failure = await this.#listen();
      if (failure === undefined) break;
      if (tries >= 200) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    this.#port = (this.#server.address() as AddressInfo).port;
    this.#moving--;
    this.#changes++;
  }

  /** From now on connections are refused, and those that are open are cut. */
  shut(): void {
    this.#server.close();
    this.cutAll();
  }

  /** Cuts the connection of a request as a crash does: below TLS, where there is that. */
  cut({ request }: Arrival): void {
    const { remotePort } = request.socket;
    for (const socket of this.#sockets) if (socket.remotePort === remotePort) reset(socket);
    request.socket.destroy();
  }

  cutAll(): void {
    for (const socket of this.#sockets) reset(socket);
  }

  #listen(): Promise<Error | undefined> {
    return new Promise((resolve) => {
      const failed = (error: Error) => {
        this.#server.removeListener("listening", listening);
        resolve(error);
      };
      const listening = () => {
        this.#server.removeListener("error", failed);
        resolve(undefined);
      };
      this.#server.once("error", failed);
      this.#server.once("listening", listening);
      this.#server.listen(this.#port, "127.0.0.1");
    });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    request.on("error", () => {});
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const arrival: Arrival = { request, response, body: Buffer.concat(chunks).toString(), state: "parked" };
      this.#arrivals.add(arrival);
      this.#changes++;
      response.once("close", () => {
        arrival.state = "over";
        this.#arrivals.delete(arrival);
        this.#changes++;
      });
    });
  }
}

function orderOf({ request, body }: Arrival): string {
  const { method, url, headers } = request;
  return `${method} ${url} ${body} ${headers["user-agent"]} ${headers["x-request-id"] ?? ""} ${headers.authorization ?? ""}`;
}

/** A socket whose end has been sent cannot be reset any more (libuv refuses), and would never be closed. */
function reset(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
