import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { vspcExample } from "./vspc-examples.js";

/** One request as it arrived. */
export interface Received {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** As `name`, `value`, … in the order and case of the wire. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  /** Settles when the exchange is over: `true` when the client went away before the whole answer was sent. */
  readonly cut: Promise<boolean>;
}

export type Handler = (received: Received, response: ServerResponse) => unknown;

/** Handlers by method and path below `/api/v3`. Of a list the n-th answers the n-th request, the last one all others. */
export interface Routes {
  readonly [route: string]: Handler | readonly Handler[];
}

export interface Loopback {
  readonly origin: string;
  /** With the base path of VSPC. */
  readonly url: string;
  readonly requests: readonly Received[];
  /** Method and path of each request, without the base path. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

const basePath = "/api/v3";

/** A real server on this machine, gone when the test is. A request for which it has no route gets the product's 404. */
export async function loopback(routes: Routes | Handler, tls?: ServerOptions): Promise<Loopback> {
  const requests: Received[] = [];
  const calls: string[] = [];
  const counts = new Map<string, number>();

  const server: Server = tls === undefined ? createServer() : createSecureServer(tls);
  server.on("request", async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://loopback");
    const cut = new Promise<boolean>((resolve) =>
      response.on("close", () => resolve(!response.writableFinished)),
    );
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", headers, rawHeaders } = request;
    const body = Buffer.concat(chunks).toString();
    const received = { method, path: pathname, query: searchParams, headers, rawHeaders, body, cut };
    const route = `${method} ${pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname}`;
    requests.push(received);
    calls.push(route);
    await pick(route)(received, response);
  });

  function pick(route: string): Handler {
    if (typeof routes === "function") return routes;
    const handlers = [routes[route] ?? json(404, vspcExample("NotFound", "syntheticNotFound"))].flat();
    const count = counts.get(route) ?? 0;
    counts.set(route, count + 1);
    return handlers[Math.min(count, handlers.length - 1)] as Handler;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `${tls === undefined ? "http" : "https"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  onTestFinished(close);
  return { origin, url: origin + basePath, requests, calls, close };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Handler {
  return text(status, JSON.stringify(body), {
    "content-type": "application/json; charset=utf-8",
    ...headers,
  });
}

export function text(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Handler {
  return (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Takes the request and never answers. */
export const hang: Handler = () => {};

/** Cuts the connection as a crashed server does. */
export const reset: Handler = (_, response) => response.socket?.resetAndDestroy();

/** A place where handlers wait. */
export function gate(): { readonly arrived: Promise<void>; open(): void; wait(handler: Handler): Handler } {
  let arrive = () => {};
  let open = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    arrived,
    open: () => open(),
    wait: (handler) => async (received, response) => {
      arrive();
      await opened;
      await handler(received, response);
    },
  };
}
