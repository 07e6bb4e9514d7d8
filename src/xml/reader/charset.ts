import { DecodeError } from "../../errors/index.js";
import { quoted, XmlFault } from "../faults.js";

export interface CharsetOption {
  /** The encoding by the protocol, such as the `charset` of a `Content-Type`. A byte order mark overrides it. */
  readonly charset?: string | undefined;
}

/** The encoding by the byte order mark. */
function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/**
 * The encoding by its name, for text whose first character is ASCII, as in XML and JSON, and that has no byte order mark.
 * `undefined`: the bytes show another encoding. Names are those of the Encoding Standard, which reads ISO-8859-1 as
 * windows-1252, because nearly all text of that name is windows-1252.
 *
 * The name UTF-16 does not say the byte order. Without a byte order mark it is big-endian (RFC 2781, section 4.3), unless the
 * zero byte of the first character shows the opposite.
 * @throws {RangeError} for an unknown name.
 */
export function encodingNamed(name: string, [first, second]: Uint8Array): string | undefined {
  if (/^utf-?8$/i.test(name)) return "utf-8";
  const { encoding } = new TextDecoder(name);
  if (encoding !== "utf-16le" || /16-?le$/i.test(name.trim())) return encoding;
  if (first === 0) return "utf-16be";
  return second === 0 ? "utf-16le" : undefined;
}

/**
 * Decodes the next bytes of a text, and with `last` the rest of it. All bytes whose charset the sender names must be decoded here:
 * without `stream`, Node 20 takes windows-1252 (and so ISO-8859-1) for Latin-1, and the bytes 0x80 to 0x9F (`€`, `’`) become
 * control characters.
 */
export function decodeNext(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  last: boolean,
): string {
  const text = decoder.decode(bytes, { stream: true });
  return last ? text + decoder.decode() : text;
}

/**
 * The encoding of JSON: by byte order mark, then by the charset, else UTF-8 (RFC 8259, section 8.1, allows no other).
 * @throws {DecodeError} for an unknown charset.
 */
export function jsonEncoding(bytes: Uint8Array, charset?: string): string {
  try {
    const named = (label: string) => encodingNamed(label, bytes);
    return encodingByMark(bytes) ?? (charset === undefined ? undefined : named(charset)) ?? "utf-8";
  } catch {
    throw new DecodeError(`JSON: unknown charset ${quoted(charset ?? "")}`);
  }
}

/** An XML declaration that names the encoding is within so many bytes. */
const headLength = 256;
const noBytes = new Uint8Array(0);

/**
 * Decodes the bytes of a document: by byte order mark, then by the charset of the protocol (RFC 7303, section 3), then by the
 * XML declaration, else as UTF-8 (XML 1.0, appendix F).
 */
export class XmlTextDecoder {
  readonly #charset: string | undefined;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #undecoded: Uint8Array = noBytes;
  /** The last bytes of the previous chunk, where a character may have begun. */
  #tail: Uint8Array = noBytes;
  #decodedLength = 0;
  /** Set after bytes that are not valid in the encoding. */
  fault: XmlFault | undefined;

  constructor(charset?: string) {
    this.#charset = charset;
  }

  /** Returns the text before the first invalid bytes, so that the result does not depend on how a document was cut in chunks. */
  decode(chunk: Uint8Array, last: boolean): string {
    let bytes = chunk;
    if (this.#decoder === undefined) {
      this.#undecoded = concat(this.#undecoded, chunk);
      // Waits for the XML declaration, which is short.
      if (!last && this.#undecoded.length < headLength && !this.#undecoded.includes(0x3e)) return "";
      this.#decoder = decoderFor(encodingOf(this.#undecoded, this.#charset));
      bytes = this.#undecoded;
      this.#undecoded = noBytes;
    }
    const { encoding } = this.#decoder;
    try {
      const text = decodeNext(this.#decoder, bytes, last);
      this.#decodedLength += bytes.length;
      this.#tail = concat(this.#tail, bytes.subarray(-3)).slice(-3);
      return text;
    } catch {
      this.fault = new XmlFault(`the bytes are not valid ${encoding}`);
      const incomplete = this.#tail.subarray(
        this.#tail.length - incompleteLength(encoding, this.#tail, this.#decodedLength),
      );
      return longestText(encoding, concat(incomplete, bytes), this.#decodedLength > 0);
    }
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    // Invalid bytes are an error. A damaged document must not be read with replacement characters.
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new XmlFault(`unknown encoding ${JSON.stringify(label)}`);
  }
}

function encodingOf(bytes: Uint8Array, charset: string | undefined): string {
  const external =
    encodingByMark(bytes) ?? (charset === undefined ? undefined : checkedEncoding(charset, bytes));
  if (external !== undefined) return external;
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1] ?? "utf-8";
  // The bytes would show UTF-16, so the declaration is wrong.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

function checkedEncoding(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return encodingNamed(charset, bytes);
  } catch {
    throw new XmlFault(`unknown charset ${quoted(charset)}`);
  }
}

/** How many of the last bytes belong to an incomplete character. 0 for encodings other than UTF-8 and UTF-16. */
function incompleteLength(encoding: string, tail: Uint8Array, count: number): number {
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

/** The text before invalid bytes, by binary search for the longest part that decodes. */
function longestText(encoding: string, bytes: Uint8Array, ignoreBOM: boolean): string {
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
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
