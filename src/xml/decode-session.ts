import { ConfigurationError } from "../errors/index.js";
import { Decoder, type DecoderOptions } from "./decoder.js";
import { otherForm, XmlFault } from "./faults.js";
import { XmlTextDecoder } from "./reader/charset.js";
import type { XmlLimits } from "./reader/reader.js";
import { StrictReader } from "./reader/strict-reader.js";
import type { Element } from "./schema/binding.js";

/** The bytes of a document in chunks: a file, the body of a response, or an array of chunks. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** So many characters show what a document is, with comments before its root. */
const startLength = 1024;

/** Items are returned after this much of a large chunk. */
const pieceLength = 64 * 1024;

interface DecodeSettings extends DecoderOptions {
  readonly roots: readonly Element[];
  readonly limits: XmlLimits;
  readonly charset?: string | undefined;
}

/** Decodes one document, from bytes or text to its value. */
export class DecodeSession {
  readonly #decoder: Decoder;
  readonly #reader: StrictReader;
  readonly #bytes: XmlTextDecoder;
  readonly #limits: XmlLimits;
  #length = 0;
  /** The start of the document shows its format when it is not XML. */
  #start = "";

  constructor({ roots, limits, charset, ...options }: DecodeSettings) {
    this.#bytes = new XmlTextDecoder(charset);
    this.#decoder = new Decoder(roots, options);
    this.#reader = new StrictReader(this.#decoder, limits);
    this.#limits = limits;
  }

  /** Decodes the complete document. */
  text(text: string): unknown {
    return this.#withPlace(() => {
      this.#count(text.length);
      this.#keepStart(text);
      this.#reader.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
      this.#reader.end();
      return this.#decoder.result;
    });
  }

  bytes(chunk: Uint8Array): void {
    this.#withPlace(() => {
      this.#count(chunk.byteLength);
      this.#feed(chunk, false);
    });
  }

  /** The document is complete. Returns its value. */
  end(): unknown {
    return this.#withPlace(() => {
      this.#feed(new Uint8Array(0), true);
      this.#reader.end();
      return this.#decoder.result;
    });
  }

  /** The items so far were passed on, so the limit of the length starts again. */
  resetLength(): void {
    this.#length = 0;
  }

  #feed(bytes: Uint8Array, last: boolean): void {
    const text = this.#bytes.decode(bytes, last);
    this.#keepStart(text);
    this.#reader.write(text);
    if (this.#bytes.fault === undefined) return;
    // Faults before the invalid bytes come first.
    this.#reader.flush();
    throw this.#bytes.fault;
  }

  #count(length: number): void {
    this.#length += length;
    if (this.#length > this.#limits.bytes)
      throw new XmlFault(`the document is longer than ${this.#limits.bytes} bytes`);
  }

  #keepStart(text: string): void {
    if (this.#start.length < startLength) this.#start += text.slice(0, startLength);
  }

  #withPlace<T>(work: () => T): T {
    try {
      return work();
    } catch (fault) {
      if (!(fault instanceof XmlFault)) throw fault;
      const form = this.#decoder.rootFound ? undefined : otherForm(this.#start);
      const message = `the document is ${form}, not the XML that the schema describes: ${fault.message}`;
      const named = form === undefined ? fault : new XmlFault(message);
      throw this.#decoder.failure(named, this.#reader.position);
    }
  }
}

/** Decodes the items of one list, one by one. The items before a fault come before the fault is thrown. */
export async function* decodeItems(
  stream: ByteStream,
  path: readonly string[],
  settings: DecodeSettings,
): AsyncGenerator<unknown, void, undefined> {
  const found: unknown[] = [];
  const each = (item: unknown) => {
    found.push(item);
  };
  const session = new DecodeSession({ ...settings, items: { path, each } });
  for await (const next of stream) {
    const chunk = checkedChunk(next);
    for (let at = 0; at < chunk.byteLength; at += pieceLength)
      yield* itemsOf(session, found, () => session.bytes(chunk.subarray(at, at + pieceLength)));
  }
  yield* itemsOf(session, found, () => session.end());
}

/** Decodes one piece of the document. */
function* itemsOf(
  session: DecodeSession,
  found: unknown[],
  decode: () => void,
): Generator<unknown, void, undefined> {
  let fault: { readonly error: unknown } | undefined;
  try {
    decode();
  } catch (error) {
    fault = { error };
  }
  if (found.length > 0) {
    // A list of any length is decoded in bounded memory: the limit applies from one item to the next.
    session.resetLength();
    yield* found.splice(0);
  }
  if (fault !== undefined) throw fault.error;
}

/** @throws {ConfigurationError} for a value that is not a stream of chunks. The items of a string or byte array are not chunks. */
export function checkStream(stream: unknown): void {
  const isChunk = typeof stream === "string" || ArrayBuffer.isView(stream);
  const isIterable =
    typeof stream === "object" &&
    stream !== null &&
    (Symbol.asyncIterator in stream || Symbol.iterator in stream);
  if (!isChunk && isIterable) return;
  const hint = isChunk ? "; pass a complete document as an array, [bytes]" : "";
  throw new ConfigurationError("stream", `must be an iterable of chunks of bytes${hint}`);
}

/** @throws {ConfigurationError} for a chunk that is not bytes, such as the text of a stream with an encoding. */
export function checkedChunk(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new ConfigurationError(
    "stream",
    `must give bytes (Uint8Array), not ${typeof chunk === "string" ? "text" : typeof chunk}`,
  );
}
