import { DecodeError } from "../../errors/index.js";
import { type CharsetOption, decodeJson } from "../reader/charset.js";
import { defaultLimits } from "../reader/reader.js";
import { nestsTooDeep } from "./depth.js";
import { parseNumbers } from "./numbers.js";

/**
 * The value of a text, a byte order mark before it or not. `__proto__` is a key like any other. A number out of range is a
 * `NumberText`.
 * @throws {DecodeError} that never quotes the text: it may hold tokens.
 */
export function parseJson(
  json: string | Uint8Array,
  longest = defaultLimits.bytes,
  options: CharsetOption = {},
): unknown {
  const length = typeof json === "string" ? json.length : json.byteLength;
  if (length > longest) throw new DecodeError(`JSON: the document is longer than ${longest} bytes`);
  const text = typeof json === "string" ? json : decodeJson(json, options.charset);
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  // One more than the reader's limit, which names the place, and for which a value in an array or object counts too.
  if (nestsTooDeep(bare, defaultLimits.depth + 1)) {
    throw new DecodeError(`JSON: nests deeper than ${defaultLimits.depth}`);
  }
  try {
    return parseNumbers(bare).value;
  } catch (cause) {
    throw new DecodeError(`JSON: ${faultOf(bare)}`, { cause: withoutText(cause) });
  }
}

function faultOf(text: string): string {
  if (/^\s*$/.test(text)) return "the document is empty";
  if (/^\s*</.test(text)) return "the document is XML or HTML";
  return "the document is not whole, valid JSON";
}

/** V8 quotes the text around the fault in its message. */
function withoutText(error: unknown): Error {
  const position = /position \d+/.exec(String(error))?.[0];
  return new SyntaxError(position === undefined ? "invalid JSON" : `invalid JSON at ${position}`);
}
