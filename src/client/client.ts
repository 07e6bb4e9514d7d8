import { type BodyForm, unknownReporter } from "../body/bodies.js";
import { jsonBodies } from "../body/json-bodies.js";
import { openBodies } from "../body/open-bodies.js";
import { checkedBodies } from "../body/status-errors.js";
import {
  type AnyRoute,
  type Arguments,
  asCall,
  type Call,
  type CallOptions,
  type ChosenIds,
  type Exactly,
  type FollowableIds,
  type ItemOf,
  type OperationMap,
  type PagedIds,
  type Parameters,
  type UnknownRoute,
  type WithResponse,
} from "../contract/call.js";
import { ConfigurationError, NotSupportedError } from "../errors/index.js";
import type { ClientCore } from "../http/client-core.js";
import { monotonic, systemClock } from "../http/clock.js";
import { Contact } from "../http/contact.js";
import { Lifetime } from "../http/lifetime.js";
import { warner } from "../http/log.js";
import { readPatiently } from "../http/patient-read.js";
import type { SessionHandle } from "../http/step.js";
import { AsyncActionFollower } from "../lro/async-action/follower.js";
import { trackedOf } from "../lro/attach.js";
import { maskDriver, type OperationDriver, type OperationJson } from "../lro/driver.js";
import { Operation } from "../lro/operation.js";
import {
  type FollowerContext,
  type LroClient,
  type OperationFollower,
  splitOptions,
} from "../lro/operation-follower.js";
import type { Paginator } from "../paging/offset.js";
import { paginatorOf } from "../paging/paginator.js";
import { Secrets } from "../secrets/secrets.js";
import { version } from "../version.js";
import type { ClientParts, ClientSession, ClientSetup, SessionContext } from "./client-setup.js";
import { RequestExecutor } from "./executor.js";
import type { HttpClient } from "./http-client.js";
import { type ClientOptions, defaults, resolveBaseUrl, retryPolicy } from "./options.js";
import { type Pipeline, pipeline } from "./pipeline.js";
import { untypedClient } from "./untyped.js";

/**
 * Sends the operations of one product. The class of a product adds one method for each operation:
 * `client.getX(parameters, options)` is `client.call("getX", parameters, options)`.
 *
 * `BeginOptions`: the options that `begin()` of the product takes besides those of a call.
 */
export class Client<
  Operations extends OperationMap<Operations>,
  Paths extends object,
  Form extends BodyForm = "json",
  BeginOptions extends object = Record<never, never>,
  Own extends ClientSession = ClientSession,
  Lro extends OperationFollower = OperationFollower,
> {
  /**
   * An openapi-fetch client over the same transport and credentials, for code that is written for openapi-fetch. It has the paths of
   * the spec only. A status other than 2xx throws. A 202 is returned as it is, with `data: undefined`, and not polled to completion. For
   * other paths, and to have a 202 polled to completion, pass a route to `call()`.
   */
  readonly http: HttpClient<Paths, Form>;
  readonly #pipeline: Pipeline;
  readonly #executor: RequestExecutor;
  readonly #asyncActions: AsyncActionFollower;
  readonly #follower: Lro | undefined;
  readonly #closeTimeout: number;
  readonly #parts: ClientParts<Own, Lro>;

  constructor(
    options: ClientOptions,
    { product, bodies = jsonBodies, headers, auth, session: newSession, lro }: ClientSetup<Own, Lro>,
  ) {
    const { tls, proxy, fetch, logger, onUnknown, userAgent = `asyncops/${version}` } = options;
    if (fetch !== undefined && (tls !== undefined || proxy !== undefined)) {
      throw new ConfigurationError(
        "fetch",
        "cannot be combined with tls or proxy. A custom fetch must handle both itself",
      );
    }
    const server = resolveBaseUrl(options.baseUrl, product.basePath, tls?.insecure === true);
    // Setting the clock of the machine back must not make any wait of the client or of a product longer.
    const clock = monotonic(options.clock ?? systemClock);
    const secrets = new Secrets();
    if (proxy !== undefined) secrets.keepUrl(proxy);
    if (auth !== undefined) secrets.keepAuth(auth);
    const warn = warner(product.name, logger);
    const longest = options.maxResponseBytes ?? defaults.maxResponseBytes;
    const onUnknownPath = unknownReporter({ product: product.name, logger, onUnknown, secrets });
    const [contact, lifetime, policy] = [new Contact(), new Lifetime(), retryPolicy(options.retry)];
    const core: ClientCore = { product, server, clock, contact, lifetime, secrets, policy, warn };
    const context: SessionContext = { ...core, request: (...call) => this.#executor.execute(...call) };
    const session = newSession(context);
    this.#closeTimeout = options.closeTimeout ?? defaults.closeTimeout;
    this.#pipeline = pipeline(options, core, bodies, session);
    if (tls?.insecure) {
      warn(
        "tls.insecure: the server's certificate is not verified. Anyone on the network path can read the credentials",
        "ASYNCOPS_INSECURE_TLS",
      );
    }
    const executor = new RequestExecutor(options, {
      ...core,
      bodies: checkedBodies(openBodies(bodies, longest), product, secrets, onUnknownPath),
      onUnknown: onUnknownPath,
      ...(session.pathParameters && { clientPathParameters: session.pathParameters.bind(session) }),
      send: this.#pipeline.send,
      headers: { "user-agent": userAgent, accept: "application/json", ...headers },
    });
    const sending: LroClient = {
      ...core,
      deadline: executor.deadline,
      descriptor: (operationId) => executor.descriptor(operationId),
      send: (operationId, parameters, call, handle) =>
        executor.send(operationId, parameters, call, { session: handle }),
    };
    const asyncActions = new AsyncActionFollower(sending);
    this.#executor = executor;
    this.#asyncActions = asyncActions;
    const following: FollowerContext & SessionContext = {
      ...sending,
      ...context,
      call: (...call) => this.#call(...call),
      read: (...call) => this.#read(...call),
      followed: (response, operationId) => asyncActions.driver(operationId, response),
      followedBy: (json) => asyncActions.resumeDriver(json),
      pages: (...call) => this.#paginator(...call).pages(),
    };
    this.#follower = lro?.(following, session);
    this.#parts = { ...context, session, follower: this.#follower as Lro, read: following.read };
    this.http = untypedClient<Paths, Form>(this.#executor);
  }

  /**
   * Calls a route that the spec does not have, and returns its body. A 202 is polled to completion, as for any call.
   *
   * `{names}` in the path are filled with the parameters of these names, `body` is the body, and all other parameters are query
   * parameters. JSON is returned as it is, and XML as a tree: `{ Site: { "@Name": "north", Tenant: ["a", "b"] } }`.
   * @param route method and path, such as `"GET /infrastructure/sites/{siteUid}/tenants"`.
   * @throws {ConfigurationError} for a route that is not a method and a path below the base path, or that the spec has with other names.
   * @throws {AsyncOpsError} as for an operationId.
   * @example
   * // siteUid: of an item of `vspc.paginate("GET /infrastructure/sites")`
   * const tenants = await vspc.call("GET /infrastructure/sites/{siteUid}/tenants", { siteUid, limit: 100 });
   * console.log(tenants); // unknown: check it before you use it
   */
  call<Route extends AnyRoute>(
    route: UnknownRoute<Operations, Route>,
    parameters?: Parameters,
    options?: CallOptions,
  ): Call<unknown>;
  /**
   * Calls an operation by its operationId or its route, and returns its result. When the server accepts the call with a 202, the call
   * polls the async action to completion and returns the result of that.
   *
   * A route is a method and a path. It has the types of its operation.
   * @param operationId for example `"getBackupServerJob"`, or `"GET /infrastructure/backupServers/jobs/{jobUid}"`.
   * @param parameters path, query and header parameters by their names, and `body`.
   * @param options `signal`, `timeout`, `deadline`, `headers`, `retry` of this call.
   * @throws {AsyncOpsError} a subclass of it: `HttpError` for an error response, `ConnectionError`, `TimeoutError`, `DecodeError`,
   *   `ConfigurationError`, `ClientClosedError`; for an async action, a subclass of `OperationError`.
   * @throws the reason of `options.signal` when that aborts.
   * @example
   * const { data: [found] } = await vspc.call("getBackupServerJobs", {
   *   filter: [{ property: "name", operation: "equals", value: "Nightly" }],
   * });
   * if (!found?.instanceUid) throw new Error('There is no job "Nightly"');
   * const jobUid = found.instanceUid;
   * const { data: job } = await vspc.call("GET /infrastructure/backupServers/jobs/{jobUid}", { jobUid });
   * console.log(job.name, job.status);
   */
  call<Id extends keyof Operations & string>(
    operationId: Id,
    ...[parameters, options]: Arguments<Operations[Id]>
  ): Call<Operations[Id]["result"]>;
  call(operationId: string, parameters?: unknown, options?: CallOptions): Call<never> {
    return asCall(this.#called(operationId, parameters, options) as Promise<WithResponse<never>>);
  }

  /**
   * Reads a collection of a route that the spec does not have, in the way of the product. The items are the members of `data` (VSPC),
   * or the elements in the root element without `PagingInfo` and `Links` (Enterprise Manager). The client does not sort them.
   * @param route method and path, such as `"GET /infrastructure/sites"`.
   * @throws {ConfigurationError} at once, for a route that cannot be called.
   * @throws {AsyncOpsError} as for an operationId. Errors are thrown by the iteration.
   * @example
   * for await (const site of vspc.paginate("GET /infrastructure/sites")) console.log(site); // unknown
   */
  paginate<Route extends AnyRoute>(
    route: UnknownRoute<Operations, Route>,
    parameters?: Parameters,
    options?: CallOptions,
  ): Paginator<unknown, unknown>;
  /**
   * Reads a collection page by page. `for await` over the returned object gives the items; `.pages()` gives the pages. Where the API
   * takes a size and an offset, the client requests the largest page that every server accepts, sorted by a key, unless the
   * parameters set them. Where a page has a link to the next page, the client follows the links.
   * @param operationId an operation that returns a paged collection, for example `"getBackupServerJobs"`, or its route.
   * @param parameters as for a call of the operation.
   * @param options options of each request.
   * @throws {DecodeError} when the server repeats a page, ignores the requested offset, or returns an empty page twice although its
   *   own count says that there are more items.
   * @throws {AsyncOpsError} as `call()`. Errors are thrown by the iteration.
   * @example
   * for await (const job of vspc.paginate("getBackupServerJobs")) console.log(job.name, job.status);
   */
  paginate<Id extends ChosenIds<Operations>, const Given extends Operations[Id]["parameters"]>(
    operationId: Id,
    parameters: Exactly<Operations[Id], Given>,
    options?: CallOptions,
  ): Paginator<ItemOf<Operations[Id], Given>, Operations[Id]["result"]>;
  paginate<Id extends PagedIds<Operations>>(
    operationId: Id,
    ...[parameters, options]: Arguments<Operations[Id]>
  ): Paginator<Operations[Id]["item"], Operations[Id]["result"]>;
  paginate(operationId: string, parameters?: unknown, options?: CallOptions): Paginator<never, never> {
    const called = this.#executor.resolve(operationId, (parameters ?? {}) as Parameters);
    return this.#paginator(called.operationId, called.parameters, options);
  }

  /**
   * Calls a route that the spec does not have, and returns a handle of the async action when the server accepts the call with a 202.
   * @param route method and path, such as `"POST /infrastructure/sites/{siteUid}/collect"`.
   * @throws {ConfigurationError} for a route that cannot be called. Nothing was sent.
   * @throws {NotSupportedError} when the product has no async actions. Nothing was sent.
   * @throws {AsyncOpsError} as for an operationId.
   * @example
   * // siteUid: of an item of `vspc.paginate("GET /infrastructure/sites")`
   * const operation = await vspc.begin("POST /infrastructure/sites/{siteUid}/collect", { siteUid, body: { full: true } });
   * console.log(await operation.wait({ deadline: 3_600_000 }));
   */
  begin<Route extends AnyRoute>(
    route: UnknownRoute<Operations, Route>,
    parameters?: Parameters,
    options?: CallOptions,
  ): Promise<Operation<unknown>>;
  /**
   * Starts an operation and returns a handle to wait for it, watch it, cancel it, or resume it in another process. The handle
   * follows the work that the operation starts, such as the run of a job. For any other operation it follows the async action of
   * a 202. When the server returns the result at once, the handle has succeeded already.
   *
   * `begin()` returns as soon as the server has accepted the start.
   * @param operationId an operation that can be followed, or its route. Any other operation, such as one that only reads, is a compile
   *   error.
   * @param parameters as for a call of the operation.
   * @param options options of the call that starts the operation, and the options that this product adds. `options.signal` aborts
   *   the start only: pass another signal to `wait()`.
   * @throws {ConfigurationError} for a parameter or an option that is unknown or has a wrong value. Nothing was sent.
   * @throws {OperationFailedError} when the product refuses the start, for example with the reason `already-running`.
   * @throws {AsyncOpsError} as `call()`. `error.ambiguous` is `true` when the server may have started the operation all the same.
   * @throws the reason of `options.signal` when that aborts.
   * @example
   * // jobUid: found by name, as in the example of `call()`
   * const operation = await vspc.begin("startBackupServerJob", { jobUid }, { timeout: 30_000 });
   * console.log(JSON.stringify(operation)); // resume("startBackupServerJob", json) follows it in another process
   * const { data } = await operation.wait({ deadline: 12 * 3_600_000 });
   * console.log(data.name, data.status);
   */
  begin<Id extends FollowableIds<Operations>>(
    operationId: Id,
    ...[parameters, options]: Arguments<Operations[Id], CallOptions & BeginOptions>
  ): Promise<Operation<Operations[Id]["begun"]>>;
  async begin(name: string, parameters?: unknown, options?: CallOptions): Promise<Operation<never>> {
    const called = this.#executor.resolve(name, (parameters ?? {}) as Parameters);
    const { operationId, parameters: given } = called;
    this.#parts.lifetime.check(operationId);
    const { tracked, open, deferred } = this.#executor.descriptor(operationId);
    if (open && deferred === undefined) {
      const problem = "begin() cannot follow a route that the spec does not have; use call()";
      throw new NotSupportedError(problem, { operationId });
    }
    const follower = tracked && this.#follower;
    const { call, begin } = splitOptions(
      options === undefined ? {} : options,
      follower?.options ?? {},
      operationId,
    );
    if (tracked !== undefined && follower !== undefined) {
      const started = follower.begin({ operationId, parameters: given, options: call, begin, tracked });
      return this.#operation(await this.#parts.secrets.masking(started)) as Operation<never>;
    }
    const response = await this.#executor.send(operationId, given, call, { begun: true });
    return this.#asyncActions.createOperation(operationId, response) as Operation<never>;
  }

  /**
   * Resumes an operation that `begin()` of a route has started, where the spec does not have the route.
   * @throws {ConfigurationError} as for an operationId.
   */
  resume<Route extends AnyRoute>(route: UnknownRoute<Operations, Route>, json: unknown): Operation<unknown>;
  /**
   * Resumes an operation from the JSON of its handle, in this process or in another. `resume()` sends no request: the first poll
   * finds out whether the server still knows the operation.
   *
   * With the operationId the handle has the type that `begin()` of that operation returns. Without it the caller names the type of
   * the result.
   * @param operationId the operation that the JSON must be of, or its route.
   * @param json the output of `JSON.stringify(operation)`, as text or parsed.
   * @throws {ConfigurationError} when the JSON is damaged, or is from another version, product, server or operation; and when the
   *   server had returned the result at once, so that there is nothing to resume.
   * @example
   * const operation = vspc.resume("startBackupServerJob", text);
   * const { data } = await operation.wait();
   * console.log(data.name, data.status);
   */
  resume<Id extends FollowableIds<Operations>>(
    operationId: Id,
    json: unknown,
  ): Operation<Operations[Id]["begun"]>;
  resume<Result = unknown>(json: unknown): Operation<Result>;
  resume(...given: readonly unknown[]): Operation<unknown> {
    const [operationId, json] = given.length > 1 ? given : [undefined, given[0]];
    const resumable = this.#asyncActions.read(json);
    const tracked = trackedOf(this.#executor.descriptor(resumable.operationId));
    if (operationId !== undefined) {
      const expected = this.#executor.resolve(String(operationId), {}).operationId;
      this.checkResumed(expected, resumable);
    }
    if (tracked !== undefined && this.#follower !== undefined) {
      return this.#operation(this.#follower.resume(resumable, tracked));
    }
    return this.#asyncActions.resume(resumable);
  }

  /** @throws {ConfigurationError} when the handle of `json` does not have the type that `resume(operationId, json)` returns. */
  protected checkResumed(operationId: unknown, json: OperationJson): void {
    if (json.operationId === operationId) return;
    const problem = `is of operation '${json.operationId}', not of '${String(operationId)}'`;
    throw new ConfigurationError("resume", problem, { operationId: json.operationId });
  }

  /**
   * Closes the client. New calls and waits fail with a `ClientClosedError`. Operations on the server continue. Requests
   * in flight have `closeTimeout` ms to finish; then the client aborts them and closes all connections. Where the
   * product has a logoff, the client sends it when the requests have finished, at the latest after half of that time.
   * `close()` resolves in time, even if a request hangs, and never rejects.
   */
  close(): Promise<void> {
    return this.closeSession(false);
  }

  /** `force`: ends the session even if a running operation needs it. */
  protected closeSession(force: boolean): Promise<void> {
    const { clock, lifetime, session } = this.#parts;
    return lifetime.close({
      clock,
      timeout: this.#closeTimeout,
      farewell: async () => session.close?.(force),
      disconnect: () => this.#pipeline.disconnect(),
    });
  }

  /**
   * For the class of a product. This is a method and not a property, so that no token is printed or serialized with the
   * client.
   */
  protected parts(): ClientParts<Own, Lro> {
    return this.#parts;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** A handle of work that the product follows. */
  #operation(driver: OperationDriver<unknown>): Operation<unknown> {
    const { secrets, clock, lifetime } = this.#parts;
    return new Operation(maskDriver(driver, secrets), clock, undefined, lifetime);
  }

  #paginator(operationId: string, parameters: Parameters, options?: CallOptions): Paginator<never, never> {
    const descriptor = this.#executor.descriptor(operationId);
    const { pagination } = descriptor;
    if (pagination === undefined)
      throw new ConfigurationError("operationId", `${operationId} is not a collection that is read in pages`);
    this.#parts.lifetime.check(operationId);
    const read = async (page: Parameters) => (await this.#call(operationId, page, options)).body as never;
    return paginatorOf(operationId, descriptor, pagination, parameters, read);
  }

  /** Reads like a call, and repeats a read that fails with a transient error, as polls do. */
  #read(
    operationId: string,
    parameters: Parameters,
    options: CallOptions = {},
    check: (body: unknown) => void = () => {},
    session?: SessionHandle,
  ) {
    const policy = retryPolicy(options.retry, this.#parts.policy);
    const deadline = options.deadline ?? this.#executor.deadline;
    return readPatiently(this.#parts, operationId, options, policy, deadline, async (once) => {
      const response = await this.#call(operationId, parameters, once, session);
      check(response.body);
      return response;
    });
  }

  async #called(name: string, given: unknown = {}, options?: CallOptions): Promise<WithResponse<unknown>> {
    const { operationId, parameters } = this.#executor.resolve(name, given as Parameters);
    return this.#call(operationId, parameters, options);
  }

  async #call(
    operationId: string,
    parameters: Parameters = {},
    options?: CallOptions,
    session?: SessionHandle,
  ) {
    const started = this.#parts.clock.now();
    const response = await this.#executor.send(operationId, parameters, options, { session });
    return this.#asyncActions.resolve202(operationId, response, options, started);
  }
}
