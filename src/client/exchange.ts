import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import { ConfigurationError } from "../errors/index.js";
import type { OperationDescriptor } from "../spec/descriptor.js";
import type { Clock } from "../transport/clock.js";
import type { RetryPolicy } from "../transport/retry-policy.js";
import type { CallContext, Reply, Send } from "../transport/step.js";
import { bindParameters } from "./bind.js";
import type { CallOptions, WithResponse } from "./call.js";
import { decodeBody } from "./decode.js";
import { encodeBody } from "./encode.js";
import type { HttpClient } from "./http-client.js";
import {
  type ClientOptions,
  callChecks,
  checkOptions,
  defaults,
  retryPolicy,
  unsafeHeader,
  unsafeHeaderName,
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
    const { origin } = new URL(this.#settings.server);
    const client = this.#openApiClient<Paths>(async (request) => {
      const { method, template: path = "", bodyAs = "json", signal } = request;
      // Named by the template, because logs and errors hold no values.
      const context = this.#context(`${method} ${path}`, { path }, { signal }, undefined);
      const outgoing = await toOutgoing(request, context);
      // openapi-fetch takes another baseUrl for a single request.
      if (new URL(outgoing.url).origin !== origin) {
        throw new ConfigurationError(
          "baseUrl",
          `must stay on ${origin}; the credentials of this client are sent nowhere else`,
          context,
        );
      }
      const reply = await this.#settings.send(outgoing);
      // openapi-fetch would throw a bare SyntaxError that quotes the body.
      if (bodyAs === "json" && reply.body.byteLength > 0) decodeBody(reply, context);
      return toResponse(reply);
    });
    return withTemplates(client);
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
    const context = this.#context(operationId, descriptor, options, requestId);
    const headers: Record<string, string> = {};
    if (body !== undefined) headers["content-type"] = descriptor.body as string;
    if (descriptor.accept !== undefined) headers.accept = descriptor.accept;
    if (requestId !== undefined) headers[idempotencyKey as string] = requestId;
    Object.assign(headers, header, this.#callerHeaders(options?.headers, operationId));

    const { response } = await this.#api.request(
      descriptor.method.toLowerCase() as never,
      descriptor.path as never,
      {
        params: { path, query: { ...query, ...descriptor.fixedQuery } },
        pathSerializer: (template: string, values: Parameters) => fillPath(template, values, operationId),
        querySerializer: (values: Parameters) => serializeQuery(values, descriptor.query, operationId),
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
    return { body: this.#bodyOf(reply, descriptor, context), response: reply.response, requestId };
  }

  #bodyOf(reply: Reply, { deferred, resultless }: OperationDescriptor, context: CallContext): unknown {
    if (reply.status === 202 && deferred !== undefined) return undefined;
    // "No content" is what was promised where the content carries no news anyway.
    if (reply.status === 204 && resultless !== undefined) {
      return this.#settings.product.deferred?.emptyResult(resultless);
    }
    return decodeBody(reply, context);
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
    { path, anonymous = false }: Pick<OperationDescriptor, "path"> & { readonly anonymous?: boolean },
    options: CallOptions | undefined,
    idempotencyKey: string | undefined,
  ): CallContext {
    if (options !== undefined) checkOptions(options, callChecks);
    const deadline = options?.deadline ?? this.deadline;
    return {
      operationId,
      path,
      anonymous,
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
      if (!this.#settings.product.managedHeaders.includes(name.toLowerCase())) continue;
      throw new ConfigurationError(`headers.${name}`, "is set by the client", { operationId });
    }
    checkHeaders(headers, operationId);
    return headers;
  }
}

function checkHeaders(headers: object | undefined, operationId: string): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    const problem =
      unsafeHeaderName(name) ??
      (typeof value === "string" || value === undefined ? unsafeHeader(value ?? "") : "must be a string");
    if (problem !== undefined) throw new ConfigurationError(`headers.${name}`, problem, { operationId });
  }
}

const httpMethods = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"] as const;

/** Hands the path template and the wanted form of the body through to the request, which openapi-fetch keeps to itself. */
function withTemplates<Paths extends object>(client: OpenApiClient<Paths>): HttpClient<Paths> {
  type Init = { headers?: object; params?: { header?: object }; parseAs?: string };
  type Send = (template: string, init?: Init) => Promise<unknown>;
  const methods = httpMethods.map((name): [string, Send] => {
    const send = client[name] as unknown as Send;
    const call: Send = async (template, init) => {
      checkHeaders(init?.headers, `${name} ${template}`);
      checkHeaders(init?.params?.header, `${name} ${template}`);
      return send(template, { ...init, template, bodyAs: init?.parseAs } as Init);
    };
    return [name, call];
  });
  return Object.fromEntries(methods) as unknown as HttpClient<Paths>;
}
