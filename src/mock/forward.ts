import { type IncomingHttpHeaders, type IncomingMessage, request as send } from "node:http";

export interface Forwarded {
  readonly port: number;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Forwards a request to a server on 127.0.0.1. */
export function forward({ port, method, target, headers, body }: Forwarded): Promise<IncomingMessage> {
  const { "content-length": _, ...rest } = endToEnd(headers);
  return new Promise((resolve, reject) => {
    const request = send({
      host: "127.0.0.1",
      port,
      // A new connection: the other side may close a kept one just when it is used again.
      agent: false,
      method,
      path: target,
      headers: { ...rest, ...(body.byteLength > 0 && { "content-length": body.byteLength }) },
    });
    request.on("response", resolve);
    request.on("error", reject);
    request.end(body);
  });
}

/** Removes the headers that apply to one connection only. */
export function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const {
    connection,
    "keep-alive": keepAlive,
    "transfer-encoding": encoding,
    host,
    expect,
    ...rest
  } = headers;
  return rest;
}
