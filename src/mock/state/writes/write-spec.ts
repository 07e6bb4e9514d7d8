import type { Parent, Target } from "../collections/collection-spec.js";
import type { FixedReply, Missing } from "../reply-spec.js";

/** Adds a value made from the body, and from the parameters that have the names of its members. */
export interface CreateOperation {
  readonly does: "create";
  readonly schema: string;
  readonly status: number;
  /** An example of the response: the new value is like the value in it. */
  readonly body: unknown;
  readonly at: string;
  /** The response has the body of the request instead of the new value. */
  readonly echo?: boolean;
  /** Values of these schemas are added too, with the same id. */
  readonly also: readonly string[];
  readonly parents: readonly Parent[];
  readonly missing?: Missing;
}

export interface DeleteOperation extends Target {
  readonly does: "delete";
  readonly reply: FixedReply;
}

/** Applies a JSON Patch (RFC 6902). */
export interface PatchOperation extends Target {
  readonly does: "patch";
  readonly body: unknown;
  readonly at: string;
  readonly refused: Refused;
}

/** Sets members: to a value, or to the value of a query parameter. */
export interface SetOperation extends Target {
  readonly does: "set";
  readonly set: Readonly<Record<string, { readonly value: unknown } | { readonly query: string }>>;
  readonly reply: FixedReply;
}

/** Has no state of its own, but an unknown parent is a 404. Else the response is the example. */
export interface GuardOperation {
  readonly does: "guard";
  readonly parents: readonly Parent[];
  readonly missing: Missing;
}

/** What cannot be done to a value. */
export interface Refused extends Missing {
  /** Where the failed operation of the patch is in the body. */
  readonly patch?: string;
}
