/** Receives the content of a document in its order. References are resolved, line ends are `\n`. */
export interface XmlHandler {
  /** `attributes` holds name, value, name, value, … as written, with namespace declarations. */
  open(name: string, attributes: readonly string[]): void;
  /** May be called several times for one text. */
  text(text: string): void;
  close(): void;
}

/** The seam: any parser that makes these calls can replace the StrictReader. */
export interface XmlReader {
  write(chunk: string): void;
  /** Reports everything that the text so far allows; `write` may defer it. */
  flush(): void;
  /** The document is complete. */
  end(): void;
  /** Where the reader is, for messages. Line and column count from 1. */
  readonly position: XmlPosition;
}

export interface XmlPosition {
  readonly line: number;
  readonly column: number;
}

export interface XmlLimits {
  /** Deepest nesting of elements. Default 256. */
  readonly depth: number;
  /** Most attributes of one element. Default 1,024. */
  readonly attributes: number;
  /**
   * Longest document, in bytes, or in UTF-16 units for text. With `decodeItems` the limit applies from one item to the
   * next. Default 104,857,600.
   */
  readonly bytes: number;
}

export const defaultLimits: XmlLimits = { depth: 256, attributes: 1024, bytes: 100 * 1024 * 1024 };
