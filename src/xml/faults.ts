/**
 * A document that is not well-formed, does not fit its schema, or exceeds a limit. Whoever knows the place in the document
 * turns it into a DecodeError.
 */
export class XmlFault extends Error {}

/** Keys and indexes from the root to a value. The first key is the name of the root element. */
export type ValuePath = readonly (string | number)[];

/** A JSON value that does not fit the schema. */
export class JsonFault extends Error {
  readonly path: ValuePath;

  constructor(message: string, path: ValuePath) {
    super(message);
    this.path = path;
  }
}

/** `Task.Links[0].Href`. */
export function pathText(path: ValuePath): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : `${text && "."}${step}`;
  return text;
}

/** A path in a received document. The sender chooses the names and their length, so both are clipped. */
export function placeOf(path: ValuePath): string {
  return clippedPath(pathText(path.map((step) => (typeof step === "number" ? step : clipped(step)))));
}

/** The end of a long path says most. */
export function clippedPath(path: string): string {
  return path.length > 200 ? `…${path.slice(-200)}` : path;
}

/** For messages: a name or text may be as long as the document. */
export function clipped(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

export function quoted(text: string): string {
  return JSON.stringify(clipped(text));
}

/** The start of a list of names, because a schema may have hundreds. */
export function expectedNames(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `; expected ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
}
