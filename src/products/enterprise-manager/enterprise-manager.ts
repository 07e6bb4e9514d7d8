import type {
  BackupJobSession,
  EnterpriseManagerMethods,
  EnterpriseManagerOperations,
  EnterpriseManagerRoutes,
  ReplicaJobSession,
  RestoreSession,
  Task,
} from "../../../generated/enterprise-manager/client.js";
import { operations } from "../../../generated/enterprise-manager/operations.js";
import { schemas } from "../../../generated/enterprise-manager/schemas.js";
import type { paths } from "../../../generated/enterprise-manager/types.js";
import { xmlBodies } from "../../body/xml-bodies.js";
import { Client } from "../../client/client.js";
import { defineMethods } from "../../client/client-setup.js";
import { type ClientOptions, clientChecks, defaults } from "../../client/options.js";
import type { Arguments, CallOptions, FollowableIds } from "../../contract/call.js";
import type { OperationDescriptor } from "../../contract/descriptor.js";
import { ConfigurationError } from "../../errors/index.js";
import { attach, running } from "../../lro/attach.js";
import type { OperationJson } from "../../lro/driver.js";
import type { Operation } from "../../lro/operation.js";
import { checkOptions, text } from "../../options/check-options.js";
import { locate } from "../../request/href.js";
import { authChecks, type EnterpriseManagerAuth } from "./logon.js";
import { type EnterpriseManagerBeginOptions, TaskFollower } from "./lro/follower.js";
import { product } from "./product.js";
import { defaultIdleTimeout, EnterpriseManagerSession } from "./session.js";

export interface EnterpriseManagerOptions extends ClientOptions {
  readonly auth: EnterpriseManagerAuth;
  /** Media type of responses. The decoded values are the same. Request bodies are always XML. Default `"xml"`. */
  readonly mediaType?: "xml" | "json" | undefined;
  /** Version of the API to log on for, such as `v1_7`. Default `latest`. */
  readonly apiVersion?: string | undefined;
  /**
   * Idle timeout of a logon session on the server, in ms. After that time without a request, the client logs on again
   * and does not try the old session. Default 900,000, the server's 15 minutes.
   */
  readonly sessionIdleTimeout?: number | undefined;
}

type CalledOperations = EnterpriseManagerOperations & EnterpriseManagerRoutes;

/** The session that `attach()` has found. */
export type AttachedSession = BackupJobSession | ReplicaJobSession | RestoreSession;

/** Veeam Backup Enterprise Manager, REST API. One method for each operation of the spec, named by its operationId. */
export interface EnterpriseManager extends EnterpriseManagerMethods {}

/**
 * A client of one Veeam Backup Enterprise Manager server. Logs on with the first call and logs off with `close()`.
 *
 * @example
 * await using em = new EnterpriseManager({ baseUrl: "https://em.example.com:9398", auth: { username, password } });
 * const { Jobs } = await em.getJobs();
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: defineMethods gives the class every method of the interface
export class EnterpriseManager extends Client<
  CalledOperations,
  paths,
  "text",
  EnterpriseManagerBeginOptions,
  EnterpriseManagerSession,
  TaskFollower
> {
  readonly #basePaths: readonly string[];

  /** @throws {ConfigurationError} for an option that is unknown or cannot be used, by its name. */
  constructor(options: EnterpriseManagerOptions) {
    checkOptions(options, {
      ...clientChecks,
      auth: authChecks(options?.auth),
      mediaType: (value) => (value === "xml" || value === "json" ? undefined : 'must be "xml" or "json"'),
      apiVersion: text,
      sessionIdleTimeout: clientChecks.timeout as (value: unknown) => string | undefined,
    });
    const { auth, apiVersion = "latest", sessionIdleTimeout = defaultIdleTimeout, mediaType } = options;
    const type = mediaType === "json" ? "application/json" : "application/xml";
    super(options, {
      product,
      bodies: xmlBodies({
        schemas,
        error: { $ref: "#/components/schemas/ErrorBody" },
        mediaType,
        maxBytes: options.maxResponseBytes ?? defaults.maxResponseBytes,
      }),
      headers: { accept: type, "content-type": type },
      auth,
      session: (context) =>
        new EnterpriseManagerSession({ ...context, auth, apiVersion, sessionIdleTimeout }),
      lro: (context, session) => new TaskFollower(context, session),
    });
    // Links contain the base path of the server, or the base path of a proxy that has rewritten them.
    this.#basePaths = [product.basePath, new URL(options.baseUrl).pathname];
  }

  /**
   * Reads the resource behind a link of a response. Pass an item of `Links`, or its `Href`. The client always sends the
   * request to its own server, whatever host the link names.
   * @throws {ConfigurationError} for a link that does not match a read operation of the spec.
   */
  async follow<Result = unknown>(
    link: string | { readonly Href: string },
    options?: CallOptions,
  ): Promise<Result> {
    const href = typeof link === "string" ? link : link?.Href;
    const { operationId, parameters } = locate(href, operations, this.#basePaths);
    return this.call(operationId as never, parameters as never, options as never) as Promise<Result>;
  }

  /**
   * Starts an operation and returns a handle to wait for it, watch it, cancel it, or resume it. The handle follows the task of the
   * operation and then the run or the restore that the task starts, unless `waitFor` ends it earlier. With `waitFor: "operation"` or
   * `"task"` the result is the task.
   *
   * Only this client's logon session can read the task. Keep the client until the task has led to a run; after that, `resume()`
   * follows the run in another process.
   * @param operationId an operation that returns a task. Any other operation, such as one that only reads, is a compile
   * error.
   * @param parameters as for a call of the operation.
   * @param options options of the call that starts the operation, `waitFor` and `keepTask`. `options.signal` aborts the start only:
   *   pass another signal to `wait()`.
   * @throws {ConfigurationError} for a parameter or an option that is unknown or has a wrong value, such as `waitFor: "session"`
   *   where the operation starts neither a run nor a restore. Nothing was sent.
   * @throws {OperationLostError} when the response to the start was lost and no run was found.
   * @throws {AsyncOpsError} as `call()`. `error.ambiguous` is `true` when the server may have started the operation all the same.
   * @throws the reason of `options.signal` when that aborts.
   * @example
   * const filter = queryFilter("Job", ({ field }) => field("Name", "==", "Nightly Backup"));
   * const { Refs: [job] = [] } = await em.queryReferences({ type: "Job", filter });
   * if (!job) throw new Error('There is no job "Nightly Backup"');
   * const operation = await em.begin("startJob", { id: job.UID });
   * const session = await operation.wait({ deadline: 12 * 3_600_000 });
   * console.log(session.Result);
   */
  override begin<Id extends FollowableIds<CalledOperations>>(
    operationId: Id,
    parameters: CalledOperations[Id]["parameters"],
    options: CallOptions & EnterpriseManagerBeginOptions & { readonly waitFor: "operation" | "task" },
  ): Promise<Operation<Task>>;
  override begin<Id extends FollowableIds<CalledOperations>>(
    operationId: Id,
    ...rest: Arguments<
      CalledOperations[Id],
      CallOptions & EnterpriseManagerBeginOptions & { readonly waitFor?: "session" | undefined }
    >
  ): Promise<Operation<CalledOperations[Id]["begun"]>>;
  override begin<Id extends FollowableIds<CalledOperations>>(
    operationId: Id,
    ...rest: Arguments<CalledOperations[Id], CallOptions & EnterpriseManagerBeginOptions>
  ): Promise<Operation<CalledOperations[Id]["begun"] | Task>>;
  override begin(operationId: string, parameters?: unknown, options?: unknown): Promise<Operation<never>> {
    const begun = super.begin(operationId as never, parameters as never, options as never);
    return begun as Promise<Operation<never>>;
  }

  /**
   * Attaches to work that something else has started: a schedule, the console, another program. Returns a handle as `begin()` does, and
   * starts nothing. Work that has ended has its outcome at once.
   * @param target `session`: the session of a run or a restore, by its id, its UID (`urn:veeam:BackupJobSession:…`) or a link to it. An id
   *   alone does not show the type of the session, so the client asks for up to three types. `task`: the id of a task, such as `task-7`.
   *   The handle follows the task and the session that it leads to, if it leads to one. The client does not delete the task.
   *   A handle of the same client from `begin()` leaves the deletion to the last handle of the task.
   *
   *   A task can be read only in the logon session that created it: by the client that has sent the call, or with `auth: { sessionId }`.
   * @param options options of the requests that find the work. `options.signal` ends only this search.
   * @throws {NotFoundError} when the server has no such session, or its logon session no such task.
   * @throws {ConfigurationError} for a target that cannot be such an id. Nothing was sent.
   * @throws {AsyncOpsError} as `call()`.
   * @example
   * const filter = queryFilter("BackupJobSession", ({ field }) => field("JobName", "==", "Nightly Backup"));
   * const { Refs: [newest] = [] } = await em.queryReferences({ type: "BackupJobSession", filter, sortDesc: "CreationTime" });
   * if (!newest) throw new Error('There is no session of "Nightly Backup"');
   * const run = await em.attach({ session: newest.UID });
   * const session = await run.wait({ deadline: 12 * 3_600_000 });
   * console.log(session.Result);
   */
  attach(target: { readonly session: string }, options?: CallOptions): Promise<Operation<AttachedSession>>;
  attach(
    target: { readonly task: string },
    options?: CallOptions,
  ): Promise<Operation<Task | AttachedSession>>;
  attach(target: object, options?: CallOptions): Promise<Operation<never>> {
    return attach(this.parts(), target, options);
  }

  /**
   * Handles of all that runs on this server now: the tasks of this logon session, then the sessions of runs, replicas and restores that
   * have not ended. Sends one request for each of these four lists, more where a list has more than one page. Starts nothing.
   *
   * The list cannot be complete: the server shows no tasks of other logon sessions, and of sessions only those that this user may see. A
   * list that this user may not read is left out. Work that starts while the lists are read may be missing.
   * @param options options of each request.
   * @throws {AsyncOpsError} as `call()`.
   * @example
   * for await (const operation of em.running()) console.log(operation.operationId, operation.id, operation.state);
   */
  running(options?: CallOptions): AsyncGenerator<Operation<unknown>, void, undefined> {
    return running(this.parts(), options);
  }

  /** After a `begin()` with another `waitFor`, the result is the task and not the session. */
  protected override checkResumed(operationId: unknown, json: OperationJson): void {
    super.checkResumed(operationId, json);
    const { tracked }: OperationDescriptor = operations[operationId as keyof typeof operations];
    const waitFor = Object(json.detail).waitFor;
    if (tracked?.sessions === undefined || waitFor === "session") return;
    const problem = `was begun with waitFor '${waitFor}', so its result is a Task; pass the JSON only: resume<Task>(json)`;
    throw new ConfigurationError("resume", problem, { operationId: json.operationId });
  }

  /**
   * Closes the client: logs off and closes the connections, within `closeTimeout` ms even if a request hangs. Calls and
   * waits then fail with a `ClientClosedError`. The client never logs off a session that was passed in
   * `auth.sessionId`. While a task of a running operation needs the session, the client does not log off either: it
   * warns, and the session ends by its idle timeout. Set `force` to log off all the same. A second call does nothing.
   */
  override close({ force = false }: { readonly force?: boolean | undefined } = {}): Promise<void> {
    return this.closeSession(force);
  }
}

defineMethods(EnterpriseManager.prototype, operations);
