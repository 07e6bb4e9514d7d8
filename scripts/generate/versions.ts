/**
 * Adds to the description of everything that a version of the API lacks a sentence that says so (`x-since`, `x-until`). The
 * versions are those of the API, or the releases of the product when `info` has `x-releases`.
 */
export function describeVersions(document: unknown): void {
  const { info } = document as { info?: { "x-releases"?: unknown } };
  const word = info?.["x-releases"] === undefined ? "API" : "release";
  // Nodes of a document can have several parents.
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    describe(node, word);
    for (const value of Object.values(node)) visit(value);
  };
  visit(document);
}

function describe(
  node: { description?: unknown; "x-since"?: unknown; "x-until"?: unknown },
  word: string,
): void {
  const { description, "x-since": since, "x-until": until } = node;
  const versions = [
    typeof since === "string" && `from ${word} ${since}`,
    typeof until === "string" && `up to ${word} ${until}`,
  ].filter(Boolean);
  if (versions.length === 0) return;
  const sentence = `Available ${versions.join(" ")}.`;
  node.description = typeof description === "string" ? `${description.trim()}\n\n${sentence}` : sentence;
}
