import { isCharacter } from "./characters.js";
import { XmlFault } from "./reader.js";

const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** The character that a reference between `&` and `;` stands for, or `undefined`. */
function resolveReference(reference: string): string | undefined {
  if (reference.charCodeAt(0) !== 0x23) {
    return Object.hasOwn(predefined, reference) ? predefined[reference] : undefined;
  }
  const hex = /^#x([0-9a-fA-F]+)$/.exec(reference)?.[1];
  const decimal = /^#([0-9]+)$/.exec(reference)?.[1];
  const code =
    hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : Number.NaN;
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** @throws {XmlFault} for `&` that starts no reference to a character that is known. */
export function resolveReferences(text: string): string {
  let resolved = "";
  let done = 0;
  // Not by a pattern and a function: those find every place before the first is looked at.
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", done)) {
    const end = text.indexOf(";", at);
    const character = end === -1 ? undefined : resolveReference(text.slice(at + 1, end));
    if (character === undefined) {
      const found = /^&[\w#]*;?/.exec(text.slice(at, at + 20))?.[0];
      throw new XmlFault(`${found} is no entity or character that is known`);
    }
    resolved += text.slice(done, at) + character;
    done = end + 1;
  }
  return resolved + text.slice(done);
}
