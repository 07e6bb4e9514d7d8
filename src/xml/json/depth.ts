import { defaultLimits } from "../reader/reader.js";

const [quote, backslash, openArray, closeArray, openObject, closeObject] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/**
 * Whether arrays and objects in a JSON text nest deeper than elements of XML may. `JSON.parse` has no limit: what it makes of
 * such a text overflows the stack of whoever walks through it, or takes all memory. In linear time, before it is parsed.
 */
export function nestsTooDeep(json: string, deepest = defaultLimits.depth): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfString(json, at);
    else if (code === openArray || code === openObject) {
      if (++depth > deepest) return true;
    } else if (code === closeArray || code === closeObject) depth--;
  }
  return false;
}

/** Index of the closing quote, or of the end of the text. */
export function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json.charCodeAt(before - 1) === backslash) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
}
