import { XmlFault } from "../faults.js";

/** Characters that XML 1.0 forbids: controls, surrogates without their other half, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Hardly any text has one of these, and this search is much faster. */
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The first character that XML 1.0, production 2, forbids, as `U+0000`. */
export function forbiddenCharacter(text: string): string | undefined {
  const found = suspicious.test(text) ? forbidden.exec(text)?.[0] : undefined;
  return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** White space of XML. JavaScript's `\s` has more. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd || code === 0x9;
}

/** Escapes text of an element. A bare carriage return would be read back as a line feed. */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Escapes the value of an attribute. Line ends and tabs would be read back as spaces. */
export function escapeValue(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/**
 * Replaces character references and the predefined entities.
 * @throws {XmlFault} for an `&` that starts neither.
 */
export function resolveReferences(text: string): string {
  let resolved = "";
  let done = 0;
  // `replace` with a function finds all places before it resolves the first one, so a bad one costs as much as all.
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", done)) {
    const end = text.indexOf(";", at);
    const character = end === -1 ? undefined : referencedCharacter(text.slice(at + 1, end));
    if (character === undefined) {
      const found = /^&[\w#]*;?/.exec(text.slice(at, at + 20))?.[0];
      throw new XmlFault(`unknown entity or character reference ${found}`);
    }
    resolved += text.slice(done, at) + character;
    done = end + 1;
  }
  return resolved + text.slice(done);
}

const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** The character for what is between `&` and `;`. */
function referencedCharacter(reference: string): string | undefined {
  if (reference.charCodeAt(0) !== 0x23) {
    return Object.hasOwn(predefined, reference) ? predefined[reference] : undefined;
  }
  const hex = /^#x([0-9a-fA-F]+)$/.exec(reference)?.[1];
  const decimal = /^#([0-9]+)$/.exec(reference)?.[1];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return isAllowed(code) ? String.fromCodePoint(code) : undefined;
}
