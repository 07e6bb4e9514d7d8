import { decodeNext, encodingByMark, encodingNamed } from "./charset.js";
import { clipped, XmlFault } from "./reader.js";

/** As many bytes as a declaration has that tells the encoding. */
const headLength = 256;
const none = new Uint8Array(0);

/**
 * Bytes as text, by byte order mark, then by the charset that the protocol names (RFC 7303, section 3), then by
 * declaration, else UTF-8 (XML 1.0, appendix F).
 */
export class XmlTextDecoder {
  readonly #charset: string | undefined;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #held: Uint8Array = none;
  /** The last bytes that came before: a character may have begun there. */
  #tail: Uint8Array = none;
  #count = 0;
  /** Set when bytes came that are no text. */
  fault: XmlFault | undefined;

  constructor(charset?: string) {
    this.#charset = charset;
  }

  /** Text, up to the first bytes that are none: a document is read as far as it can be, however it was cut in pieces. */
  decode(chunk: Uint8Array, last: boolean): string {
    let bytes = chunk;
    if (this.#decoder === undefined) {
      this.#held = concat(this.#held, chunk);
      // A declaration is short, and is all that may tell the encoding.
      if (!last && this.#held.length < headLength && !this.#held.includes(0x3e)) return "";
      this.#decoder = decoderFor(encodingOf(this.#held, this.#charset));
      bytes = this.#held;
      this.#held = none;
    }
    const { encoding } = this.#decoder;
    try {
      const text = decodeNext(this.#decoder, bytes, last);
      this.#count += bytes.length;
      this.#tail = concat(this.#tail, bytes.subarray(-3)).slice(-3);
      return text;
    } catch {
      this.fault = new XmlFault(`bytes that are no ${encoding}`);
      const begun = this.#tail.subarray(this.#tail.length - begunLength(encoding, this.#tail, this.#count));
      return readable(encoding, concat(begun, bytes), this.#count > 0);
    }
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    // Wrong bytes are an error: a document that was cut or mixed up must not pass with replacement characters.
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new XmlFault(`encoding ${JSON.stringify(label)} is not known`);
  }
}

function encodingOf(bytes: Uint8Array, charset: string | undefined): string {
  const told = encodingByMark(bytes) ?? (charset === undefined ? undefined : named(charset, bytes));
  if (told !== undefined) return told;
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1] ?? "utf-8";
  // Without a byte order mark it cannot be what it says.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

function named(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return encodingNamed(charset, bytes);
  } catch {
    throw new XmlFault(`charset ${JSON.stringify(clipped(charset))} is not known`);
  }
}

/** How many of the last bytes are of a character that is not whole yet. Not known of encodings with states. */
function begunLength(encoding: string, tail: Uint8Array, count: number): number {
  if (encoding === "utf-8") {
    for (let length = 1; length <= tail.length; length++) {
      const byte = tail[tail.length - length] as number;
      if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
      if (byte < 0x80) return 0;
    }
  } else if (encoding.startsWith("utf-16")) {
    const odd = count % 2;
    const high = tail[tail.length - odd - (encoding === "utf-16le" ? 1 : 2)];
    return odd + (high !== undefined && high >= 0xd8 && high <= 0xdb ? 2 : 0);
  }
  return 0;
}

/** What can be read before the bytes that cannot: the longest beginning that decodes. */
function readable(encoding: string, bytes: Uint8Array, ignoreBOM: boolean): string {
  if (!encoding.startsWith("utf")) return "";
  const read = (length: number): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes.subarray(0, length), {
        stream: true,
      });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (read(middle) === undefined) bad = middle;
    else good = middle;
  }
  return read(good) ?? "";
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
