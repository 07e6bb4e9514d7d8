/**
 * What may happen between a client and its server, and what a client is then allowed to make of it. docs/reliability.md has the
 * same table for people.
 */
export interface Fault {
  readonly what: string;
  /** Whether the server carries the request out. */
  readonly carries: boolean;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  /**
   * A plain read. `right`: it gives the right answer; `retried`: the same, as long as there are fewer of these than attempts;
   * `fails`: it may end in an error with one of the codes.
   */
  readonly read: "right" | "retried" | "fails";
  /** A wait survives it as long as good answers come within 15 minutes; or it may end with an error too. */
  readonly poll: "survived" | "any";
  /**
   * A write without an id that the server knows it by. `right`: it succeeds; `resent`: the same, because it was surely not
   * carried out; `refused`: an error, and it was not carried out; `doubt`: an error that says that it may have been.
   */
  readonly write: "right" | "resent" | "refused" | "doubt";
  /** Codes of errors that may be blamed on it. */
  readonly codes: readonly string[];
}
