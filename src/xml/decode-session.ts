import { Decoder, type DecoderOptions } from "./decoder.js";
import { otherForm } from "./other-form.js";
import { XmlFault, type XmlLimits } from "./reader/reader.js";
import { StrictReader } from "./reader/strict-reader.js";
import { XmlTextDecoder } from "./reader/text-decoder.js";
import type { Element } from "./schema/binding.js";

/** As many characters as show what a document is, comments before its root included. */
const startLength = 1024;

/** One document on its way from bytes, or from text, to a value. */
export class DecodeSession {
  readonly #decoder: Decoder;
  readonly #reader: StrictReader;
  readonly #bytes: XmlTextDecoder;
  readonly #limits: XmlLimits;
  #length = 0;
  /** The beginning of the document, which shows what it is when it is no XML. */
  #start = "";

  constructor(roots: readonly Element[], options: DecoderOptions, limits: XmlLimits, charset?: string) {
    this.#bytes = new XmlTextDecoder(charset);
    this.#decoder = new Decoder(roots, options);
    this.#reader = new StrictReader(this.#decoder, limits);
    this.#limits = limits;
  }

  /** The whole document as text. */
  text(text: string): unknown {
    return this.#guard(() => {
      this.#count(text.length);
      this.#keepStart(text);
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
    const text = this.#bytes.decode(bytes, last);
    this.#keepStart(text);
    this.#reader.write(text);
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

  #keepStart(text: string): void {
    if (this.#start.length < startLength) this.#start += text.slice(0, startLength);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (fault) {
      if (!(fault instanceof XmlFault)) throw fault;
      throw this.#decoder.failure(this.#named(fault), this.#reader.position);
    }
  }

  /** A document of another kind is named as such; where in it the reader gave up says nothing. */
  #named(fault: XmlFault): XmlFault {
    const form = this.#decoder.isBegun ? undefined : otherForm(this.#start);
    return form === undefined
      ? fault
      : new XmlFault(`the document is ${form}, not the XML that the schema describes: ${fault.message}`);
  }
}
