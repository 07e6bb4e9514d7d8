import { DecodeError } from "../../errors/index.js";
import { clipped } from "./reader.js";

export interface CharsetOption {
  /** Encoding that the protocol names, such as the `charset` of a `Content-Type`. A byte order mark counts for more. */
  readonly charset?: string | undefined;
}

/** The encoding that a byte order mark shows. */
export function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/**
 * The encoding that a name means, for bytes without a byte order mark of a text that begins with a character of ASCII, as
 * XML and JSON do. `undefined` where the bytes show that it cannot be that one. Names are those of the Encoding Standard,
 * which reads ISO-8859-1 as the windows-1252 that nearly all texts of that name are.
 *
 * UTF-16 has an order of bytes that its name does not say. Its mark should, and without one the big end comes first
 * (RFC 2781, section 4.3); but where the zero byte of the first character stands shows it.
 * @throws {RangeError} for a name that is not known.
 */
export function encodingNamed(name: string, [first, second]: Uint8Array): string | undefined {
  if (/^utf-?8$/i.test(name)) return "utf-8";
  const { encoding } = new TextDecoder(name);
  if (encoding !== "utf-16le" || /16-?le$/i.test(name.trim())) return encoding;
  if (first === 0) return "utf-16be";
  return second === 0 ? "utf-16le" : undefined;
}

/**
 * The next bytes of a text, or with `last` the rest of it. Every reading of bytes in a charset that a sender names goes through here:
 * Node 20 takes windows-1252, and so ISO-8859-1, for Latin-1 when it decodes at one go, and gives control characters for the bytes
 * 0x80 to 0x9F (`€`, `’`). As a stream it decodes them right.
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
 * Bytes of JSON as text: by byte order mark, then by the charset, else UTF-8 (RFC 8259, section 8.1, knows no other). The
 * mark is taken off.
 * @throws {DecodeError} for a charset that is not known, and for bytes that are not in it.
 */
export function decodeJson(bytes: Uint8Array, charset?: string): string {
  const encoding = jsonEncoding(bytes, charset);
  try {
    return decodeNext(new TextDecoder(encoding, { fatal: true }), bytes, true);
  } catch {
    throw new DecodeError(`JSON: the document is not in ${encoding.toUpperCase()}`);
  }
}

/** @throws {DecodeError} for a charset that is not known. */
export function jsonEncoding(bytes: Uint8Array, charset?: string): string {
  try {
    const named = (label: string) => encodingNamed(label, bytes);
    return encodingByMark(bytes) ?? (charset === undefined ? undefined : named(charset)) ?? "utf-8";
  } catch {
    throw new DecodeError(`JSON: charset ${JSON.stringify(clipped(charset ?? ""))} is not known`);
  }
}
