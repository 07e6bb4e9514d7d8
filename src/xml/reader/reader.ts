/** What a reader reports, in document order. Entities are resolved, line ends are `\n`. */
export interface XmlHandler {
  /** `attributes` holds name, value, name, value, … as written, namespace declarations included. */
  open(name: string, attributes: readonly string[]): void;
  /** May come in pieces. */
  text(text: string): void;
  close(): void;
}

/** The seam: anything that turns XML into these calls can stand behind it. */
export interface XmlReader {
  write(chunk: string): void;
  /** Reports all that can be told from what has come; `write` may put that off. */
  flush(): void;
  /** The document is whole. */
  end(): void;
  /** Where the reader is, for messages; both count from 1. */
  readonly position: XmlPosition;
}

export interface XmlPosition {
  readonly line: number;
  readonly column: number;
}

/** Not well-formed, or beyond a limit. The decoder adds where, and throws it as a DecodeError. */
export class XmlFault extends Error {}

export interface XmlLimits {
  /** Deepest nesting of elements. Default 256. */
  readonly depth: number;
  /** Most attributes of one element. Default 1,024. */
  readonly attributes: number;
  /**
   * Longest document, in bytes (of text that is decoded: in UTF-16 units). When items are read one by one, the longest
   * way from one to the next. Default 104,857,600.
   */
  readonly bytes: number;
}

export const defaultLimits: XmlLimits = { depth: 256, attributes: 1024, bytes: 100 * 1024 * 1024 };

/** For messages: a name or text may be as long as the document. */
export function clipped(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
