import type { FixedReply, Missing } from "../reply-spec.js";

/** Elements of a configuration, by type and key attributes. */
export interface ElementsSpec {
  readonly schema: string;
  readonly type: string;
  readonly attributes: string;
  readonly subElements: string;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly read: string;
  readonly add: string;
  readonly update: string;
  readonly remove: string;
  readonly body: unknown;
  readonly list: string;
  readonly next: string;
  readonly path: string;
  readonly query: Readonly<Record<"type" | "offset" | "limit" | "running", string>>;
  readonly largest: number;
  readonly types: readonly string[];
  readonly metadata: {
    readonly operation: string;
    readonly body: unknown;
    readonly at: string;
    readonly type: string;
    readonly name: string;
    readonly key: string;
  };
  readonly removed: FixedReply;
  readonly duplicate: FixedReply;
  readonly missing: Missing;
}

/** A value of its own that is read and replaced as a whole. */
export interface DocumentSpec {
  readonly replace: string;
  readonly body: unknown;
  readonly at: string;
  readonly from: string;
}
