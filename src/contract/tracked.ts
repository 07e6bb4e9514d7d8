/** An operation of the same product, called with the id of the long-running operation as one of its parameters. */
export interface OperationReference {
  readonly operationId: string;
  readonly parameter: string;
}

/** What the values of a state mean, compared without case. A value that is not listed means running. */
export interface TrackedStates {
  /** On the way to a run, which proves nothing yet: it means running too. */
  readonly starting?: readonly string[];
  readonly running?: readonly string[];
  readonly succeeded?: readonly string[];
  readonly warning?: readonly string[];
  readonly failed?: readonly string[];
  readonly canceled?: readonly string[];
}

/**
 * `x-long-running-operation` with `mode: tracked`, on an operation whose reply says that work was started: how that work is
 * followed. Paths are JSON Pointers. Which of the members below `cancel` are there depends on the product, whose adapter
 * reads them.
 */
export interface TrackedOperation {
  readonly mode: "tracked";
  /** Where the id of the handle comes from: a parameter, the reply, or the same for all. */
  readonly id: { readonly parameter: string } | { readonly body: string } | { readonly fixed: string };
  /** The operation that tells how far the work is. Without `parameter` it takes none. */
  readonly status: {
    readonly operationId: string;
    readonly parameter?: string;
    readonly state: string;
  };
  readonly states: TrackedStates;
  readonly cancel?: OperationReference;
  /** The operation whose body `wait()` gives. Default: the status operation. */
  readonly result?: OperationReference;
  /** What differs from the baseline once a new run has begun. */
  readonly run?: string;
  /** `any`: the work has succeeded with whatever end of the run. */
  readonly end?: "any";
  /** The status operation is a collection, to be filtered by this property with the id. */
  readonly filter?: string;
  /** Tells of the work of many at once. */
  readonly collection?: TrackedCollection;
  /** Sessions that the finished work may point at, by the type of the link. */
  readonly sessions?: readonly TrackedSession[];
  /** Where the job of a session is known from, and the type of session to query for when no link leads to it. */
  readonly job?: TrackedJobSessions;
  /** The name under which the status speaks of this work. */
  readonly action?: string;
  /** The work changes the whole SBC: `run` falls when it restarts, or is another `role` in its pair. */
  readonly change?: "restart" | "role";
  /** It is not started while another operation gives one of these values for a state. */
  readonly refusedWhile?: {
    readonly operationId: string;
    readonly state: string;
    readonly values: readonly string[];
  };
}

/** A session that tells how work went, by the type of the link to it. */
export interface TrackedSession extends OperationReference {
  readonly type: string;
  /** The operation that stops it, with the same parameter. Absent: there is none. */
  readonly cancel?: string;
  /** Tells of all sessions of this type that have not ended. */
  readonly collection?: TrackedCollection;
  /** What tells of the parts of a session why each of them ended as it did. */
  readonly reasons?: TrackedReasons;
}

/** A collection: where its items are in the body, and in an item what the id, the state and the `run` of the work are. */
export interface TrackedCollection {
  readonly operationId: string;
  readonly items: string;
  readonly id: string;
  readonly state: string;
  readonly run?: string;
}

/** Asked for with the id of the session as `parameter`, or by a query for a `type`, its field `filter` being the UID. */
export interface TrackedReasons {
  readonly operationId: string;
  readonly items: string;
  readonly parameter?: string;
  readonly type?: string;
  readonly filter?: string;
}

/** How the sessions of a job are found. */
export interface TrackedJobSessions {
  /** The parameter with the id of the job. */
  readonly parameter: string;
  /** Type of session to query for, before the others that links may lead to. */
  readonly query: string;
  /** What stands before the id in the UID of the job. More than one where it is not known which of them sessions have. */
  readonly uid: readonly string[];
  /** Job types of sessions that are parts of a run, and not the run. */
  readonly parts?: readonly string[];
}
