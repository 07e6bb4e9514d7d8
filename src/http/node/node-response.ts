import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { join } from "../read-body.js";
import { type ReadBody, TransportError, type TransportResponse } from "../transport.js";
import { codingsOf, decodersOf } from "./content-coding.js";

export interface ResponseParts {
  readonly message: IncomingMessage;
  readonly method: string;
  readonly url: string;
  /** Called once, when nothing more is read from the connection. */
  readonly release: () => void;
  /** What the body failed with. */
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

  async read(limit: number): Promise<ReadBody> {
    const { message, release, failure } = this.#parts;
    try {
      if (this.#error !== undefined) throw this.#error.error;
      if (this.#hasNoBody()) {
        message.resume();
        return { bytes: new Uint8Array(0), cut: false };
      }
      const codings = codingsOf(message.headers["content-encoding"]);
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
    // The connection may have broken while that looked at the first byte.
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
            resolve({ bytes: join(chunks, length), cut: false, damaged });
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
          resolve({ bytes: join(chunks, limit), cut: true });
        });
      });
      last.on("end", () => {
        // Nothing takes what follows the end of compressed data, so that the connection would never be free again.
        if (!message.complete) message.destroy();
        else if (decoders.length > 0) message.unpipe().resume();
        settle(() => resolve({ bytes: join(chunks, length), cut: false }));
      });
    });
  }

  discard(): void {
    const { message, release } = this.#parts;
    // To read a body that nobody wants could take for ever; without one the connection can be used again.
    if (this.#hasNoBody()) message.resume();
    else message.destroy();
    release();
  }

  toResponse(): Response {
    const { message, url } = this.#parts;
    const { status, headers } = this;
    const { statusMessage = "" } = message;
    const statusText = /^[\t\x20-\x7e]*$/.test(statusMessage) ? statusMessage : "";
    // Without a body: one that is consumed, as this one is said to be, takes fifty times as long to make.
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
