import type { IncomingHttpHeaders } from "node:http";
import { DecodeError } from "../../errors/index.js";
import type { Transport } from "../../http/transport.js";
import { type Violation, violation } from "../check/violations.js";
import { decompressed } from "./decompress.js";

/** A complete response of a server. */
export interface UpstreamReply {
  readonly status: number;
  /** By name in lower case, without headers about the connection. */
  readonly headers: Record<string, string | string[]>;
  /** For the check, without compression. */
  readonly body: Buffer;
  /** As the server sent it, if it is compressed. */
  readonly sent?: Buffer | undefined;
  /** What the server did wrong below the spec: the body is incomplete, or cannot be decompressed. */
  readonly fault?: Violation | undefined;
  /** The connection ended before the body did, so the client must see that too. */
  readonly isIncomplete?: boolean | undefined;
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
  // Without the header, the transport would ask for a compression that the client may not know.
  if (request.headers["accept-encoding"] === undefined) pairs.push(["accept-encoding", "identity"]);
  const body = request.body.byteLength > 0 ? request.body : undefined;
  const response = await transport.send(
    { method: request.method, url, headers: new Headers(pairs), body },
    signal,
  );
  const { status } = response;
  const { "content-length": length, ...headers } = headersOf(response.headers);
  let read: Awaited<ReturnType<typeof response.read>>;
  try {
    read = await response.read(longestBody, true);
  } catch (error) {
    if (signal.aborted) throw error;
    const why = `Response body is incomplete: ${error instanceof Error ? error.message : error}`;
    const fault = violation("incomplete", ["body"], why, "response");
    const announced = length === undefined ? headers : { ...headers, "content-length": length };
    return { status, headers: announced, body: Buffer.alloc(0), fault, isIncomplete: true };
  }
  if (read.cut) throw new DecodeError(`HTTP ${status} with a body longer than ${longestBody} bytes`);
  const sent = Buffer.from(read.bytes);
  const encoding = headers["content-encoding"];
  if (encoding === undefined) return { status, headers, body: sent };
  return { status, headers, sent, ...decompressed(sent, String(encoding), longestBody) };
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
