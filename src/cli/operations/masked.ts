const secretName = /pass(?:word|phrase|wd)|secret|token|api-?key|private-?key/i;

const mask = "***";

/**
 * A copy without secrets, for what people read: the values of members whose name says so, of `name` and `value` pairs, of JSON patches,
 * and of elements and attributes in a text.
 */
export function masked(value: unknown, names: ReadonlySet<string> = new Set()): unknown {
  if (typeof value === "string") return maskedText(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, names));
  if (typeof value !== "object" || value === null) return value;
  const named = (value as { name?: unknown; path?: unknown }).name ?? (value as { path?: unknown }).path;
  const isSecretPair = typeof named === "string" && secretName.test(named) && "value" in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const isSecret = secretName.test(name) || names.has(name) || (isSecretPair && name === "value");
      return [name, isSecret ? maskedLeaves(member) : masked(member, names)];
    }),
  );
}

/** Keeps the form, so that it can be written by a schema. */
function maskedLeaves(value: unknown): unknown {
  if (typeof value === "string") return mask;
  if (Array.isArray(value)) return value.map(maskedLeaves);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, maskedLeaves(member)]));
}

/** Text that is no value of its own, such as XML for a route that the spec does not have. */
function maskedText(text: string): string {
  return text
    .replaceAll(/(<(?:[\w-]+:)?([\w-]+)(?:\s[^>]*)?>)[^<]*(?=<\/)/g, (whole, start: string, name: string) =>
      secretName.test(name) ? `${start}${mask}` : whole,
    )
    .replaceAll(/([\w-]+)=("[^"]*"|'[^']*')/g, (whole, name: string) =>
      secretName.test(name) ? `${name}="${mask}"` : whole,
    );
}
