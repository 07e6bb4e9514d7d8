import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import type { Bodies, BodyForm } from "../body/bodies.js";
import type { OnUnknown } from "../body/unknown-reporter.js";
import type { CallOptions } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import type { Parameters } from "../contract/operation-types.js";
import type { Product } from "../contract/product.js";
import type { DecodedResponse, RawResponse } from "../contract/response.js";
import { ambiguous } from "../errors/ambiguous.js";
import { ConfigurationError, DecodeError } from "../errors/index.js";
import type { Clock } from "../http/clock.js";
import type { Contact } from "../http/contact.js";
import type { Lifetime } from "../http/lifetime.js";
import { isLogon, unreadOutcome } from "../http/retry.js";
import type { RetryPolicy } from "../http/retry-policy.js";
import type { CallContext, HttpResponse, Send } from "../http/step.js";
import { checkOptions } from "../options/check-options.js";
import { unknownName } from "../options/unknown-name.js";
import { itemsPointer } from "../paging/link.js";
import { withEmptyList } from "../paging/offset-page.js";
import { bindParameters } from "../request/bind.js";
import { callChecks, checkHeaders } from "../request/call-options.js";
import { fillPath } from "../request/path.js";
import { PlainRequest, toOutgoing } from "../request/plain-request.js";
import { serializeQuery } from "../request/query.js";
import type { Secrets } from "../secrets/secrets.js";
import type { HttpClient } from "./http-client.js";
import { type ClientOptions, defaults, retryPolicy } from "./options.js";
import { untypedClient } from "./untyped.js";

/** Tells the path parameters that the client fills in. May ask the server for them, within the bounds of the call. */
export type ClientPathParameters = (context: CallContext) => Promise<PathValues>;

export type PathValues = Readonly<Record<string, string>>;

export interface ExecutorSettings {
  readonly product: Product;
  readonly bodies: Bodies;
  readonly secrets: Secrets;
  /** Called with what is left out of bodies; `undefined` when nobody wants to know. */
  readonly onUnknown?: OnUnknown | undefined;
  readonly server: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** Values of the path parameters that are no parameters of a caller. */
  readonly clientPathParameters?: ClientPathParameters | undefined;
  readonly send: Send;
  readonly contact: Contact;
  readonly lifetime: Lifetime;
}

/** What a call is to the transport. */
export type CalledOperation = Pick<
  OperationDescriptor,
  "path" | "anonymous" | "scheme" | "sessionBound" | "requiresLock" | "idempotent" | "deferred"
>;

/** What the client itself may ask of a request, and no caller can. */
export interface OwnOptions {
  /** The caller will follow it, so that a read gets an idempotency key too. */
  readonly begun?: boolean | undefined;
  /** In place of what the client would fill into the path. */
  readonly managed?: PathValues | undefined;
  /** Part of closing the client: it goes out although the client takes no calls any more. */
  readonly closing?: boolean | undefined;
}

/** Turns an operation and its parameters into a request, and the answer into a body. Follows nothing. */
export class RequestExecutor {
  readonly #timeout: number;
  /** Of the client, unless a call says otherwise. */
  readonly retry: RetryPolicy;
  /** Longest time for a call, in ms, unless it says otherwise. */
  readonly deadline: number;
  readonly #settings: ExecutorSettings;
  readonly #api: OpenApiClient<Record<string, never>>;

  constructor(options: ClientOptions, settings: ExecutorSettings) {
    this.#timeout = options.timeout ?? defaults.timeout;
    this.deadline = options.deadline ?? defaults.deadline;
    this.retry = retryPolicy(options.retry);
    this.#settings = settings;
    // Typed calls read status and bytes from the reply itself, so it needs to be no real Response.
    this.#api = this.#openApiClient(
      async (request) =>
        (await settings.send(await toOutgoing(request, request.context as CallContext))) as never,
    );
  }

  /** The openapi-fetch client for users. */
  http<Paths extends object, Form extends BodyForm>(): HttpClient<Paths, Form> {
    return untypedClient<Paths, Form>({
      settings: this.#settings,
      connect: (fetch) => this.#openApiClient<Paths>(fetch),
      context: (...call) => this.#context(...call),
    });
  }

  descriptor(operationId: string): OperationDescriptor {
    const { operations } = this.#settings.product;
    if (Object.hasOwn(operations, operationId)) return operations[operationId] as OperationDescriptor;
    throw unknownName("operationId", operationId, Object.keys(operations), { option: "operationId" });
  }

  async send(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    own?: OwnOptions,
  ): Promise<DecodedResponse> {
    const { body, ...sent } = await this.execute(operationId, parameters, options, own);
    return { ...sent, body: await body() };
  }

  /** The same, with the body left for later. */
  async execute(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    { begun = false, managed, closing }: OwnOptions = {},
  ): Promise<RawResponse> {
    if (!closing) this.#settings.lifetime.check(operationId);
    const descriptor = this.descriptor(operationId);
    const { path, query, header, body } = bindParameters(operationId, descriptor, parameters);
    const { idempotencyKey, pagination } = descriptor;
    // A single page is refused like all of them: items of an unknown kind would be left out, and the page look empty.
    if (pagination?.style === "link") itemsPointer(operationId, pagination.items, parameters);
    // Older vendor text says that the key makes a server answer 202, so plain reads go without.
    const requestId =
      idempotencyKey !== undefined && (begun || descriptor.method !== "GET")
        ? crypto.randomUUID()
        : undefined;
    const context = this.#context(operationId, descriptor, options, requestId, closing);
    const { bodies } = this.#settings;
    const filled =
      descriptor.clientPathParameters && (managed ?? (await this.#settings.clientPathParameters?.(context)));
    const headers: Record<string, string> = { ...bodies.headers(descriptor, body !== undefined) };
    if (requestId !== undefined) headers[idempotencyKey as string] = requestId;
    Object.assign(headers, header, this.#callerHeaders(options?.headers, operationId));

    const { response } = await this.#api.request(
      descriptor.method.toLowerCase() as never,
      descriptor.path as never,
      {
        params: { path: { ...path, ...filled }, query: { ...query, ...descriptor.fixedQuery } },
        pathSerializer: (template: string, values: Parameters) => fillPath(template, values, operationId),
        querySerializer: (values: Parameters) => serializeQuery(values, descriptor.query, operationId),
        headers,
        ...(body !== undefined && {
          body,
          bodySerializer: (value: unknown) => bodies.encode(value, descriptor, operationId),
        }),
        parseAs: "stream",
        context,
      } as never,
    );
    const reply = response as unknown as HttpResponse;
    return {
      body: () => this.#bodyOf(reply, descriptor, context),
      response: reply.response,
      requestId,
    };
  }

  async #bodyOf(
    reply: HttpResponse,
    descriptor: OperationDescriptor,
    context: CallContext,
  ): Promise<unknown> {
    const { deferred, emptyResult } = descriptor;
    if (reply.status === 202 && deferred !== undefined) return undefined;
    // "No content" is what was promised where the content carries no news anyway.
    if (reply.status === 204 && emptyResult !== undefined) {
      return this.#settings.product.deferred?.emptyResult(emptyResult);
    }
    const body = await this.#decode(reply, descriptor, context);
    // A body that was not looked at proves nothing.
    if (body !== undefined) this.#settings.contact.recognize();
    const { pagination } = descriptor;
    return pagination?.style === "offset" ? withEmptyList(body, pagination) : body;
  }

  async #decode(
    reply: HttpResponse,
    descriptor: OperationDescriptor,
    context: CallContext,
  ): Promise<unknown> {
    try {
      return await this.#settings.bodies.decode(reply, descriptor, context);
    } catch (error) {
      const isWrite = descriptor.method !== "GET" && descriptor.method !== "HEAD";
      if (!isWrite || isLogon(context) || !(error instanceof DecodeError)) throw error;
      // As little is known of the write as if no response had come.
      throw ambiguous(error, unreadOutcome, error.cause);
    }
  }

  #openApiClient<Paths extends object>(
    fetch: (request: PlainRequest) => Promise<Response>,
  ): OpenApiClient<Paths> {
    const { server, headers } = this.#settings;
    return createOpenApiClient<Paths>({
      baseUrl: server,
      headers,
      fetch: fetch as never,
      Request: PlainRequest as never,
      pathSerializer: (template, values) => fillPath(template, values),
      querySerializer: (query) => serializeQuery(query as Parameters),
    });
  }

  #context(
    operationId: string,
    descriptor: CalledOperation,
    options: CallOptions | undefined,
    idempotencyKey: string | undefined,
    closing = false,
  ): CallContext {
    if (options !== undefined) checkOptions(options, callChecks, operationId);
    const deadline = options?.deadline ?? this.deadline;
    return {
      operationId,
      path: descriptor.path,
      anonymous: descriptor.anonymous === true,
      scheme: descriptor.scheme,
      sessionBound: descriptor.sessionBound === true,
      requiresLock: descriptor.requiresLock === true,
      idempotent: descriptor.idempotent !== false,
      closing,
      lifetime: this.#settings.lifetime,
      signal: options?.signal,
      timeout: options?.timeout ?? this.#timeout,
      deadline,
      deadlineAt: this.#settings.clock.now() + deadline,
      retry: retryPolicy(options?.retry, this.retry),
      acceptedBy: descriptor.deferred?.id.header,
      idempotencyKey,
      attempts: 0,
    };
  }

  #callerHeaders(headers: CallOptions["headers"], operationId: string): CallOptions["headers"] {
    for (const name in headers) {
      if (!this.#settings.product.managedHeaders.includes(name.toLowerCase())) continue;
      throw new ConfigurationError(`headers.${name}`, "is set by the client", { operationId });
    }
    checkHeaders(headers, operationId);
    return headers;
  }
}
