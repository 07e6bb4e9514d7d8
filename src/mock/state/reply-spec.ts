/** A response that is always the same. */
export interface FixedReply {
  readonly status: number;
  readonly body?: unknown;
}

/** The response to a request for an unknown id. */
export interface Missing {
  readonly status: number;
  readonly body: unknown;
  /** The place of the message in the body, and its words, in which `{id}` is the id of the request. */
  readonly message?: string;
  readonly words?: string;
}
