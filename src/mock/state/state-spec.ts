import type { CollectionQuery, ListOperation, ReadOperation } from "./collections/collection-spec.js";
import type { Hyperlinks } from "./links/link-spec.js";
import type { QueryOperation, QueryService } from "./query/query-spec.js";
import type { SessionsSpec } from "./sessions/session-spec.js";
import type { CertificatesSpec } from "./system/certificate-spec.js";
import type { BackupsSpec, DocumentSpec, ElementsSpec } from "./system/element-spec.js";
import type { LockSpec, StatusSpec, SystemSpec } from "./system/system-spec.js";
import type { TimeFormat } from "./times.js";
import type { VersionsSpec } from "./version-spec.js";
import type { ActionOperation, ActionsSpec } from "./work/action-spec.js";
import type { RunMembers, RunOperation } from "./work/run-spec.js";
import type { RunSessions, TaskOperation, TasksSpec } from "./work/task-spec.js";
import type {
  CreateOperation,
  DeleteOperation,
  GuardOperation,
  PatchOperation,
  SetOperation,
} from "./writes/write-spec.js";

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
  readonly versions?: VersionsSpec;
  readonly sessions?: SessionsSpec;
  readonly lock?: LockSpec;
  readonly status?: StatusSpec;
  readonly system?: SystemSpec;
  readonly elements?: ElementsSpec;
  readonly backups?: BackupsSpec;
  readonly certificates?: CertificatesSpec;
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
  /** Members that identify a value beside its id, and what they identify: names for the same thing have one value. */
  readonly identities?: Readonly<Record<string, string>>;
  /** Members of a value that has just been created, in place of those of its example. `now` is the time. */
  readonly fresh?: Readonly<Record<string, { readonly value: unknown } | { readonly now: true }>>;
  /** What belongs to a value, and is deleted with it. */
  readonly parts?: readonly Part[];
}

/** The values of a schema that have the id of what they belong to in a member. */
export interface Part {
  readonly schema: string;
  readonly at: string;
}

/** Each value is a value of another schema too, under the same id. */
export interface Kind {
  readonly of: string;
  /** Values that the other schema has for this kind, by pointer. */
  readonly with: Readonly<Record<string, unknown>>;
  /** The top-level members that both schemas have. */
  readonly shared: readonly string[];
  /** Names of flags that say the opposite of a flag of the other schema. */
  readonly opposite?: Readonly<Record<string, string>>;
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
