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
  /** The operation that lists the types, and the member of an entry that has the name of the type. */
  readonly types: {
    readonly operation: string;
    readonly body: unknown;
    readonly at: string;
    readonly name: string;
  };
  /** The examples describe their own types. The names are members of what describes an attribute. */
  readonly metadata: {
    readonly operation: string;
    readonly bodies: readonly unknown[];
    readonly at: string;
    readonly type: string;
    readonly single: string;
    readonly name: string;
    readonly key: string;
    readonly required: string;
  };
  readonly template: { readonly operation: string; readonly bodies: readonly unknown[] };
  readonly removed: FixedReply;
  /** The operation that also deletes what refers to an element. */
  readonly cascade: {
    readonly operation: string;
    readonly reply: FixedReply;
    /** By type of the element, the attributes of other types that hold its key. Other types cannot be deleted in this way. */
    readonly references: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
  readonly duplicate: FixedReply;
  readonly missing: Missing;
  readonly unknownType: Missing;
  /** The response to an attribute that a type does not have, and to keys that pick no single instance. */
  readonly refused: Missing;
}

/** A value of its own that is read and replaced as a whole. */
export interface DocumentSpec {
  readonly replace: string;
  readonly body: unknown;
  readonly at: string;
  readonly from: string;
}

/** Backup files of a configuration, and the call that deletes the editing and the saved configuration. */
export interface BackupsSpec {
  readonly read: { readonly operation: string; readonly at: string; readonly body: unknown };
  readonly remove: {
    readonly operation: string;
    readonly parameter: string;
    readonly reply: FixedReply;
    readonly missing: Missing;
  };
  readonly clear: { readonly operation: string; readonly reply: FixedReply };
}
