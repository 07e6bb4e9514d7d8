/**
 * What the state of a mock is made of: `generated/<product>/state.json`. Made from the operations of the spec and from
 * `specs/<product>/state.yaml`. Pointers are JSON Pointers (RFC 6901).
 */
export interface StateSpec {
  /** The schemas whose values are kept, by name. */
  readonly schemas: Readonly<Record<string, StoredSchema>>;
  /** What an operation does with the state, by operationId. Others respond with their example. */
  readonly operations: Readonly<Record<string, StateOperation>>;
  /** The names of the query parameters that every collection has. */
  readonly query?: CollectionQuery;
}

export interface StoredSchema {
  /** The members that together distinguish a value. */
  readonly id: readonly string[];
  /** The member with a name for people. */
  readonly name?: string;
  /** The values of the spec's examples. */
  readonly seeds: readonly unknown[];
  readonly kind?: Kind;
}

/** Each value is a value of another schema too, under the same id. */
export interface Kind {
  readonly of: string;
  /** Values that the other schema has for this kind, by pointer. */
  readonly with: Readonly<Record<string, unknown>>;
  /** The top-level members that both schemas have. */
  readonly shared: readonly string[];
}

export interface CollectionQuery {
  readonly filter: string;
  readonly sort: string;
  readonly select: string;
  readonly expand: string;
}

export type StateOperation = ListOperation | ReadOperation;

/** Which of the stored values an operation is about: those for which every condition holds. */
export type Condition =
  /** A path parameter has the value of this member. */
  | { readonly parameter: string; readonly at: string }
  /** A path parameter has the value of a member of another value, whose id is in this member. */
  | {
      readonly parameter: string;
      readonly through: { readonly schema: string; readonly by: string; readonly at: string };
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
  /** The body of the response without items. */
  readonly body: unknown;
  readonly items: string;
  readonly page?: OffsetPage;
  readonly conditions: readonly Condition[];
  readonly parents: readonly Parent[];
  readonly expand?: Readonly<Record<string, Expansion>>;
  readonly missing?: Missing;
}

export interface ReadOperation {
  readonly does: "read";
  readonly schema: string;
  readonly body: unknown;
  /** Where the value is in the body. */
  readonly at: string;
  /** The path parameter with the id. */
  readonly parameter: string;
  readonly conditions: readonly Condition[];
  readonly expand?: Readonly<Record<string, Expansion>>;
  readonly missing: Missing;
}

/** Paging with a limit and an offset. */
export interface OffsetPage {
  readonly limit: { readonly parameter: string; readonly default: number };
  readonly offset: { readonly parameter: string };
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

/** The response to a request for an unknown id. */
export interface Missing {
  readonly status: number;
  readonly body: unknown;
  /** The place of the message in the body, and its words, in which `{id}` is the id of the request. */
  readonly message?: string;
  readonly words?: string;
}
