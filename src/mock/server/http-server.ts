import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Server as TlsServer } from "node:https";
import type { Certificate } from "./certificate.js";
import { corsHeaders } from "./cors.js";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that is not listening yet. */
export interface HttpServer {
  readonly server: Server | TlsServer;
  readonly scheme: "http" | "https";
}

/**
 * An error of the handler is a 500.
 * @param certificate for HTTPS
 */
export async function createHttpServer(handle: Handler, certificate?: Certificate): Promise<HttpServer> {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: Error) => {
      const headers = { "content-type": "text/plain", ...corsHeaders(request.headers, []) };
      if (!response.headersSent) response.writeHead(500, headers);
      response.end(`The server itself failed: ${error.message}`);
    });
  };
  // Never closes an idle connection. On a busy machine its timer would fire before a request that has already arrived is read, and reset
  // it. A scenario says when a connection breaks.
  const options = { keepAliveTimeout: 0 };
  if (certificate === undefined) return { server: createServer(options, listener), scheme: "http" };
  const https = await import("node:https");
  return { server: https.createServer({ ...options, ...certificate }, listener), scheme: "https" };
}
