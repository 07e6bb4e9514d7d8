import type { XmlSchema } from "./schema.js";
import type { OperationReference, TrackedOperation } from "./tracked.js";

/** What the client knows of one operation. Generated from the spec into `generated/<product>/operations.ts`. */
export interface OperationDescriptor {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";
  /** Path template below the base path. Its `{names}` are the path parameters. */
  readonly path: string;
  /** Path parameters that the client fills in (`x-client-managed: api-version`). No parameters of the caller. */
  readonly clientPathParameters?: readonly string[];
  /**
   * Path parameters that are GUIDs (`format: uuid`), each with the URNs that it may be given as (`x-urn-type`):
   * `<namespace>:<type>`, so that `urn:<namespace>:<type>:<guid>` is cut to the GUID.
   */
  readonly pathIds?: Readonly<Record<string, readonly string[]>>;
  /** Query parameters by their wire name. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Query parameters that make the call what it is (`x-actions`). No parameters of the caller. */
  readonly fixedQuery?: Readonly<Record<string, string>>;
  /** Names of the query and header parameters that the operation cannot be called without. */
  readonly required?: readonly string[];
  /** Names of the header parameters that a caller may give. Those that the client manages are not among them. */
  readonly header?: readonly string[];
  /** Media type of the request body: the first that the description lists. Absent: the operation takes none. */
  readonly body?: string;
  /** Schema of a body in XML. References lead into the generated `schemas`. */
  readonly bodySchema?: XmlSchema;
  /** The operation cannot be called without a body. */
  readonly bodyRequired?: true;
  /** Value of `Accept`: the first media type of the result. Absent: `application/json`. */
  readonly accept?: string;
  /** Schema of the result, where it is offered in XML (then JSON, if offered, is the same value). */
  readonly resultSchema?: XmlSchema;
  /**
   * JSON Pointers to the numbers in a result in JSON that must be exact (`x-exact`), with `*` for every item of a list. That of
   * a result in XML is in its schema.
   */
  readonly exact?: readonly string[];
  /** The result is offered in JSON besides XML. */
  readonly json?: true;
  /** The operation takes no credentials (`security: []`). */
  readonly anonymous?: true;
  /** Name of the security scheme, where it is not the first of the document. */
  readonly scheme?: string;
  /** `x-session-bound`: what it reads belongs to one session; never repeated in a new one after a 401. */
  readonly sessionBound?: true;
  /** `x-requires-lock`: it is refused without the lock of the configuration, which belongs to the credentials. */
  readonly requiresLock?: true;
  /** The body of a 200 carries no news: no data, or a boolean. A result that was lost can be given all the same. */
  readonly emptyResult?: "empty" | "boolean";
  /** `x-idempotent: false`: a PUT that does something more each time, so that it is never repeated after a lost response. */
  readonly idempotent?: false;
  /** Name of the header that makes the request idempotent (`x-client-managed: idempotency-key`). */
  readonly idempotencyKey?: string;
  readonly pagination?: OffsetPagination | LinkPagination;
  /** How a reply of 202 is followed (`x-long-running-operation`, `mode: deferred`, of a response). */
  readonly deferred?: DeferredOperation;
  /** How the work is followed that the operation starts (`x-long-running-operation`, `mode: tracked`). */
  readonly tracked?: TrackedOperation;
}

/**
 * `form`: `a=1&a=2`. `csv`: `a=1,2`. `json`: the value as JSON (a parameter with `content: application/json`). `pairs`: the
 * members of an object, each as a query parameter of its own name (`style: form`, `explode: true`).
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
  /** Where the server says which offset it applied. */
  readonly returnedOffset?: string;
  /** Value for the query parameter `sort` when the caller gives none. Absent: the operation declares no `sort`. */
  readonly sort?: readonly { readonly property: string; readonly direction: "ascending" | "descending" }[];
}

/** `x-pagination` with `style: link`: a page names the next one by URL. Paths are JSON Pointers into a page. */
export interface LinkPagination {
  readonly style: "link";
  /** The links of a page: URLs, or objects. */
  readonly links: string;
  /**
   * For objects: which of them leads on: the member that tells what it is for, the value it has then, the member with the
   * URL.
   */
  readonly next?: { readonly relation: string; readonly value: string; readonly href: string };
  /** Where the items are; or, where a query parameter decides, by its value. */
  readonly items:
    | string
    | { readonly parameter: string; readonly pointers: Readonly<Record<string, string>> };
  /** Members of a page of which one alone is there. Items in another than that of `items` are not what was asked for. */
  readonly branches?: readonly string[];
  /**
   * The number of a page, from 1, and how many there are; and the query parameter that asks for a page by its number. Of
   * several pages only the last may lack a link to the next.
   */
  readonly count?: { readonly page: string; readonly pages: string; readonly parameter: string };
}

export type OperationState = "running" | "succeeded" | "failed" | "canceled";

/** `x-long-running-operation` with `mode: deferred`: the reply itself is late. */
export interface DeferredOperation {
  readonly mode: "deferred";
  /** Where the id comes from: a response header, else the request header that the client sent. */
  readonly id: { readonly header: string; readonly request?: string };
  readonly status: OperationReference & { readonly state: string };
  /** Which values of the state mean what, compared without case. A value that is not listed means running. */
  readonly states: Readonly<Record<OperationState, readonly string[]>>;
  readonly result: OperationReference;
  readonly cancel?: OperationReference;
  /**
   * Operation that tells how long a result is kept after the end, in seconds, where in its body, and how long that is usually,
   * for servers that do not tell.
   */
  readonly retention?: { readonly operationId: string; readonly value: string; readonly usual?: number };
  /** Operation that tells of many at once: where its items are in the body, id and state in an item. */
  readonly collection?: {
    readonly operationId: string;
    readonly items: string;
    readonly id: string;
    readonly state: string;
  };
}
