import type { VspcMethods, VspcOperations, VspcRoutes } from "../../../generated/vspc/client.js";
import { operations } from "../../../generated/vspc/operations.js";
import type { paths } from "../../../generated/vspc/types.js";
import { Client } from "../../client/client.js";
import { defineMethods } from "../../client/client-setup.js";
import { type ClientOptions, clientChecks, defaults, headerText } from "../../client/options.js";
import type { CallOptions } from "../../contract/call.js";
import { attach, running } from "../../lro/attach.js";
import type { Operation } from "../../lro/operation.js";
import { checkOptions, flag } from "../../options/check-options.js";
import { authChecks, type VspcAuth } from "./auth.js";
import { JobFollower, type VspcBeginOptions } from "./lro/follower.js";
import { product } from "./product.js";
import { VspcSession } from "./session.js";

export interface VspcOptions extends ClientOptions {
  readonly auth: VspcAuth;
  /**
   * Version of the REST API, sent as `X-Client-Version`: `3.5.1` for VSPC 8.1, `3.6` for 9.0, `3.6.1` for 9.1. Newer
   * servers respond in the form of this version. Default `3.6.1`.
   */
  readonly apiVersion?: string | undefined;
  /**
   * `close()` also revokes the tokens on the server, if this client obtained them with user name and password. This
   * ends every other session of the same identity, but not of other identities of the user. Default `false`.
   */
  readonly revokeOnClose?: boolean | undefined;
}

/** The job whose run `attach({ job })` has found: of a backup server, an agent, or Microsoft 365. */
export type AttachedVspcJob =
  | VspcOperations["startBackupServerJob"]["begun"]
  | VspcOperations["startBackupAgentJob"]["begun"]
  | VspcOperations["startVb365Job"]["begun"];

/** Veeam Service Provider Console, REST API v3. One method for each operation of the spec, named by its operationId. */
export interface Vspc extends VspcMethods {}

/**
 * A client of one Veeam Service Provider Console server. Logs on with the first call.
 *
 * @example
 * const vspc = new Vspc({ baseUrl: "https://vspc.example.com:1280", auth: { apiKey } });
 * const { data: [job] } = await vspc.getBackupServerJobs({
 *   filter: [{ property: "name", operation: "equals", value: "Nightly" }],
 * });
 * if (!job?.instanceUid) throw new Error('There is no job "Nightly"');
 * await vspc.startBackupServerJob({ jobUid: job.instanceUid });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: defineMethods gives the class every method of the interface
export class Vspc extends Client<
  VspcOperations & VspcRoutes,
  paths,
  "json",
  VspcBeginOptions,
  VspcSession,
  JobFollower
> {
  /** @throws {ConfigurationError} for an option that is unknown or cannot be used, by its name. */
  constructor(options: VspcOptions) {
    checkOptions(options, {
      ...clientChecks,
      auth: authChecks(options?.auth),
      apiVersion: headerText,
      revokeOnClose: flag,
    });
    const { auth, apiVersion = "3.6.1", revokeOnClose = false, timeout = defaults.timeout } = options;
    super(options, {
      product,
      headers: { "x-client-version": apiVersion },
      auth,
      session: (context) => new VspcSession({ ...context, auth, revokeOnClose }),
      lro: (context) => new JobFollower(context, timeout),
    });
  }

  /**
   * Attaches to work that something else has started: the console, a schedule, another program. Returns a handle as `begin()` does,
   * and starts nothing. Work that has ended has its outcome at once.
   * @param target `action`: the id (a UUID) of an async action, or the URL in the `Location` of a 202. `job`: the id (`instanceUid`) of a
   *   job of a backup server, an agent or Microsoft 365: its run in progress, or else its last run. When a later run begins before a
   *   poll has seen the end of that run, the handle follows the later one, and its `certainty` is `assumed`.
   * @param options options of the requests that find the work. `options.signal` ends only this search.
   * @throws {NotFoundError} when the server has no such action or job, when the job has never run, and when its status does not say how
   *   the last run ended. The server forgets an async action some time after its end.
   *   That the server hides the action from other users is inferred.
   * @throws {ConfigurationError} for a target that cannot be such an id. Nothing was sent.
   * @throws {AsyncOpsError} as `call()`.
   * @example
   * // jobUid: found by name, as in the example of `Vspc`
   * const run = await vspc.attach({ job: jobUid });
   * const { data: job } = await run.wait({ deadline: 12 * 3_600_000 });
   */
  attach(target: { readonly job: string }, options?: CallOptions): Promise<Operation<AttachedVspcJob>>;
  attach<Result = unknown>(
    target: { readonly action: string },
    options?: CallOptions,
  ): Promise<Operation<Result>>;
  attach(target: object, options?: CallOptions): Promise<Operation<never>> {
    return attach(this.parts(), target, options);
  }

  /**
   * Handles of all that runs on this server now: the async actions, then the runs of jobs of backup servers, of agents and of Microsoft
   * 365. Sends one request for each of these four lists, more where a list has more than one page. Starts nothing.
   *
   * The list cannot be complete: the server shows only the async actions of this user, and API 3.0 has no list of them. A list that this
   * user may not read is left out. Work that starts while the lists are read may be missing.
   * @param options options of each request.
   * @throws {AsyncOpsError} as `call()`.
   * @example
   * for await (const operation of vspc.running()) console.log(operation.operationId, operation.id, operation.state);
   */
  running(options?: CallOptions): AsyncGenerator<Operation<unknown>, void, undefined> {
    return running(this.parts(), options);
  }
}

defineMethods(Vspc.prototype, operations);
