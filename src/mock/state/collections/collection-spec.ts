import type { Missing } from "../reply-spec.js";

export interface CollectionQuery {
  readonly filter: string;
  readonly sort: string;
  readonly select: string;
  readonly expand: string;
}

/** Which of the stored values an operation is about: those for which every condition holds. */
export type Condition =
  /** A path parameter has the value of this member. */
  | { readonly parameter: string; readonly at: string }
  /** A path parameter has the value of a member of another value, whose id is in this member. */
  | {
      readonly parameter: string;
      readonly through: { readonly schema: string; readonly by: string; readonly at: string };
    }
  /** A path parameter identifies a value of another schema, and one of the two links the other. */
  | {
      readonly parameter: string;
      readonly linked: string;
      /** Ids of examples that belong together although no link says so, by the id of the parent. */
      readonly together?: Readonly<Record<string, readonly string[]>>;
    }
  /** A value with the id in this member is stored under another schema. */
  | { readonly at: string; readonly in: string };

/** A path parameter that identifies a value of another schema, in which the collection is. */
export interface Parent {
  readonly parameter: string;
  readonly schema?: string;
}

export interface ListOperation {
  readonly does: "list";
  readonly schema: string;
  /** Items are in the short form. */
  readonly form?: "reference";
  /** The body of the response without items. */
  readonly body: unknown;
  readonly items: string;
  readonly page?: OffsetPage;
  readonly numbers?: ListNumbers;
  readonly conditions: readonly Condition[];
  readonly parents: readonly Parent[];
  readonly expand?: Readonly<Record<string, Expansion>>;
  readonly missing?: Missing;
}

/** What identifies the value that an operation reads or changes. */
export interface Target {
  readonly schema: string;
  /** The path parameter with the id. */
  readonly parameter: string;
  readonly conditions: readonly Condition[];
  readonly missing: Missing;
}

export interface ReadOperation extends Target {
  readonly does: "read";
  readonly form?: "reference";
  readonly body: unknown;
  /** Where the value is in the body. */
  readonly at: string;
  readonly expand?: Readonly<Record<string, Expansion>>;
}

/** Paging with a limit and an offset. */
export interface OffsetPage {
  readonly limit: { readonly parameter: string; readonly default: number };
  readonly offset: { readonly parameter: string };
}

/** Pointers to the numbers that a list has beside its items. */
export interface ListNumbers {
  readonly total?: string;
  readonly count?: string;
  readonly returnedOffset?: string;
}

/** A value of `expand`: the related value with the id in `by` is added at `at`. */
export interface Expansion {
  readonly schema: string;
  readonly by: string;
  readonly at: string;
}
