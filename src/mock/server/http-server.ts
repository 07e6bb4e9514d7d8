import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { corsHeaders } from "./cors.js";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that is not listening yet. An error of the handler is a 500. */
export function createListener(handle: Handler): Server {
  return createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      const headers = { "content-type": "text/plain", ...corsHeaders(request.headers, []) };
      if (!response.headersSent) response.writeHead(500, headers);
      response.end(`The server itself failed: ${error.message}`);
    });
  });
}
