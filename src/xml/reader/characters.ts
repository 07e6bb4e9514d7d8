/** Characters that no XML 1.0 document can carry: controls, surrogates without their half, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Nearly no text has any of these, and looking for them is much faster. */
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** XML 1.0, production 2. */
export function forbiddenCharacter(text: string): string | undefined {
  return suspicious.test(text) ? forbidden.exec(text)?.[0] : undefined;
}

export function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

const start =
  ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const rest = `${start}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040`;

/** XML 1.0, fifth edition, productions 4 to 5. */
export const nameAnywhere = new RegExp(`[${start}][${rest}]*`, "uy");
const wholeName = new RegExp(`^[${start}][${rest}]*$`, "u");
const startAnywhere = new RegExp(`[${start}]`, "uy");

/** Whether a name can start there. */
export function isNameStart(text: string, at: number): boolean {
  startAnywhere.lastIndex = at;
  return text.charCodeAt(at) !== 0x3a && startAnywhere.test(text);
}

/** A name that has no prefix and is none (Namespaces in XML 1.0, production 4). */
export function isUnprefixedName(text: string): boolean {
  return wholeName.test(text) && !text.includes(":");
}
