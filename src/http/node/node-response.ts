import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { joinChunks, noBytes, type ReadBody, TransportError, type TransportResponse } from "../transport.js";
import { builtin } from "./builtin.js";

interface ResponseParts {
  readonly message: IncomingMessage;
  readonly method: string;
  readonly url: string;
  /** Called once, when the response needs the connection no more. */
  readonly release: () => void;
  /** The error to throw for an error of the body. */
  readonly failure: (error: unknown) => unknown;
}

/** A response of `node:http`. */
export class NodeResponse implements TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly #parts: ResponseParts;
  #error: { readonly error: unknown } | undefined;
  #fail: ((error: unknown) => void) | undefined;

  constructor(parts: ResponseParts) {
    const { message } = parts;
    this.#parts = parts;
    this.status = message.statusCode ?? 0;
    this.headers = headersOf(message.rawHeaders);
    message.on("error", (error) => this.fail(error));
    message.on("close", () => {
      if (!message.complete) this.fail(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
    });
  }

  /** Ends the reading of the body, now or when it begins. */
  fail(error: unknown): void {
    this.#error ??= { error };
    this.#fail?.(this.#error.error);
  }

  async read(limit: number, isRaw = false): Promise<ReadBody> {
    const { message, release, failure } = this.#parts;
    try {
      if (this.#error !== undefined) throw this.#error.error;
      if (this.#hasNoBody()) {
        message.resume();
        return { bytes: noBytes, cut: false };
      }
      const codings = isRaw ? [] : codingsOf(message.headers["content-encoding"]);
      return await this.#collect(codings, limit);
    } catch (error) {
      throw failure(error);
    } finally {
      release();
    }
  }

  async #collect(codings: readonly string[], limit: number): Promise<ReadBody> {
    const { message } = this.#parts;
    const decoders = codings.length === 0 ? [] : await decodersOf(message, codings);
    // The connection may have broken meanwhile.
    if (this.#error !== undefined) throw this.#error.error;
    return await new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      let length = 0;
      let isSettled = false;
      const settle = (end: () => void) => {
        if (isSettled) return;
        isSettled = true;
        end();
      };
      const stop = () => {
        for (const stream of [message, ...decoders]) stream.destroy();
      };
      this.#fail = (error) =>
        settle(() => {
          stop();
          reject(error);
        });
      let last: Readable = message;
      for (const [index, decoder] of decoders.entries()) {
        decoder.on("error", (cause: NodeJS.ErrnoException) =>
          settle(() => {
            stop();
            // The codings are undone in the opposite order.
            const coding = codings.at(-1 - index);
            const damaged = new TransportError({ code: cause.code, sent: true, coding, cause });
            resolve({ bytes: joinChunks(chunks, length), cut: false, damaged });
          }),
        );
        last = last.pipe(decoder);
      }
      last.on("data", (chunk: Uint8Array) => {
        if (isSettled) return;
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length <= limit) return;
        settle(() => {
          stop();
          resolve({ bytes: joinChunks(chunks, limit), cut: true });
        });
      });
      last.on("end", () => {
        // Bytes after the end of the compressed data would keep the connection from being used again.
        if (!message.complete) message.destroy();
        else if (decoders.length > 0) message.unpipe().resume();
        settle(() => resolve({ bytes: joinChunks(chunks, length), cut: false }));
      });
    });
  }

  discard(): void {
    const { message, release } = this.#parts;
    // Reading an unwanted body could take for ever. Without a body the connection can be used again.
    if (this.#hasNoBody()) message.resume();
    else message.destroy();
    release();
  }

  toResponse(): Response {
    const { message, url } = this.#parts;
    const { status, headers } = this;
    const { statusMessage = "" } = message;
    const statusText = /^[\t\x20-\x7e]*$/.test(statusMessage) ? statusMessage : "";
    // Without a body: a response with a consumed body takes fifty times as long to make.
    const response = new Response(null, { status, statusText, headers });
    return Object.defineProperties(response, { url: { value: url }, bodyUsed: { value: true } });
  }

  #hasNoBody(): boolean {
    const { message, method } = this.#parts;
    const { status } = this;
    return method === "HEAD" || status === 204 || status === 304 || message.headers["content-length"] === "0";
  }
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    headers.append(raw[at] as string, raw[at + 1] as string);
  }
  return headers;
}

/** Codings that are offered to the server. */
export const acceptEncoding = "gzip, deflate, br";

/** A chain longer than this is an attack. */
const mostCodings = 5;

/** Codings of a body in the order in which they were applied. Empty without codings, or if one of them is unknown. */
function codingsOf(header: string | undefined): readonly string[] {
  const codings = (header?.slice(0, 200) ?? "").toLowerCase().split(",", mostCodings + 1);
  const named = codings
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  // Unknown codings are ignored, as fetch does: some servers put a charset there.
  return named.length <= mostCodings && named.every((coding) => known.has(coding)) ? named : [];
}

const known = new Set(["gzip", "x-gzip", "deflate", "br"]);

/** A stream for each coding, in the order in which they decode. */
async function decodersOf(body: IncomingMessage, codings: readonly string[]): Promise<Transform[]> {
  const zlib = builtin("node:zlib");
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
  // Data without its trailer is accepted, as browsers and curl do. JSON and XML notice when something is missing.
  const lenient = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
  const decoders: Transform[] = [];
  for (const coding of [...codings].reverse()) {
    if (coding === "br") {
      decoders.push(
        zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH }),
      );
    } else if (coding !== "deflate") decoders.push(zlib.createGunzip(lenient));
    // Some servers send the bare format, without the zlib header of RFC 9110. Only the first byte shows that.
    else if (decoders.length > 0 || (await isZlib(body))) decoders.push(zlib.createInflate(lenient));
    else decoders.push(zlib.createInflateRaw(lenient));
  }
  return decoders;
}

/** Reads the first byte and puts it back. */
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
