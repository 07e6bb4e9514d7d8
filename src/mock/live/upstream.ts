import type { IncomingHttpHeaders } from "node:http";
import { DecodeError } from "../../errors/index.js";
import type { Transport } from "../../http/transport.js";

/** A complete response of a server. */
export interface UpstreamReply {
  readonly status: number;
  /** By name in lower case, without headers about the connection or about a compression that was removed. */
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
}

const longestBody = 100 * 1024 * 1024;

/** Forwards a request to a server unchanged. A redirect is a response like any other. */
export async function askUpstream(
  transport: Transport,
  url: string,
  request: { readonly method: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer },
  signal: AbortSignal,
): Promise<UpstreamReply> {
  const pairs = Object.entries(endToEnd(request.headers)).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
  const body = request.body.byteLength > 0 ? request.body : undefined;
  const response = await transport.send(
    { method: request.method, url, headers: new Headers(pairs), body },
    signal,
  );
  const read = await response.read(longestBody);
  if (read.cut) throw new DecodeError(`HTTP ${response.status} with a body longer than ${longestBody} bytes`);
  const { "content-encoding": encoding, "content-length": length, ...kept } = headersOf(response.headers);
  return { status: response.status, headers: kept, body: Buffer.from(read.bytes) };
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

/** Removes the headers that apply to one connection only, and those that the transport sets. */
function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const {
    connection,
    "keep-alive": keepAlive,
    "transfer-encoding": encoding,
    "content-length": length,
    host,
    expect,
    ...rest
  } = headers;
  return rest;
}
