import type { Target } from "../collections/collection-spec.js";

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
