import { DecodeError } from "../../errors/index.js";
import { quoted } from "../faults.js";

export interface CharsetOption {
  /** The encoding by the protocol, such as the `charset` of a `Content-Type`. A byte order mark overrides it. */
  readonly charset?: string | undefined;
}

/** The encoding by the byte order mark. */
export function encodingByMark([first, second, third]: Uint8Array): string | undefined {
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
