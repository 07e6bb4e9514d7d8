import type { FixedReply, Missing } from "../reply-spec.js";

/** Requests that are accepted with 202 and carried out later. */
export interface ActionsSpec {
  /** The schema of an action. */
  readonly schema: string;
  readonly id: string;
  readonly state: string;
  readonly states: {
    readonly running: string;
    readonly succeeded: string;
    readonly failed: string;
    readonly canceled: string;
  };
  /** The response header with the address of the action, and the request header with its id. */
  readonly header: string;
  readonly request: string;
  /** Path of the operation that reads an action, with `{id}`. */
  readonly path: string;
  /** How long a result is kept, in s. */
  readonly retention: number;
  /** An example of an action. */
  readonly example: unknown;
  /** The member with the name of the operation. */
  readonly name?: string;
  /** The operations that may be accepted with 202. */
  readonly operations: readonly string[];
}

/** What an operation does with an action. */
export interface ActionOperation {
  readonly does: "action-result" | "action-cancel" | "action-clear";
  readonly parameter: string;
  readonly reply: FixedReply;
  readonly missing: Missing;
}
