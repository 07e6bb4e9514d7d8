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
export interface TrackedReasons {
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
