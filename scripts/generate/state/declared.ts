import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import type { CollectionQuery, Expansion } from "../../../src/mock/state/collections/collection-spec.js";
import type { Hyperlinks } from "../../../src/mock/state/links/link-spec.js";
import type { QueryService } from "../../../src/mock/state/query/query-spec.js";
import type { LogonSessions, TokenSessions } from "../../../src/mock/state/sessions/session-spec.js";
import type { Kind, StateSpec, StoredSchema } from "../../../src/mock/state/state-spec.js";
import type { CertificatesSpec } from "../../../src/mock/state/system/certificate-spec.js";
import type { BackupsSpec, DocumentSpec, ElementsSpec } from "../../../src/mock/state/system/element-spec.js";
import type { StatusAction, SystemSpec } from "../../../src/mock/state/system/system-spec.js";
import type { TimeFormat } from "../../../src/mock/state/times.js";
import type { VersionsSpec } from "../../../src/mock/state/version-spec.js";
import type { RunSessions, TasksSpec } from "../../../src/mock/state/work/task-spec.js";
import type { SetOperation } from "../../../src/mock/state/writes/write-spec.js";

export type DeclaredLogon = Pick<LogonSessions, "kind" | "logon" | "schema" | "user" | "header" | "idle">;
export type DeclaredTokens = Pick<
  TokenSessions,
  "kind" | "operation" | "token" | "refresh" | "lifetime" | "form"
> & {
  /** The example of the response to a wrong refresh token. */
  readonly refusedRefresh?: string;
};

/** One of its members. */
export interface DeclaredEffect {
  readonly stops?: "runs" | "session";
  readonly toggles?: string;
  /** The key of the name of the clone in the request. */
  readonly clones?: string;
  /** The schema of a new value, the key of its name in the request, and its members from other keys. */
  readonly adds?: string;
  readonly name?: string;
  readonly members?: Readonly<Record<string, string>>;
}

/** `specs/<product>/state.yaml`. */
export interface DeclaredState {
  /** Where the values are in the body of a response; the body itself if absent. */
  readonly envelope?: string;
  readonly missing?: { readonly message: string; readonly words: string };
  readonly query?: CollectionQuery & { readonly count: string };
  readonly kinds?: Readonly<Record<string, Omit<Kind, "shared">>>;
  /** The members that identify a value beside its id, by what they identify. All members of one list identify the same thing. */
  readonly identities?: Readonly<Record<string, readonly string[]>>;
  /** The members of a value that has just been created, where they differ from those of an example, by schema. */
  readonly fresh?: Readonly<Record<string, NonNullable<StoredSchema["fresh"]>>>;
  readonly through?: Readonly<
    Record<string, { readonly schema: string; readonly by: readonly string[]; readonly at: string }>
  >;
  readonly expand?: Readonly<Record<string, Expansion>>;
  readonly time: TimeFormat;
  /** The response to an unknown id of a schema, where it is another one than 404. */
  readonly missingOf?: Readonly<
    Record<string, { readonly status: number; readonly example: string; readonly words: string }>
  >;
  readonly hyperlinks?: Hyperlinks;
  /** The schema of the short form, and the value of the parameter that asks for the entity instead. */
  readonly references?: { readonly schema: string; readonly entity: string };
  /** Schemas of items by another name. */
  readonly same?: Readonly<Record<string, string>>;
  readonly addresses?: StateSpec["addresses"];
  readonly sessions?: DeclaredLogon | DeclaredTokens;
  readonly lock?: {
    readonly take: string;
    readonly release: string;
    /** Examples of the response to a request without the lock. */
    readonly heldByAnother: string;
    readonly notHeld: string;
  };
  readonly status?: {
    readonly operation: string;
    readonly name: string;
    readonly error: string;
    readonly none: string;
    readonly actions: Readonly<Record<string, Omit<StatusAction, "name" | "reply">>>;
  };
  readonly system?: Pick<SystemSpec, "read" | "uptime" | "role" | "peerRole" | "roles">;
  readonly elements?: Omit<
    ElementsSpec,
    | "body"
    | "path"
    | "types"
    | "metadata"
    | "template"
    | "removed"
    | "cascade"
    | "duplicate"
    | "missing"
    | "unknownType"
    | "refused"
  > & {
    readonly cascade: Omit<ElementsSpec["cascade"], "reply">;
    readonly duplicate: string;
    readonly types: Omit<ElementsSpec["types"], "body">;
    readonly metadata: Omit<ElementsSpec["metadata"], "bodies">;
    readonly template: Pick<ElementsSpec["template"], "operation">;
    /** The words of a 404 to an unknown type. */
    readonly unknownType: string;
    /** The example of a 400. */
    readonly refused: string;
  };
  /** What lists the versions of the API, the parameter that names one, and the response to another one. */
  readonly versions?: Pick<VersionsSpec, "in" | "parameter"> & {
    readonly operation: string;
    readonly at: readonly string[];
    /** Where the version is in an entry that is an object. */
    readonly name?: string;
    /** Versions that are not listed. */
    readonly others?: readonly string[];
    readonly status: number;
    readonly example?: string;
  };
  readonly backups?: {
    readonly read: Omit<BackupsSpec["read"], "body">;
    readonly remove: Omit<BackupsSpec["remove"], "reply" | "missing">;
    readonly clear: Omit<BackupsSpec["clear"], "reply">;
  };
  readonly certificates?: {
    readonly parameter: string;
    readonly imports: Omit<CertificatesSpec["imports"], "body">;
    readonly request: Omit<CertificatesSpec["request"], "body">;
    readonly read: Omit<CertificatesSpec["read"], "body" | "format"> & {
      /** `example`: the response that has the text. */
      readonly format: Omit<CertificatesSpec["read"]["format"], "body"> & { readonly example: string };
    };
  };
  readonly documents?: Readonly<Record<string, Omit<DocumentSpec, "body">>>;
  readonly effects?: Readonly<Record<string, DeclaredEffect>>;
  readonly tasks?: Omit<TasksSpec, "id">;
  readonly runSessions?: Omit<RunSessions, "jobTypes">;
  readonly queryService?: Omit<QueryService, "types" | "refused" | "entityParameter"> & {
    readonly refused: { readonly status: number; readonly example: string };
  };
  readonly idempotency?: StateSpec["idempotency"];
  /** The response to a JSON Patch that cannot be applied: status, example, and where the failed operation is in it. */
  readonly patch?: { readonly status: number; readonly example: string; readonly at: string };
  /** The members of a job that show its run, beside those that its operations declare; and the state that a stop leads to. */
  readonly runs?: {
    readonly ended: string;
    readonly duration: string;
    readonly message: string;
    readonly stopping: string;
  };
  /** The example of a request that was accepted with 202, and its member with the name of the operation. */
  readonly actions?: { readonly example: string; readonly name: string };
  /** Operations that set members of a value. */
  readonly changes?: Readonly<
    Record<string, { readonly schema: string; readonly parameter: string; readonly set: SetOperation["set"] }>
  >;
  /** Operations that add a value, of several schemas if need be. `echo`: they return the body of the request. */
  readonly creates?: Readonly<
    Record<string, { readonly schema: string; readonly also?: readonly string[]; readonly echo?: boolean }>
  >;
  /** The ids of values where the operations do not show them, by schema. */
  readonly ids?: Readonly<Record<string, readonly string[]>>;
  /** Schemas that have values but none from examples, with the reason. */
  readonly unseeded?: Readonly<Record<string, string>>;
  /** Operations that look like a collection and are none, with the reason. */
  readonly stateless?: Readonly<Record<string, string>>;
}

/** The declarations beside a spec, or none. */
export async function readDeclaredState(spec: string): Promise<DeclaredState | undefined> {
  const file = path.join(path.dirname(spec), "state.yaml");
  return existsSync(file) ? (parse(await readFile(file, "utf8")) as DeclaredState) : undefined;
}
