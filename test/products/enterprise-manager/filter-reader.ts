/** What a filter says: a comparison, its value without quotes, or a group. */
export type Tree =
  | { readonly name: string; readonly operator: string; readonly value: string }
  | { readonly kind: "all" | "any"; readonly parts: readonly Tree[] };

/**
 * Reads a filter by the rules that the vendor describes, and refuses what leaves room for another reading: `;` beside `,`
 * in one group, a group of one, a group within one of its own kind, a bare value of other characters than those that are
 * surely harmless.
 */
export function readFilter(text: string): Tree {
  let rest = text;

  function take(pattern: RegExp): string | undefined {
    const found = new RegExp(`^(?:${pattern.source})`, "u").exec(rest)?.[0];
    if (found !== undefined) rest = rest.slice(found.length);
    return found;
  }

  function need(pattern: RegExp, what: string): string {
    const found = take(pattern);
    if (found === undefined) throw new Error(`no ${what} at ${JSON.stringify(rest)} of ${text}`);
    return found;
  }

  function term(): Tree {
    if (take(/\(/) !== undefined) {
      const inner = group();
      need(/\)/, "end of the group");
      if (!("kind" in inner)) throw new Error(`a group of one in ${text}`);
      return inner;
    }
    const name = need(/[A-Za-z0-9_]+/, "name");
    const operator = need(/==|!=|>=|<=|>|</, "operator");
    const quoted = take(/"(?:[^"]|"")*"/);
    const value = quoted?.slice(1, -1).replaceAll('""', '"') ?? need(/[A-Za-z0-9_.:-]+/, "value");
    return { name, operator, value };
  }

  function group(): Tree {
    const parts = [term()];
    const separator = take(/[;,]/);
    if (separator === undefined) return parts[0] as Tree;
    do parts.push(term());
    while (take(separator === ";" ? /;/ : /,/) !== undefined);
    const kind = separator === ";" ? "all" : "any";
    if (parts.some((part) => "kind" in part && part.kind === kind))
      throw new Error(`a group too many in ${text}`);
    return { kind, parts };
  }

  const tree = group();
  if (rest !== "") throw new Error(`${JSON.stringify(rest)} is left of ${text}`);
  return tree;
}
