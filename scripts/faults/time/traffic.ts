import diagnostics from "node:diagnostics_channel";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import zlib from "node:zlib";

/**
 * What the clients of this process have under way, seen from below: requests, sockets, and bytes that are being unpacked in
 * another thread. Time may go on only when all of that is accounted for, however slow the machine is.
 */
export class Traffic {
  readonly #requests = new Set<object>();
  readonly #sockets = new Set<net.Socket>();
  #unpacking = 0;
  #changes = 0;
  readonly #listeners = new Set<() => void>();

  /** Requests that were sent and not answered to the end, given up or failed. */
  get requests(): number {
    return this.#requests.size;
  }

  /** Sockets that connect or are open. */
  get sockets(): number {
    return this.#sockets.size;
  }

  /** Answers that are being unpacked. */
  get unpacking(): number {
    return this.#unpacking;
  }

  /** Grows with everything that happens. */
  get changes(): number {
    return this.#changes;
  }

  /** Calls `heard` for every request that begins. Gives what ends that. */
  onRequest(heard: () => void): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  began(request: object): void {
    this.#requests.add(request);
    this.#changes++;
    for (const heard of this.#listeners) heard();
  }

  ended(request: object): void {
    if (this.#requests.delete(request)) this.#changes++;
  }

  opened(socket: net.Socket): void {
    if (this.#sockets.has(socket)) return;
    this.#sockets.add(socket);
    this.#changes++;
    socket.once("close", () => {
      this.#sockets.delete(socket);
      this.#changes++;
    });
  }

  unpacks(by: 1 | -1): void {
    this.#unpacking += by;
    this.#changes++;
  }
}

/** The one of this process. */
export const traffic = new Traffic();
let isWatched = false;

/** Puts ears to the network modules of Node.js. Once a process, before the first request. */
export function watchTraffic(): Traffic {
  if (isWatched) return traffic;
  isWatched = true;
  watchSockets();
  watchUndici();
  watchNode(http);
  watchNode(https);
  watchUnpacking();
  syncBuiltinESMExports();
  return traffic;
}

function watchSockets(): void {
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (this: net.Socket, ...given: never[]) {
    traffic.opened(this);
    return Reflect.apply(connect, this, given);
  } as typeof connect;
}

/** The built-in fetch and the package undici tell of their requests here. */
function watchUndici(): void {
  const request = (message: unknown) => (message as { request: object }).request;
  diagnostics.subscribe("undici:request:create", (message) => traffic.began(request(message)));
  diagnostics.subscribe("undici:request:trailers", (message) => traffic.ended(request(message)));
  diagnostics.subscribe("undici:request:error", (message) => traffic.ended(request(message)));
}

/**
 * Counted from when a request has its socket: one that waits in an agent for another to end is not on its way. A channel of
 * Node.js for that came after the oldest release that is supported.
 */
function watchNode(module: { request: typeof http.request }): void {
  const { request } = module;
  module.request = ((...given: Parameters<typeof http.request>) => {
    const made = Reflect.apply(request, module, given);
    made.once("socket", () => traffic.began(made));
    made.once("close", () => traffic.ended(made));
    return made;
  }) as typeof http.request;
}

function watchUnpacking(): void {
  type Transform = (chunk: unknown, encoding: string, done: (...given: unknown[]) => void) => void;
  const base = Object.getPrototypeOf(Object.getPrototypeOf(zlib.createGunzip())) as object;
  // Of all kinds, of which the one or other has a class between.
  let at = base;
  while (!Object.hasOwn(at, "_transform")) at = Object.getPrototypeOf(at);
  const holder = at as { _transform: Transform };
  const transform = holder._transform;
  const busy = new WeakMap<object, number>();
  const count = (stream: object, by: 1 | -1) => {
    busy.set(stream, (busy.get(stream) ?? 0) + by);
    traffic.unpacks(by);
  };
  holder._transform = function (chunk, encoding, done) {
    if (!busy.has(this)) {
      // One that is destroyed half-way never calls back.
      (this as unknown as NodeJS.EventEmitter).once("close", () => {
        while ((busy.get(this) ?? 0) > 0) count(this, -1);
      });
    }
    count(this, 1);
    Reflect.apply(transform, this, [
      chunk,
      encoding,
      (...given: unknown[]) => {
        if ((busy.get(this) ?? 0) > 0) count(this, -1);
        done(...given);
      },
    ]);
  };
}
