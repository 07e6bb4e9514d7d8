import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import { ConfigurationError } from "../errors/index.js";
import type { Clock } from "../transport/clock.js";
import type { RetryPolicy } from "../transport/retry-policy.js";
import type { CallContext, Reply, Send } from "../transport/step.js";
import { bindParameters } from "./bind.js";
import type { CallOptions, WithResponse } from "./call.js";
import { decodeBody } from "./decode.js";
import type { OperationDescriptor } from "./descriptor.js";
import { encodeBody } from "./encode.js";
import type { HttpClient } from "./http-client.js";
import {
  type ClientOptions,
  callChecks,
  checkOptions,
  defaults,
  retryPolicy,
  unsafeHeader,
} from "./options.js";
import { fillPath } from "./path.js";
import { PlainRequest, toOutgoing, toResponse } from "./plain-request.js";
import type { Product } from "./product.js";
import { serializeQuery } from "./query.js";
import type { Parameters } from "./types.js";

/** One request and its answer. */
export interface Answer extends WithResponse<unknown> {
  /** The idempotency key that went with the request. */
  readonly requestId: string | undefined;
}

export interface ExchangeSettings {
  readonly product: Product;
  readonly server: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly send: Send;
}

/** Turns an operation and its parameters into a request, and the answer into a body. Follows nothing. */
export class Exchange {
  readonly #timeout: number;
  readonly #retry: RetryPolicy;
  /** Longest time for a call, in ms, unless it says otherwise. */
  readonly deadline: number;
  readonly #settings: ExchangeSettings;
  readonly #api: OpenApiClient<Record<string, never>>;

  constructor(options: ClientOptions, settings: ExchangeSettings) {
    this.#timeout = options.timeout ?? defaults.timeout;
    this.deadline = options.deadline ?? defaults.deadline;
    this.#retry = retryPolicy(options.retry);
    this.#settings = settings;
    // Typed calls read status and bytes from the reply itself, so it needs to be no real Response.
    this.#api = this.#openApiClient(
      async (request) =>
        (await settings.send(await toOutgoing(request, request.context as CallContext))) as never,
    );
  }

  /** The openapi-fetch client for users. */
  http<Paths extends object>(): HttpClient<Paths> {
    const client = this.#openApiClient<Paths>(async (request) => {
      const name = `${request.method} ${new URL(request.url).pathname}`;
      const context = this.#context(name, undefined, { signal: request.signal }, undefined);
      return toResponse(await this.#settings.send(await toOutgoing(request, context)));
    });
    return client as unknown as HttpClient<Paths>;
  }

  descriptor(operationId: string): OperationDescriptor {
    const { operations, name } = this.#settings.product;
    if (Object.hasOwn(operations, operationId)) return operations[operationId] as OperationDescriptor;
    throw new ConfigurationError("operationId", `${JSON.stringify(operationId)} is no operation of ${name}`);
  }

  /** `begun`: the caller will follow it, so a read gets an idempotency key too. */
  async send(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    begun = false,
  ): Promise<Answer> {
    const descriptor = this.descriptor(operationId);
    const { path, query, header, body } = bindParameters(operationId, descriptor, parameters);
    const { idempotencyKey } = descriptor;
    // Older vendor text says that the key makes a server answer 202, so plain reads go without.
    const requestId =
      idempotencyKey !== undefined && (begun || descriptor.method !== "GET")
        ? crypto.randomUUID()
        : undefined;
    const headers: Record<string, string> = {};
    if (body !== undefined) headers["content-type"] = descriptor.body as string;
    if (descriptor.accept !== undefined) headers.accept = descriptor.accept;
    if (requestId !== undefined) headers[idempotencyKey as string] = requestId;
    Object.assign(headers, header, this.#callerHeaders(options?.headers, operationId));

    const context = this.#context(operationId, descriptor, options, requestId);
    const { response } = await this.#api.request(
      descriptor.method.toLowerCase() as never,
      descriptor.path as never,
      {
        params: { path, query },
        pathSerializer: (template: string, values: Parameters) => fillPath(template, values, operationId),
        querySerializer: (values: Parameters) => serializeQuery(values, descriptor.query),
        headers,
        ...(body !== undefined && {
          body,
          bodySerializer: (value: unknown) => encodeBody(operationId, descriptor.body as string, value),
        }),
        parseAs: "stream",
        context,
      } as never,
    );
    const reply = response as unknown as Reply;
    const late = reply.status === 202 && descriptor.deferred !== undefined;
    return { body: late ? undefined : decodeBody(reply, context), response: reply.response, requestId };
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
    descriptor: OperationDescriptor | undefined,
    options: CallOptions | undefined,
    idempotencyKey: string | undefined,
  ): CallContext {
    if (options !== undefined) checkOptions(options, callChecks);
    const deadline = options?.deadline ?? this.deadline;
    return {
      operationId,
      descriptor,
      signal: options?.signal,
      timeout: options?.timeout ?? this.#timeout,
      deadline,
      deadlineAt: this.#settings.clock.now() + deadline,
      retry: retryPolicy(options?.retry, this.#retry),
      idempotencyKey,
      attempts: 0,
    };
  }

  #callerHeaders(headers: CallOptions["headers"], operationId: string): CallOptions["headers"] {
    for (const name in headers) {
      const problem = this.#settings.product.managedHeaders.includes(name.toLowerCase())
        ? "is set by the client"
        : unsafeHeader(name + headers[name]);
      if (problem !== undefined) throw new ConfigurationError(`headers.${name}`, problem, { operationId });
    }
    return headers;
  }
}
