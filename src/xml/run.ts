import type { Element } from "./binding.js";
import { Decoder, type DecoderOptions } from "./decoder.js";
import { XmlFault, type XmlLimits } from "./reader.js";
import { StrictReader } from "./strict-reader.js";
import { XmlTextDecoder } from "./text-decoder.js";

/** One document on its way from bytes, or from text, to a value. */
export class Run {
  readonly #decoder: Decoder;
  readonly #reader: StrictReader;
  readonly #bytes = new XmlTextDecoder();
  readonly #limits: XmlLimits;
  #length = 0;

  constructor(roots: readonly Element[], options: DecoderOptions, limits: XmlLimits) {
    this.#decoder = new Decoder(roots, options);
    this.#reader = new StrictReader(this.#decoder, limits);
    this.#limits = limits;
  }

  /** The whole document as text. */
  text(text: string): unknown {
    return this.#guard(() => {
      this.#count(text.length);
      this.#reader.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
      this.#reader.end();
      return this.#decoder.result;
    });
  }

  bytes(chunk: Uint8Array): void {
    this.#guard(() => {
      this.#count(chunk.byteLength);
      this.#feed(chunk, false);
    });
  }

  /** The document is whole; gives its value. */
  end(): unknown {
    return this.#guard(() => {
      this.#feed(new Uint8Array(0), true);
      this.#reader.end();
      return this.#decoder.result;
    });
  }

  /** Nothing that was read so far is held any more, so it counts for nothing. */
  forget(): void {
    this.#length = 0;
  }

  #feed(bytes: Uint8Array, last: boolean): void {
    this.#reader.write(this.#bytes.decode(bytes, last));
    if (this.#bytes.fault === undefined) return;
    // What is wrong before the bytes that are no text comes first.
    this.#reader.flush();
    throw this.#bytes.fault;
  }

  #count(length: number): void {
    this.#length += length;
    if (this.#length > this.#limits.bytes)
      throw new XmlFault(`the document is longer than ${this.#limits.bytes} bytes`);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (fault) {
      throw fault instanceof XmlFault ? this.#decoder.failure(fault, this.#reader.position) : fault;
    }
  }
}
