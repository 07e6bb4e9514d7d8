/** How much of a text is looked at to tell what it is, in characters. */
const longestStart = 4 * 1024;

export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Whether a text is a page: a document type or element of HTML, after comments and an XML declaration perhaps. */
export function isHtml(text: string): boolean {
  let start = text.slice(0, longestStart).trimStart();
  for (const [open, close] of [
    ["<?", "?>"],
    ["<!--", "-->"],
    ["<!--", "-->"],
  ] as const) {
    const end = start.startsWith(open) ? start.indexOf(close) : -1;
    if (end !== -1) start = start.slice(end + close.length).trimStart();
  }
  return /^<(!doctype html|html|head|body)\b/i.test(start);
}

/** What a text is that cannot be read as XML by its schema, where its beginning shows it. */
export function otherForm(start: string): string | undefined {
  if (looksLikeJson(start)) return "JSON";
  return isHtml(start) ? "an HTML page" : undefined;
}
