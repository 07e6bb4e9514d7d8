/** What the client knows of one operation. Generated from the spec into `generated/<product>/operations.ts`. */
export interface OperationDescriptor {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";
  /** Path template below the base path. Its `{names}` are the path parameters. */
  readonly path: string;
  /** Query parameters by their wire name. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Query parameters that make the call what it is (`x-actions`). No parameters of the caller. */
  readonly fixedQuery?: Readonly<Record<string, string>>;
  /** Names of the query and header parameters that the operation cannot be called without. */
  readonly required?: readonly string[];
  /** Names of the header parameters that a caller may give. Those that the client manages are not among them. */
  readonly header?: readonly string[];
  /** Media type of the request body. Absent: the operation takes none. */
  readonly body?: string;
  /** The operation cannot be called without a body. */
  readonly bodyRequired?: true;
  /** Value of `Accept`. Absent: `application/json`. */
  readonly accept?: string;
  /** The operation takes no credentials (`security: []`). */
  readonly anonymous?: true;
  /** The body of a 200 carries no news: no data, or a boolean. A result that was lost can be given all the same. */
  readonly resultless?: "empty" | "boolean";
  /** Name of the header that makes the request idempotent (`x-client-managed: idempotency-key`). */
  readonly idempotencyKey?: string;
  readonly pagination?: OffsetPagination;
  /** How a reply of 202 is followed (`x-long-running-operation`, `mode: deferred`, of a response). */
  readonly deferred?: DeferredOperation;
}

/** `form`: `a=1&a=2`. `csv`: `a=1,2`. `json`: the value as JSON (a parameter with `content: application/json`). */
export type QueryStyle = "form" | "csv" | "json";

/** `x-pagination`. Paths are JSON Pointers into the body of a page. */
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

/** An operation of the same product, called with the id of the long-running operation as one of its parameters. */
export interface OperationReference {
  readonly operationId: string;
  readonly parameter: string;
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
  /** Operation that tells how long a result is kept after the end, in seconds, and where in its body. */
  readonly retention?: { readonly operationId: string; readonly value: string };
}
