import type { Client as OpenApiClient } from "openapi-fetch";
import type { Bodies, OnUnknown } from "../body/bodies.js";
import { withBodyType } from "../body/open-bodies.js";
import type { CallOptions, DecodedResponse, Parameters, RawResponse } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import { ambiguous } from "../errors/asyncops-error.js";
import { DecodeError } from "../errors/index.js";
import type { ClientCore } from "../http/client-core.js";
import { isLogon, unreadOutcome } from "../http/retry.js";
import type { CallContext, HttpResponse, OutgoingRequest, Send, SessionHandle } from "../http/step.js";
import { checkOptions, unknownName } from "../options/check-options.js";
import { itemsPointer } from "../paging/link.js";
import { withEmptyList } from "../paging/offset.js";
import { bindParameters, callChecks, checkHeaders, fillPath } from "../request/parameters.js";
import { serializeQuery } from "../request/query.js";
import { type Called, Routes } from "../request/route/routes.js";
import { openApiClient } from "./http-client.js";
import { type ClientOptions, defaults, retryPolicy } from "./options.js";

export type PathValues = Readonly<Record<string, string>>;

interface ExecutorSettings extends ClientCore {
  readonly bodies: Bodies;
  /** Called with the path of each part that is left out of a body. `undefined`: nobody listens. */
  readonly onUnknown: OnUnknown | undefined;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Values of the path parameters that the client fills in. May request them from the server, within the bounds of the call. */
  clientPathParameters?(context: CallContext): PathValues | Promise<PathValues>;
  readonly send: Send;
}

/** The part of a call that the transport needs. */
type CalledOperation = Pick<
  OperationDescriptor,
  "path" | "anonymous" | "scheme" | "sessionBound" | "requiresLock" | "idempotent" | "deferred"
>;

/** Options that only the client itself gives. */
export interface OwnOptions {
  /** The call comes from `begin()`. Then a read gets an idempotency key too. */
  readonly begun?: boolean | undefined;
  /** Values for the path parameters that the client would fill in. */
  readonly managed?: PathValues | undefined;
  /** Part of closing the client: the request is sent although the client accepts no more calls. */
  readonly closing?: boolean | undefined;
  /** The logon session to send the request in. Read by the session of the product. */
  readonly session?: SessionHandle | undefined;
}

/** Turns an operation and its parameters into a request, and the response into a body. Returns a 202 as it is. */
export class RequestExecutor {
  readonly settings: ExecutorSettings;
  /** Default for calls that do not set `deadline`, in ms. */
  readonly deadline: number;
  readonly #timeout: number;
  readonly #routes: Routes;
  readonly #api: OpenApiClient<Record<string, never>>;

  constructor(options: ClientOptions, settings: ExecutorSettings) {
    this.settings = settings;
    this.#timeout = options.timeout ?? defaults.timeout;
    this.deadline = options.deadline ?? defaults.deadline;
    this.#routes = new Routes(settings.product, settings.server);
    this.#api = openApiClient(settings, ({ url, method, headers, body, context }) =>
      // A typed call has already encoded its body to text or bytes, and reads the response itself. So the response need
      // not be a real `Response`.
      settings.send({ url, method, headers, body: body as string | Uint8Array, context } as OutgoingRequest),
    );
  }

  /**
   * The operation of a route, with the values in the route as parameters. An operationId is returned as it is.
   * @throws {ConfigurationError} for a route that cannot be called.
   */
  resolve(operationId: string, parameters: Parameters): Called {
    return this.#routes.resolve(operationId, parameters);
  }

  /**
   * The descriptor of an operationId, or of a route that `resolve()` has returned.
   * @throws {ConfigurationError} for an operationId that the product does not have.
   */
  descriptor(operationId: string): OperationDescriptor {
    const { operations } = this.settings.product;
    if (Object.hasOwn(operations, operationId)) return operations[operationId] as OperationDescriptor;
    const open = this.#routes.descriptor(operationId);
    if (open !== undefined) return open;
    throw unknownName("operationId", operationId, Object.keys(operations), { option: "operationId" });
  }

  async send(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    own?: OwnOptions,
  ): Promise<DecodedResponse> {
    const { body, ...sent } = await this.execute(operationId, parameters, options, own);
    return { ...sent, body: body() };
  }

  /** Like `send()`, but the caller decodes the body later. */
  async execute(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    { begun = false, managed, closing, session }: OwnOptions = {},
  ): Promise<RawResponse> {
    const { bodies, lifetime, product } = this.settings;
    if (!closing) lifetime.check(operationId);
    const declared = this.descriptor(operationId);
    const { path, query, header, body } = bindParameters(operationId, declared, parameters);
    const descriptor = declared.open ? withBodyType(declared, body, operationId) : declared;
    const { idempotencyKey, pagination } = descriptor;
    // Checked for a single page too: items of an unknown type would be left out, and the page would look empty.
    if (pagination?.style === "link" && !descriptor.open)
      itemsPointer(operationId, pagination.items, parameters);
    // Older vendor documentation says that the key makes a server respond with 202. So plain reads are sent without a
    // key.
    const requestId =
      idempotencyKey !== undefined && (begun || descriptor.method !== "GET")
        ? crypto.randomUUID()
        : undefined;
    const context = this.context(operationId, descriptor, options, requestId, closing, session);
    checkHeaders(options?.headers, product.managedHeaders, operationId);
    const filled =
      descriptor.clientPathParameters && (managed ?? (await this.settings.clientPathParameters?.(context)));

    const { response } = await this.#api.request(
      descriptor.method.toLowerCase() as never,
      descriptor.path as never,
      {
        params: { path: { ...path, ...filled }, query: { ...query, ...descriptor.fixedQuery } },
        pathSerializer: (template: string, values: Parameters) => fillPath(template, values, operationId),
        querySerializer: (values: Parameters) => serializeQuery(values, descriptor.query, operationId),
        headers: {
          ...bodies.headers(descriptor, body !== undefined),
          ...(requestId !== undefined && { [idempotencyKey as string]: requestId }),
          ...header,
          ...options?.headers,
        },
        ...(body !== undefined && {
          body,
          bodySerializer: (value: unknown) => bodies.encode(value, descriptor, operationId),
        }),
        parseAs: "stream",
        context,
      } as never,
    );
    const received = response as unknown as HttpResponse;
    return {
      body: () => this.#bodyOf(received, descriptor, context),
      response: received.response,
      requestId,
    };
  }

  /** The context of a call for the transport. */
  context(
    operationId: string,
    descriptor: CalledOperation,
    options: CallOptions | undefined,
    idempotencyKey?: string | undefined,
    closing = false,
    session?: SessionHandle,
  ): CallContext {
    if (options !== undefined) checkOptions(options, callChecks, operationId);
    const deadline = options?.deadline ?? this.deadline;
    return {
      operationId,
      path: descriptor.path,
      anonymous: descriptor.anonymous === true,
      scheme: descriptor.scheme,
      sessionBound: descriptor.sessionBound === true,
      session,
      requiresLock: descriptor.requiresLock === true,
      idempotent: descriptor.idempotent !== false,
      closing,
      lifetime: this.settings.lifetime,
      signal: options?.signal,
      timeout: options?.timeout ?? this.#timeout,
      deadline,
      deadlineAt: this.settings.clock.now() + deadline,
      retry: retryPolicy(options?.retry, this.settings.policy),
      acceptedBy: descriptor.deferred?.id.header,
      idempotencyKey,
      attempts: 0,
    };
  }

  #bodyOf(received: HttpResponse, descriptor: OperationDescriptor, context: CallContext): unknown {
    const { deferred, emptyResult, pagination, method } = descriptor;
    const { bodies, contact, product } = this.settings;
    if (received.status === 202 && deferred !== undefined) return undefined;
    // The content of such a result carries no information, so a response without content is accepted.
    if (received.status === 204 && emptyResult !== undefined) {
      return product.deferred?.emptyResult(emptyResult);
    }
    try {
      const body = bodies.decode(received, descriptor, context);
      // Only a body that was read shows that the product sent it.
      if (body !== undefined) contact.recognize();
      return pagination?.style === "offset" ? withEmptyList(body, pagination) : body;
    } catch (error) {
      const isWrite = method !== "GET" && method !== "HEAD";
      if (!isWrite || isLogon(context) || !(error instanceof DecodeError)) throw error;
      // The outcome of the write is as unknown as without any response.
      throw ambiguous(error, unreadOutcome, error.cause);
    }
  }
}
