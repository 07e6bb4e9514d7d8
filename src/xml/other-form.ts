/** How many characters of a text are checked. */
const longestStart = 4 * 1024;

export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Whether a text starts with a document type or element of HTML. An XML declaration and comments may come before. */
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

/** The format of a text that is not the expected XML, if its start shows the format. */
export function otherForm(start: string): string | undefined {
  if (looksLikeJson(start)) return "JSON";
  return isHtml(start) ? "an HTML page" : undefined;
}
