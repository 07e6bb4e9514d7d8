import type { VspcMethods, VspcOperations, VspcRoutes } from "../../../generated/vspc/client.js";
import { operations } from "../../../generated/vspc/operations.js";
import type { paths } from "../../../generated/vspc/types.js";
import { Client } from "../../client/client.js";
import { defineMethods } from "../../client/client-setup.js";
import { type ClientOptions, clientChecks, defaults, headerText } from "../../client/options.js";
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
export class Vspc extends Client<VspcOperations & VspcRoutes, paths, "json", VspcBeginOptions> {
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
}

defineMethods(Vspc.prototype, operations);
