import type { XmlSchema } from "./schema.js";

/** The metadata of one operation. Generated from the spec into `generated/<product>/operations.ts`. */
export interface OperationDescriptor {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";
  /** Path template below the base path. Its `{names}` are the path parameters. */
  readonly path: string;
  /**
   * The operation is a route that the spec does not have. Every parameter that is neither in the path nor `body` is a query parameter,
   * and nothing is known of its bodies.
   */
  readonly open?: true;
  /** Path parameters that the client fills in (`x-client-managed: api-version`). Callers cannot pass them. */
  readonly clientPathParameters?: readonly string[];
  /**
   * Path parameters that are GUIDs (`format: uuid`), each with its URN types (`x-urn-type`, `<namespace>:<type>`). A
   * value `urn:<namespace>:<type>:<guid>` is shortened to the GUID.
   */
  readonly pathIds?: Readonly<Record<string, readonly string[]>>;
  /** Query parameters by their wire name. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Query parameters that select the action (`x-actions`). Callers cannot pass them. */
  readonly fixedQuery?: Readonly<Record<string, string>>;
  /** Names of the required query and header parameters. */
  readonly required?: readonly string[];
  /** Names of the header parameters that callers may pass, without those that the client manages. */
  readonly header?: readonly string[];
  /** Media type of the request body: the first one in the spec. Absent: the operation takes no body. */
  readonly body?: string;
  /** Schema of an XML body. References lead into the generated `schemas`. */
  readonly bodySchema?: XmlSchema;
  /** The body is required. */
  readonly bodyRequired?: true;
  /** Value of `Accept`: the first media type of the result. Absent: `application/json`. */
  readonly accept?: string;
  /** Schema of a result that is available in XML. JSON, if available, has the same value. */
  readonly resultSchema?: XmlSchema;
  /**
   * JSON Pointers to the numbers in a JSON result that must be exact (`x-exact`), with `*` for every item of a list.
   * For XML results, the schema has this information.
   */
  readonly exact?: readonly string[];
  /** The result is available in JSON too. */
  readonly json?: true;
  /** The operation takes no credentials (`security: []`). */
  readonly anonymous?: true;
  /** Name of the security scheme, if it is not the first one of the spec. */
  readonly scheme?: string;
  /**
   * `x-session-bound`: the operation reads data of one logon session. It is never repeated in a new session after a
   * 401.
   */
  readonly sessionBound?: true;
  /**
   * `x-requires-lock`: the server refuses the operation without the configuration lock, which belongs to the
   * credentials.
   */
  readonly requiresLock?: true;
  /** The body of a 200 carries no information: no data, or a boolean. So a lost result can be replaced. */
  readonly emptyResult?: "empty" | "boolean";
  /** `x-idempotent: false`: a PUT that has an effect each time. It is never repeated after a lost response. */
  readonly idempotent?: false;
  /** Name of the header that makes the request idempotent (`x-client-managed: idempotency-key`). */
  readonly idempotencyKey?: string;
  readonly pagination?: OffsetPagination | LinkPagination;
  /** How a 202 is polled to completion (`x-long-running-operation`, `mode: deferred`, of a response). */
  readonly deferred?: DeferredOperation;
  /** How the started work is followed (`x-long-running-operation`, `mode: tracked`). */
  readonly tracked?: TrackedOperation;
  /** The work can be followed without a start of this client, by `attach()` and `running()` (`x-attach`). */
  readonly attach?: Attachment;
}

export type AttachKind = "action" | "job" | "session" | "task";

export interface Attachment {
  /** The name of the id in the target of `attach()`. */
  readonly kind: AttachKind;
  /** How work that this operation only reads is followed. Without both: as the work that the operation itself starts (`tracked`). */
  readonly deferred?: DeferredOperation;
  readonly tracked?: TrackedOperation;
}

/**
 * `form`: `a=1&a=2`. `csv`: `a=1,2`. `json`: the value as JSON (a parameter with `content: application/json`). `pairs`: the
 * members of an object, each as a separate query parameter (`style: form`, `explode: true`).
 */
export type QueryStyle = "form" | "csv" | "json" | "pairs";

/** `x-pagination` with `style: offset`. Paths are JSON Pointers into the body of a page. */
export interface OffsetPagination {
  readonly style: "offset";
  /** Query parameter with the size of a page. */
  readonly limit: string;
  /** The largest page that every server accepts. */
  readonly maxLimit: number;
  /** Query parameter with the number of items to skip. */
  readonly offset: string;
  readonly items: string;
  readonly total?: string;
  /** The offset that the server applied, in the body of a page. */
  readonly returnedOffset?: string;
  /** Default for the query parameter `sort`. Absent: the operation has no `sort`. */
  readonly sort?: readonly { readonly property: string; readonly direction: "ascending" | "descending" }[];
}

/** `x-pagination` with `style: link`: a page has the URL of the next page. Paths are JSON Pointers into a page. */
export interface LinkPagination {
  readonly style: "link";
  /** The links of a page: URLs, or objects. */
  readonly links: string;
  /**
   * How to find the link to the next page, if links are objects: the member with the relation, its value, and the
   * member with the URL.
   */
  readonly next?: { readonly relation: string; readonly value: string; readonly href: string };
  /** Pointer to the items. If a query parameter decides: the pointer for each of its values. */
  readonly items:
    | string
    | { readonly parameter: string; readonly pointers: Readonly<Record<string, string>> };
  /**
   * Members of a page of which exactly one is present. Items in any member other than that of `items` are not the
   * requested ones.
   */
  readonly branches?: readonly string[];
  /**
   * The number of a page (from 1), the number of pages, and the query parameter with the page number. Only the last
   * page may have no link to the next page.
   */
  readonly count?: { readonly page: string; readonly pages: string; readonly parameter: string };
}

export type OperationState = "running" | "succeeded" | "failed" | "canceled";

/** `x-long-running-operation` with `mode: deferred`: the server accepts the call with a 202 and completes it later. */
export interface DeferredOperation {
  readonly mode: "deferred";
  /** Source of the id: a response header, else the request header that the client sent. */
  readonly id: { readonly header: string; readonly request?: string };
  /** `operation`: the pointer to the operationId of the call in the body of the status, where the server gives it. */
  readonly status: OperationReference & { readonly state: string; readonly operation?: string };
  /** Values of the state by their meaning, compared without case. A value that is not listed means running. */
  readonly states: Readonly<Record<OperationState, readonly string[]>>;
  readonly result: OperationReference;
  readonly cancel?: OperationReference;
  /**
   * The operation that returns how long the server keeps a result, in seconds; the pointer to the value in its body;
   * and the default, for servers that do not report it.
   */
  readonly retention?: { readonly operationId: string; readonly value: string; readonly usual?: number };
  /**
   * The operation that lists many async actions: the pointer to its items in the body, and to id and state in an item.
   */
  readonly collection?: {
    readonly operationId: string;
    readonly items: string;
    readonly id: string;
    readonly state: string;
  };
}

/** An operation of the same product, called with the id of the long-running operation as one of its parameters. */
export interface OperationReference {
  readonly operationId: string;
  readonly parameter: string;
}

/** Values of the state by their meaning, compared without case. A value that is not listed means running. */
export interface TrackedStates {
  /** The run is about to begin. Counts as running, but does not prove that a run has begun. */
  readonly starting?: readonly string[];
  readonly running?: readonly string[];
  readonly succeeded?: readonly string[];
  readonly warning?: readonly string[];
  readonly failed?: readonly string[];
  readonly canceled?: readonly string[];
}

/**
 * `x-long-running-operation` with `mode: tracked`, for an operation whose response says that work was started: how that
 * work is followed. Paths are JSON Pointers. The members below `cancel` depend on the product, whose follower reads
 * them.
 */
export interface TrackedOperation {
  readonly mode: "tracked";
  /** Source of the id of the handle: a parameter, the response body, or a fixed id. */
  readonly id: { readonly parameter: string } | { readonly body: string } | { readonly fixed: string };
  /** The operation that returns the status of the work. Without `parameter`, it takes no parameter. */
  readonly status: {
    readonly operationId: string;
    readonly parameter?: string;
    readonly state: string;
  };
  readonly states: TrackedStates;
  readonly cancel?: OperationReference;
  /** The operation whose body `wait()` returns. Default: the status operation. */
  readonly result?: OperationReference;
  /** The value that differs from the baseline once a new run has begun. */
  readonly run?: string;
  /** `any`: the work has succeeded, whatever the outcome of the run is. */
  readonly end?: "any";
  /** The status operation is a collection. It is filtered for the id by this property. */
  readonly filter?: string;
  /** The collection that reports the work of many operations. */
  readonly collection?: TrackedCollection;
  /** Sessions that the finished work may link to, by the type of the link. */
  readonly sessions?: readonly TrackedSession[];
  /** A task may end without a link to a session. Then the end of the task is the outcome. */
  readonly optionalSession?: true;
  /** How to find the session of a job when no link leads to it. */
  readonly job?: TrackedJobSessions;
  /** The name of this work in the status. */
  readonly action?: string;
  /** The work changes the whole SBC: it restarts and `run` decreases, or its `role` in the pair changes. */
  readonly change?: "restart" | "role";
  /** The work is not started while another operation returns one of these states. */
  readonly refusedWhile?: {
    readonly operationId: string;
    readonly state: string;
    readonly values: readonly string[];
  };
}

/** A session with the outcome of work, by the type of the link to it. */
export interface TrackedSession extends OperationReference {
  readonly type: string;
  /** The operation that stops the session, with the same parameter. Absent: it cannot be stopped. */
  readonly cancel?: string;
  /** The collection of all sessions of this type that have not ended. */
  readonly collection?: TrackedCollection;
  /** The collection with the reason of the outcome for each part of a session. */
  readonly reasons?: TrackedReasons;
}

/**
 * A collection: the pointer to its items in the body, and in an item the pointers to id, state and `run` of the work.
 */
export interface TrackedCollection {
  readonly operationId: string;
  readonly items: string;
  readonly id: string;
  readonly state: string;
  readonly run?: string;
}

/** Read with the id of the session as `parameter`, or by a query for a `type` whose field `filter` is the UID. */
interface TrackedReasons {
  readonly operationId: string;
  readonly items: string;
  readonly parameter?: string;
  readonly type?: string;
  readonly filter?: string;
}

/** How to find the sessions of a job. */
export interface TrackedJobSessions {
  /** The parameter with the id of the job. */
  readonly parameter: string;
  /** Session type to query first, before the other types that links may lead to. */
  readonly query: string;
  /** Prefixes of the id in the UID of the job. Several, if it is unknown which prefix sessions have. */
  readonly uid: readonly string[];
  /** Job types of sessions that are parts of a run, and not the run itself. */
  readonly parts?: readonly string[];
}
