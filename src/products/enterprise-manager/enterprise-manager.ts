import type {
  EnterpriseManagerMethods,
  EnterpriseManagerOperations,
  Task,
} from "../../../generated/enterprise-manager/client.js";
import { operations } from "../../../generated/enterprise-manager/operations.js";
import { schemas } from "../../../generated/enterprise-manager/schemas.js";
import type { paths } from "../../../generated/enterprise-manager/types.js";
import { xmlBodies } from "../../body/xml-bodies.js";
import { Client } from "../../client/client.js";
import { defineMethods } from "../../client/methods.js";
import { type ClientOptions, checkOptions, clientChecks, defaults, text } from "../../client/options.js";
import type { CallOptions } from "../../contract/call.js";
import type { Arguments, Begun } from "../../contract/operation-types.js";
import type { Operation } from "../../lro/operation.js";
import type { BeginOptions } from "../../lro/tracked.js";
import { locate } from "../../request/href.js";
import { authChecks, type EnterpriseManagerAuth } from "./auth.js";
import { TaskTracker } from "./lro/tracker.js";
import { product } from "./product.js";
import { defaultIdleTimeout, EnterpriseManagerSession } from "./session.js";

export interface EnterpriseManagerOptions extends ClientOptions {
  readonly auth: EnterpriseManagerAuth;
  /** Form that answers are asked for in; values are the same. Request bodies are always XML. Default `"xml"`. */
  readonly mediaType?: "xml" | "json" | undefined;
  /** Version of the API to log on for, such as `v1_7`. Default `latest`. */
  readonly apiVersion?: string | undefined;
  /**
   * How long a session lives without a request, in ms. After that the client logs on anew without asking whether it is
   * still there. Default 900,000, the 15 minutes of the server.
   */
  readonly sessionIdleTimeout?: number | undefined;
}

/** Veeam Backup Enterprise Manager, REST API. Its methods are the operations of the description, by operationId. */
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
  EnterpriseManagerOperations,
  paths,
  "text",
  EnterpriseManagerSession
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
      lro: (context, session) => new TaskTracker(context, session),
    });
    // Links have the base path of the server; a proxy may have put its own into them.
    this.#basePaths = [product.basePath, new URL(options.baseUrl).pathname];
  }

  /**
   * Reads what a link of an answer leads to: `follow(link)` for one of `Links`, or its `Href`. The request goes to this
   * client's server, whatever host the link names.
   * @throws {ConfigurationError} for a link that leads to no read of the description.
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
   * Starts an operation and gives a handle to follow it by: through its task, and to the end of the run or restore that it
   * starts, unless `waitFor` says less. A task can be read in this client's session alone, so keep the client until the end;
   * what has led to a run can be gone on with in another process, by `resume()`.
   * @throws {ConfigurationError} for `waitFor: "session"` where the task leads to none; nothing is sent.
   */
  override begin<Id extends keyof EnterpriseManagerOperations & string>(
    operationId: Id,
    parameters: EnterpriseManagerOperations[Id]["parameters"],
    options: CallOptions & BeginOptions & { readonly waitFor: "operation" | "task" },
  ): Promise<Operation<Task>>;
  override begin<Id extends keyof EnterpriseManagerOperations & string>(
    operationId: Id,
    ...rest: Arguments<
      EnterpriseManagerOperations[Id],
      CallOptions & BeginOptions & { readonly waitFor?: "session" | undefined }
    >
  ): Promise<Operation<Begun<EnterpriseManagerOperations[Id]>>>;
  override begin<Id extends keyof EnterpriseManagerOperations & string>(
    operationId: Id,
    ...rest: Arguments<EnterpriseManagerOperations[Id], CallOptions & BeginOptions>
  ): Promise<Operation<Begun<EnterpriseManagerOperations[Id]> | Task>>;
  override begin(operationId: string, parameters?: unknown, options?: unknown): Promise<Operation<never>> {
    return super.begin(operationId as never, parameters as never, options as never);
  }

  /**
   * Closes the client, logs off and ends the connections, within `closeTimeout` ms whatever hangs. Afterwards calls are refused and
   * waits end, both with a `ClientClosedError`. Never logs off from a session that was supplied; nor, unless `force` is set, from
   * one with the task of an operation that has not ended: it warns, and leaves that session to its idle limit. A second call
   * changes nothing.
   */
  override close({ force = false }: { readonly force?: boolean | undefined } = {}): Promise<void> {
    return this.closeSession(force);
  }
}

defineMethods(EnterpriseManager.prototype, operations);
