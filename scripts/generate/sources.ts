import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from "yaml";
import { pointerKeys } from "./openapi.js";

/** A place of `docs/sources.md`: a file of the specs, the line of a key in it, its JSON Pointer, and words of its value. */
const PLACE =
  /\[`(?<file>[^`:]+):(?<line>\d+)`\]\(\.\.\/[^)]*\) `(?<pointer>\/[^`]*)`(?: “(?<words>[^”]*)”)?/g;

export interface Sources {
  /** The table with the lines of today. */
  readonly text: string;
  /** How many places it names. */
  readonly places: number;
  /** Places that do not exist. */
  readonly faults: readonly string[];
}

/**
 * Finds every place that the table names, whatever line it has moved to.
 *
 * @param read returns the text of a spec file, given its path from the root; throws when the file does not exist
 */
export function refreshSources(table: string, read: (file: string) => string): Sources {
  const faults: string[] = [];
  const documents = new Map<string, SourceDocument>();
  const documentOf = (file: string) => {
    const known = documents.get(file) ?? new SourceDocument(read(file));
    documents.set(file, known);
    return known;
  };
  let places = 0;
  const text = table.replaceAll(PLACE, (place, ...rest) => {
    places++;
    const { file, pointer, words } = rest.at(-1) as { file: string; pointer: string; words?: string };
    try {
      const line = documentOf(file).lineOf(pointer, words);
      return `[\`${file}:${line}\`](../${file}#L${line}) \`${pointer}\`${words === undefined ? "" : ` “${words}”`}`;
    } catch (error) {
      faults.push(`${file} ${pointer}: ${(error as Error).message}`);
      return place;
    }
  });
  return { text, places, faults };
}

/** A file in YAML whose keys know their lines. */
class SourceDocument {
  readonly #lines = new LineCounter();
  readonly #root: ParsedNode | null;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#root = parseDocument(text, { lineCounter: this.#lines }).contents;
  }

  /** Line of the last key of a pointer, or of the words in its value. */
  lineOf(pointer: string, words: string | undefined): number {
    let at = 0;
    let node: Node | null | undefined = this.#root;
    for (const key of pointerKeys(pointer)) {
      if (isMap(node)) {
        const pair: { key: unknown; value: unknown } | undefined = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === key,
        );
        if (pair === undefined) throw new Error(`there is no \`${key}\``);
        at = (pair.key as Node).range?.[0] ?? 0;
        node = pair.value as Node | null;
      } else if (isSeq(node)) {
        node = node.items[Number(key)] as Node | undefined;
        if (node === undefined) throw new Error(`there is no item \`${key}\``);
        at = node.range?.[0] ?? 0;
      } else throw new Error(`there is nothing below \`${key}\``);
    }
    if (words !== undefined) at = this.#find(words, node);
    return this.#lines.linePos(at).line;
  }

  /** Lines of a text may break anywhere. */
  #find(words: string, node: Node | null | undefined): number {
    const [start = 0, end = 0] = node?.range ?? [];
    const pattern = words
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("\\s+");
    const found = new RegExp(pattern).exec(this.#text.slice(start, end));
    if (found === null) throw new Error(`there is no “${words}”`);
    return start + found.index;
  }
}
