import type { IncomingHttpHeaders } from "node:http";
import type { Connection } from "../transport/dispatcher.js";
import { readBody } from "../transport/read-body.js";
import { endToEnd } from "./forward.js";

/** A whole answer of a server. */
export interface UpstreamReply {
  readonly status: number;
  /** By lower-case name, without those that speak of the connection or of a compression that is undone. */
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
}

const longestBody = 100 * 1024 * 1024;

/** Sends a request on to a server, as it came. Redirects are answers like any other. */
export async function askUpstream(
  { fetch }: Connection,
  url: string,
  request: { readonly method: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer },
  signal: AbortSignal,
): Promise<UpstreamReply> {
  const { "content-length": _, ...headers } = endToEnd(request.headers);
  const response = await fetch(url, {
    method: request.method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((text): [string, string] => [name, text]),
    ),
    redirect: "manual",
    signal,
    ...(request.body.byteLength > 0 && { body: request.body }),
  });
  const body = await readBody(response, longestBody, { cut: false });
  const { "content-encoding": encoding, "content-length": length, ...kept } = headersOf(response.headers);
  return { status: response.status, headers: kept, body: Buffer.from(body) };
}

function headersOf(headers: Headers): Record<string, string | string[]> {
  const {
    "transfer-encoding": _,
    connection,
    "keep-alive": keepAlive,
    ...rest
  } = Object.fromEntries(headers);
  const cookies = headers.getSetCookie();
  return { ...rest, ...(cookies.length > 0 && { "set-cookie": cookies }) };
}
