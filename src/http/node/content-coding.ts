import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { builtin } from "./builtin.js";

/** What is offered to the server. */
export const acceptEncoding = "gzip, deflate, br";

/** A chain longer than this is an attack. */
const mostCodings = 5;

/** Codings of a body in the order in which they were applied. Empty where there are none, or one that is not known. */
export function codingsOf(header: string | undefined): readonly string[] {
  const codings = (header?.slice(0, 200) ?? "").toLowerCase().split(",", mostCodings + 1);
  const named = codings
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  // As fetch does: servers are known to put a charset there.
  return named.length <= mostCodings && named.every((coding) => known.has(coding)) ? named : [];
}

const known = new Set(["gzip", "x-gzip", "deflate", "br"]);

/** A stream for each coding, the one to be undone first being the first. */
export async function decodersOf(body: IncomingMessage, codings: readonly string[]): Promise<Transform[]> {
  const zlib = builtin("node:zlib");
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
  // What ends without its trailer is taken as browsers and curl take it. JSON and XML notice when something is missing.
  const lenient = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
  const decoders: Transform[] = [];
  for (const coding of [...codings].reverse()) {
    if (coding === "br") {
      decoders.push(
        zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH }),
      );
    } else if (coding !== "deflate") decoders.push(zlib.createGunzip(lenient));
    // Some servers send the bare format, without the header of zlib that RFC 9110 asks for. Only the first byte tells.
    else if (decoders.length > 0 || (await isZlib(body))) decoders.push(zlib.createInflate(lenient));
    else decoders.push(zlib.createInflateRaw(lenient));
  }
  return decoders;
}

/** Looks at the first byte without taking it. */
async function isZlib(body: IncomingMessage): Promise<boolean> {
  if (body.readableLength === 0 && !body.readableEnded && !body.destroyed) {
    await new Promise<void>((resolve) => {
      for (const event of ["readable", "close", "error"]) body.once(event, () => resolve());
    });
  }
  const first = body.read(1) as Buffer | null;
  if (first === null) return true;
  body.unshift(first);
  return ((first[0] ?? 0) & 0x0f) === 8;
}
