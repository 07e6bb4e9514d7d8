/** Where the parts of a JSON text are. Used only after a problem was found: the file itself is read with `JSON.parse`. */
export interface JsonLines {
  /** The line of the first thing that is not JSON. `undefined`: the text is JSON. */
  readonly broken: number | undefined;
  /** The line of a member, by the names that lead there. */
  lineOf(place: readonly string[]): number | undefined;
}

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a string of JSON holds none
  /\s*(?:("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y;

/** The messages of `JSON.parse` have a position in some versions of Node only, and none for a member. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  let at = 0;
  const lineAt = (index: number) => text.slice(0, index).split("\n").length;
  const next = (): { text: string; start: number } => {
    token.lastIndex = at;
    const match = token.exec(text);
    const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    if (match === null) throw new Broken(start);
    at = token.lastIndex;
    return { text: match[0].trim(), start };
  };
  const list = (end: string, item: (first: { text: string; start: number }, index: number) => void) => {
    let current = next();
    if (current.text === end) return;
    for (let index = 0; ; index++) {
      item(current, index);
      const after = next();
      if (after.text === end) return;
      if (after.text !== ",") throw new Broken(after.start);
      current = next();
    }
  };
  const value = (first: { text: string; start: number }, place: readonly string[]) => {
    lines.set(JSON.stringify(place), lineAt(first.start));
    if (first.text === "{") {
      list("}", (name) => {
        if (!name.text.startsWith('"')) throw new Broken(name.start);
        const colon = next();
        if (colon.text !== ":") throw new Broken(colon.start);
        value(next(), [...place, stringOf(name)]);
      });
    } else if (first.text === "[") list("]", (item, index) => value(item, [...place, String(index)]));
    else if (/^[\]},:]$/.test(first.text)) throw new Broken(first.start);
  };
  let broken: number | undefined;
  try {
    value(next(), []);
    const rest = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at + rest < text.length) throw new Broken(at + rest);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    broken = lineAt(Math.min(error.index, text.trimEnd().length));
  }
  return { broken, lineOf: (place) => lines.get(JSON.stringify(place)) };
}

function stringOf({ text, start }: { text: string; start: number }): string {
  try {
    return JSON.parse(text);
  } catch {
    throw new Broken(start);
  }
}

class Broken extends Error {
  readonly index: number;

  constructor(index: number) {
    super();
    this.index = index;
  }
}
