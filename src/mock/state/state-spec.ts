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
  /** The runs of values, by schema. */
  readonly runs?: Readonly<Record<string, RunMembers>>;
  readonly actions?: ActionsSpec;
  /** The header that makes a request idempotent, and for how long, in ms. */
  readonly idempotency?: { readonly header: string; readonly window: number };
  readonly time: TimeFormat;
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

export type StateOperation =
  | ListOperation
  | ReadOperation
  | CreateOperation
  | DeleteOperation
  | PatchOperation
  | SetOperation
  | RunOperation
  | GuardOperation
  | ActionOperation;

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

/** A response that is always the same. */
export interface FixedReply {
  readonly status: number;
  readonly body?: unknown;
}

/** What identifies the value that an operation changes. */
interface Target {
  readonly schema: string;
  /** The path parameter with the id. */
  readonly parameter: string;
  readonly conditions: readonly Condition[];
  readonly missing: Missing;
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

/** Starts or stops a run of a value, which then goes through its states in time. */
export interface RunOperation extends Target {
  readonly does: "start" | "stop";
  readonly reply: FixedReply;
  /** The response when it runs already, or does not run. */
  readonly conflict: FixedReply;
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

/** The members of a value that show its runs, and the values of its state. */
export interface RunMembers {
  readonly state: string;
  readonly began: string;
  readonly ended?: string;
  readonly duration?: string;
  readonly message?: string;
  readonly starting?: string;
  readonly running: string;
  readonly succeeded: string;
  readonly stopping?: string;
  readonly stopped: string;
  /** All values of a state in which a run is under way. */
  readonly underWay: readonly string[];
}

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

/** How times are written: the number of digits below the second, and the zone. */
export interface TimeFormat {
  readonly digits: number;
  readonly zone: string;
}
