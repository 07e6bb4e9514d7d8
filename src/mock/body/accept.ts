/**
 * The best of the available media types for an `Accept` header (RFC 9110, section 12.5.1). Among equals, a named type
 * is preferred to a wildcard match, then the order of the header counts, then the order of the available types.
 * `undefined` when none is acceptable.
 */
export function chooseMediaType(accept: string | undefined, offered: readonly string[]): string | undefined {
  if (accept === undefined || accept.trim() === "") return offered[0];
  const ranges = accept.split(",").map(parseRange);
  const acceptable = offered.flatMap((type) => {
    // The most specific range decides, whatever a wildcard says.
    const [match] = ranges
      .map(({ range, quality }, index) => ({ type, quality, index, precision: precisionOf(range, type) }))
      .filter(({ precision }) => precision > 0)
      .sort((a, b) => b.precision - a.precision);
    return match === undefined || match.quality === 0 ? [] : [match];
  });
  acceptable.sort((a, b) => b.quality - a.quality || b.precision - a.precision || a.index - b.index);
  return acceptable[0]?.type;
}

function parseRange(text: string): { range: string; quality: number } {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const value = Number(quality?.slice(2) ?? 1);
  return { range, quality: Number.isNaN(value) ? 1 : value };
}

/** Two names of one media type (RFC 7303, section 9.2). Servers respond to either. */
const sameType: Readonly<Record<string, string>> = {
  "text/xml": "application/xml",
  "application/xml": "text/xml",
};

/** How specifically a range matches a type. 0: no match. */
function precisionOf(range: string, type: string): number {
  if (range === type.toLowerCase()) return 4;
  if (sameType[range] === type.toLowerCase()) return 3;
  if (range === `${type.split("/", 1)[0]}/*`) return 2;
  return range === "*/*" ? 1 : 0;
}
