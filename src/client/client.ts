import type { BodyForm } from "../body/bodies.js";
import { checkedBodies } from "../body/checked-bodies.js";
import { jsonBodies } from "../body/json-bodies.js";
import { unknownReporter } from "../body/unknown-reporter.js";
import { asCall, type Call, type CallOptions, type WithResponse } from "../contract/call.js";
import type {
  Arguments,
  Begun,
  ChosenIds,
  Exactly,
  ItemOf,
  OperationMap,
  PagedIds,
  Parameters,
} from "../contract/operation-types.js";
import { ConfigurationError } from "../errors/index.js";
import { type Clock, systemClock } from "../http/clock.js";
import { Contact } from "../http/contact.js";
import { Lifetime } from "../http/lifetime.js";
import { monotonic } from "../http/monotonic-clock.js";
import { sleepUntilClosed } from "../http/pause.js";
import { AsyncActionFollower } from "../lro/async-action/follower.js";
import { maskDriver } from "../lro/masked-driver.js";
import { Operation } from "../lro/operation.js";
import { readPatiently } from "../lro/patient-read.js";
import { type BeginOptions, splitOptions, type Tracker } from "../lro/tracked.js";
import { paginateByLinks } from "../paging/link.js";
import { type Paginator, paginate } from "../paging/offset.js";
import { resolveBaseUrl } from "../request/base-url.js";
import { Secrets } from "../secrets/secrets.js";
import { version } from "../version.js";
import type { ClientSetup, SessionRequest } from "./client-setup.js";
import { Closing } from "./closing.js";
import { RequestExecutor } from "./executor.js";
import type { HttpClient } from "./http-client.js";
import { type ClientOptions, defaults, retryPolicy } from "./options.js";
import { Pipeline } from "./pipeline.js";
import { untypedClient } from "./untyped.js";

/**
 * Sends the operations of one product. The class of a product extends it by a method an operation, all of them this:
 * `client.getX(parameters, options)` is `client.call("getX", parameters, options)`.
 */
export class Client<
  Operations extends OperationMap<Operations>,
  Paths extends object,
  Form extends BodyForm = "json",
> {
  /**
   * The openapi-fetch client over the same transport and credentials, for what the typed methods do not cover. A status
   * other than 2xx throws, a 202 is not followed.
   */
  readonly http: HttpClient<Paths, Form>;
  readonly #clock: Clock;
  readonly #secrets: Secrets;
  readonly #pipeline: Pipeline;
  readonly #executor: RequestExecutor;
  readonly #follower: AsyncActionFollower;
  readonly #tracker: Tracker | undefined;
  readonly #contact = new Contact();
  readonly #lifetime = new Lifetime();
  readonly #closing: Closing;

  constructor(
    options: ClientOptions,
    { product, bodies = jsonBodies, headers, clientPathParameters, session, track }: ClientSetup,
  ) {
    const { tls, proxy, fetch, userAgent = `asyncops/${version}` } = options;
    if (fetch !== undefined && (tls !== undefined || proxy !== undefined)) {
      throw new ConfigurationError(
        "fetch",
        "cannot be combined with tls or proxy. A custom fetch must handle both itself",
      );
    }
    // For all that the client does: what a product waits for must not grow longer by a clock that is set back either.
    const clock = monotonic(options.clock ?? systemClock);
    const server = resolveBaseUrl(options.baseUrl, product.basePath, tls?.insecure === true);
    const request: SessionRequest = (...call) => this.#executor.execute(...call);
    const contact = this.#contact;
    const lifetime = this.#lifetime;
    const policy = retryPolicy(options.retry);
    const secrets = new Secrets();
    if (proxy !== undefined) secrets.keepUrl(proxy);
    const { logger, onUnknown } = options;
    const reporter = unknownReporter({ product: product.name, logger, onUnknown, secrets });
    this.#clock = clock;
    this.#secrets = secrets;
    this.#pipeline = new Pipeline(options, {
      product,
      bodies,
      session: session({ request, clock, policy, contact, secrets, lifetime }),
      clock,
      contact,
      secrets,
    });
    this.#closing = new Closing({
      clock,
      lifetime,
      timeout: options.closeTimeout ?? defaults.closeTimeout,
      destroy: () => this.#pipeline.destroy(),
    });
    this.#executor = new RequestExecutor(options, {
      product,
      bodies: checkedBodies(bodies, product, secrets, reporter),
      onUnknown: reporter,
      secrets,
      server,
      clock,
      clientPathParameters,
      send: this.#pipeline.send,
      contact,
      lifetime,
      headers: { "user-agent": userAgent, accept: "application/json", ...headers },
    });
    this.#follower = new AsyncActionFollower({
      product,
      server,
      clock,
      executor: this.#executor,
      contact,
      lifetime,
      secrets,
    });
    this.#tracker = track?.({
      product,
      server,
      clock,
      descriptor: (operationId) => this.#executor.descriptor(operationId),
      isTransient: (error) => contact.isTransient(error),
      call: (...call) => this.#call(...call),
      read: (...call) => this.#read(...call),
      start: (...call) => this.#executor.send(...call),
      pause: (delay, operationId, { signal, after }) =>
        sleepUntilClosed(clock, delay, { signal, lifetime, operationId, attempts: 1, closing: false }, after),
      followed: (answer, operationId) => this.#follower.driver(operationId, answer),
      followedBy: (json) => this.#follower.driverOf(json),
      pages: (...call) => this.#paginator(...call).pages(),
    });
    this.http = untypedClient<Paths, Form>(this.#executor);
  }

  /**
   * Calls an operation by its operationId. A 202 is followed to the result that the operation promises.
   * @throws {AsyncOpsError} one of its classes, or the reason of `options.signal`.
   */
  call<Id extends keyof Operations & string>(
    operationId: Id,
    ...[parameters, options]: Arguments<Operations[Id]>
  ): Call<Operations[Id]["result"]> {
    return asCall(this.#call(operationId, parameters as Parameters, options) as Promise<WithResponse<never>>);
  }

  /**
   * Reads a collection page after page: `for await` gives its items, `.pages()` its pages. Where pages are asked for by
   * size and offset: the largest that every server accepts, and in the order of a key, unless the parameters say
   * otherwise. Where a page names the next one: by that link, to the end.
   * @throws {DecodeError} when the server repeats a page, ignores what was asked for, or gives an empty page twice while its
   *   own count promises more, besides what `call` throws.
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
    return this.#paginator(operationId, (parameters ?? {}) as Parameters, options);
  }

  /**
   * Starts an operation and gives a handle to follow it by: to the end of the work that it starts, where the description
   * tells how, else to its late answer. When the server answers with the result at once, the handle has already succeeded.
   * Aborting `options.signal` later ends nothing: give `wait()` its own.
   */
  async begin<Id extends keyof Operations & string>(
    operationId: Id,
    ...[parameters, options = {}]: Arguments<Operations[Id], CallOptions & BeginOptions>
  ): Promise<Operation<Begun<Operations[Id]>>> {
    this.#lifetime.check(operationId);
    const { tracked } = this.#executor.descriptor(operationId);
    const given = (parameters ?? {}) as Parameters;
    const tracker = tracked && this.#tracker;
    const { call, begin } = splitOptions(options, tracker?.options ?? [], operationId);
    if (tracked !== undefined && tracker !== undefined) {
      const started = tracker.begin({ operationId, parameters: given, options: call, begin, tracked });
      const driver = maskDriver(await this.#secrets.masking(started), this.#secrets);
      return new Operation(driver, this.#clock, undefined, this.#lifetime) as Operation<never>;
    }
    const answer = await this.#executor.send(operationId, given, call, { begun: true });
    return this.#follower.createOperation(operationId, answer) as Operation<never>;
  }

  /**
   * Goes on with an operation that was written down with `JSON.stringify`, in this process or another.
   * @throws {ConfigurationError} when the JSON is damaged or from another version, product or server.
   */
  resume<Result = unknown>(json: unknown): Operation<Result> {
    const resumable = this.#follower.read(json);
    const { tracked } = this.#executor.descriptor(resumable.operationId);
    if (tracked !== undefined && this.#tracker !== undefined) {
      const driver = maskDriver(this.#tracker.resume(resumable, tracked), this.#secrets);
      return new Operation(driver, this.#clock, undefined, this.#lifetime) as Operation<Result>;
    }
    return this.#follower.resume(resumable) as Operation<Result>;
  }

  /**
   * Closes the client. From now on calls are refused with a `ClientClosedError`, and waits end with one; what runs on the server goes
   * on there. Requests under way may finish for `closeTimeout` ms, then they are ended, and so are all connections. Where the server
   * is told, that is done when they have finished, at the latest after half of that time. Returns in time, whatever hangs, and never
   * throws.
   */
  close(): Promise<void> {
    return this.closeAfter(async () => {});
  }

  /** `farewell`: what the server is to be told, by requests that are marked `closing`, within the time of `close()`. */
  protected closeAfter(farewell: () => Promise<void>): Promise<void> {
    return this.#closing.close(farewell);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #paginator(operationId: string, parameters: Parameters, options?: CallOptions): Paginator<never, never> {
    const { pagination, query = {} } = this.#executor.descriptor(operationId);
    if (pagination === undefined)
      throw new ConfigurationError("operationId", `${operationId} is not a collection that is read in pages`);
    this.#lifetime.check(operationId);
    const read = async (page: Parameters) => (await this.#call(operationId, page, options)).body as never;
    return pagination.style === "link"
      ? paginateByLinks(operationId, pagination, Object.keys(query), parameters, read)
      : paginate(operationId, pagination, parameters, read);
  }

  /** The same as a call, and once more by the rule of polls where it comes to nothing. */
  #read(
    operationId: string,
    parameters: Parameters,
    options: CallOptions = {},
    check: (body: unknown) => void = () => {},
  ) {
    const settings = {
      operationId,
      options,
      policy: retryPolicy(options.retry, this.#executor.retry),
      deadline: options.deadline ?? this.#executor.deadline,
      clock: this.#clock,
      contact: this.#contact,
      lifetime: this.#lifetime,
    };
    return readPatiently(settings, async (once) => {
      const answer = await this.#call(operationId, parameters, once);
      check(answer.body);
      return answer;
    });
  }

  async #call(operationId: string, parameters: Parameters = {}, options?: CallOptions) {
    const started = this.#clock.now();
    const answer = await this.#executor.send(operationId, parameters, options);
    return this.#follower.resolve202(operationId, answer, options, started);
  }
}
