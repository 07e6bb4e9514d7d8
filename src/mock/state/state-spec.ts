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
  readonly hyperlinks?: Hyperlinks;
  readonly tasks?: TasksSpec;
  readonly runSessions?: RunSessions;
  readonly queryService?: QueryService;
  readonly sessions?: SessionsSpec;
  readonly lock?: LockSpec;
  readonly status?: StatusSpec;
  readonly system?: SystemSpec;
  readonly elements?: ElementsSpec;
  /** By the operation that reads them. */
  readonly documents?: Readonly<Record<string, DocumentSpec>>;
  /** Addresses of the server begin with its origin and this base path. */
  readonly addresses?: { readonly base: string };
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
  /** The id is a type, and the values of attributes. */
  readonly keyed?: Pick<ElementsSpec, "type" | "attributes" | "keys">;
  /** A value belongs to one logon session and does not exist for the others. */
  readonly own?: true;
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
  | ActionOperation
  | TaskOperation
  | QueryOperation;

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

export interface ReadOperation {
  readonly does: "read";
  readonly schema: string;
  readonly form?: "reference";
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

/** How resources link each other. */
export interface Hyperlinks {
  /** The member with an absolute address. */
  readonly member: string;
  /** The member with the links of a resource. */
  readonly links: string;
  /** The base path. In front of it is the address of the server. */
  readonly base: string;
}

/** A request that becomes a task of the logon session. */
export interface TaskOperation {
  readonly does: "task";
  /** What the task is about. */
  readonly target?: Target;
  /** The task as it is returned: the example. */
  readonly task: unknown;
  readonly status: number;
  readonly effect?: Effect;
  /** The schemas of the sessions that the task may start, and the prefix of the UID that they give for the job. */
  readonly sessions: readonly string[];
  readonly jobUid?: string;
}

/** What a task does when it is carried out. */
export type Effect =
  | { readonly kind: "delete" }
  | { readonly kind: "change" }
  | { readonly kind: "toggle"; readonly member: string }
  /** A copy under a new id. Its name is the member of the request with this key, at any depth. */
  | { readonly kind: "clone"; readonly name: string }
  | {
      readonly kind: "add";
      readonly schema: string;
      readonly name: string;
      readonly members: Readonly<Record<string, string>>;
    }
  | { readonly kind: "stop"; readonly what: "runs" | "session" };

export interface TasksSpec {
  readonly schema: string;
  readonly id: string;
  readonly state: string;
  readonly result: string;
  /** The result of a task that has succeeded. */
  readonly success: unknown;
  /** From the first to the last. The result is there from the second on, links to what came of it in the last. */
  readonly states: readonly [string, string, string];
}

/** The members of a session of a run, and their values. */
export interface RunSessions {
  readonly job: string;
  readonly jobName: string;
  readonly jobType: string;
  readonly began: string;
  readonly ended: string;
  readonly state: string;
  readonly result: string;
  readonly progress: string;
  readonly message: string;
  readonly working: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly none: string;
  readonly success: string;
  readonly canceled: string;
  /** The types of jobs that a schema has sessions of. */
  readonly jobTypes: Readonly<Record<string, readonly string[]>>;
}

export interface QueryOperation {
  readonly does: "query";
  /** `reference`: in the short form, where a type has one. */
  readonly form: "entity" | "reference";
}

export interface QueryService {
  readonly parameters: Readonly<
    Record<"type" | "filter" | "ascending" | "descending" | "size" | "page", string>
  >;
  /** Parameters of the address of a page that belong to the form. */
  readonly entityParameter: readonly [name: string, value: string];
  readonly size: number;
  /** Where the numbers and the links of a page are. */
  readonly info: {
    readonly page: string;
    readonly size: string;
    readonly pages: string;
    readonly links: string;
  };
  readonly references: string;
  readonly path: string;
  readonly suffix: string;
  /** By the name of the type in lower case. */
  readonly types: Readonly<Record<string, QueryType>>;
  readonly refused: Missing;
}

export interface QueryType {
  readonly at: string;
  readonly schema?: string;
  readonly hasReferences: boolean;
  readonly fields: Readonly<Record<string, QueryField>>;
}

export interface QueryField {
  readonly type: string;
  readonly values?: readonly string[];
}

/** How clients are known. */
export interface LogonSessions {
  readonly kind: "logon";
  readonly logon: string;
  readonly status: number;
  readonly schema: string;
  readonly user: string;
  readonly example: unknown;
  readonly header: string;
  /** Time without a request after which a session ends, in ms. */
  readonly idle: number;
  /** The path of a session, with `{id}`. */
  readonly path: string;
  /** Operations that need no session. */
  readonly anonymous: readonly string[];
  readonly refused: FixedReply & { readonly headers?: Readonly<Record<string, string>> };
}

/** Tokens that expire. */
export interface TokenSessions {
  readonly kind: "tokens";
  /** The operation that grants tokens. */
  readonly operation: string;
  readonly status: number;
  readonly example: unknown;
  readonly token: string;
  readonly refresh?: string;
  /** In ms. */
  readonly lifetime: number;
  /** Members of the form with the credentials. Absent: they are in the header, and a form renews a token. */
  readonly form?: {
    readonly grant: string;
    readonly username: string;
    readonly password: string;
    readonly refresh: string;
    readonly passwordGrant: string;
    readonly refreshGrant: string;
  };
  readonly anonymous: readonly string[];
  readonly refused: FixedReply;
  /** The response to wrong credentials, and to a wrong refresh token. */
  readonly refusedGrant: FixedReply;
  readonly refusedRefresh?: FixedReply;
}

export type SessionsSpec = LogonSessions | TokenSessions;

/** One lock. It belongs to a token and to those that renew it. */
export interface LockSpec {
  readonly take: string;
  readonly release: string;
  readonly reply: FixedReply;
  readonly required: readonly string[];
  readonly heldByAnother: FixedReply;
  readonly notHeld: FixedReply;
}

/** One status for all actions, without an id. */
export interface StatusSpec {
  readonly operation: string;
  readonly body: unknown;
  /** The body before the first action. */
  readonly none: unknown;
  readonly name: string;
  readonly state: string;
  readonly running: string;
  readonly succeeded: string;
  readonly failed: string;
  readonly error: string;
  readonly actions: Readonly<Record<string, StatusAction>>;
}

export interface StatusAction {
  /** The name under which the status reports it. */
  readonly name: string;
  readonly reply: FixedReply;
  readonly from?: string;
  readonly to?: string;
  /** Query parameters with the configuration, and with the name of a file. */
  readonly source?: string;
  readonly file?: string;
}

/** The whole system: it restarts, and its role changes. */
export interface SystemSpec {
  readonly read: string;
  readonly body: unknown;
  readonly uptime: string;
  readonly role: string;
  readonly peerRole: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly restart: { readonly operation: string; readonly reply: FixedReply };
  readonly swap: { readonly operation: string; readonly reply: FixedReply };
}

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
