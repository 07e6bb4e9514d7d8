import { clipped } from "../reader/reader.js";

/** Keys and indexes that lead from the root to a value, the name of the root first. */
export type JsonPath = readonly (string | number)[];

/** A value of JSON that does not fit the schema. */
export class JsonFault extends Error {
  readonly path: JsonPath;

  constructor(message: string, path: JsonPath) {
    super(message);
    this.path = path;
  }
}

/** `Task.Links[0].Href`. Names are the sender's, and as long as it likes. */
export function placeOf(path: JsonPath): string {
  const place = path.reduce<string>(
    (before, step) =>
      typeof step === "number" ? `${before}[${step}]` : `${before}${before && "."}${clipped(step)}`,
    "",
  );
  return place.length > 200 ? `…${place.slice(-200)}` : place;
}
