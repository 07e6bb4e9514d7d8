import createOpenApiClient, {
  type MaybeOptionalInit,
  type Client as OpenApiClient,
  type ParseAsResponse,
} from "openapi-fetch";
import type { BodyForm } from "../body/bodies.js";
import type { Parameters } from "../contract/call.js";
import { ConfigurationError } from "../errors/index.js";
import type { CallContext, HttpResponse, OutgoingRequest } from "../http/step.js";
import { fillPath } from "../request/parameters.js";
import { serializeQuery } from "../request/query.js";

type Method = "get" | "put" | "post" | "delete" | "patch" | "head" | "options";
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type Loose = { readonly [option: string]: unknown };

/** Paths that have the method. For a missing method, openapi-typescript writes `get?: never`. */
type PathsWith<Paths, Verb extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Verb, object> ? Path : never;
}[keyof Paths];

type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & Success]: Responses[Status] extends { content: infer Content }
        ? Content[keyof Content]
        : undefined;
    }[keyof Responses & Success]
  : never;

type TextBody<Init> = Init extends { body: unknown }
  ? Omit<Init, "body"> & { body: string | Uint8Array }
  : Omit<Init, "body"> & { body?: string | Uint8Array };

/** The options of a call. */
type InitOf<Paths extends object, Path extends keyof Paths, Verb extends Method, Form> = Form extends "text"
  ? TextBody<NonNullable<MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>>>
  : MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>;

/**
 * The type of a method of openapi-fetch in this package. A status other than 2xx throws, so there is always `data` and
 * never `error`. The original type would also turn open enumerations in responses into objects.
 */
type HttpCall<Paths extends object, Verb extends Method, Form extends BodyForm> = <
  Path extends PathsWith<Paths, Verb>,
  Init extends InitOf<Paths, Path, Verb, Form>,
>(
  path: Path,
  ...init: object extends Init ? [init?: Init & Loose] : [init: Init & Loose]
) => Promise<{
  /** The body, parsed according to `parseAs`. `undefined` for 202 and 204. */
  data: ParseAsResponse<
    SuccessBody<Paths[Path][Verb & keyof Paths[Path]]>,
    Init extends { parseAs: unknown } ? Init : { parseAs: Form }
  >;
  response: Response;
}>;

/** openapi-fetch over the transport of a client. */
export interface HttpClient<Paths extends object, Form extends BodyForm = "json"> {
  GET: HttpCall<Paths, "get", Form>;
  PUT: HttpCall<Paths, "put", Form>;
  POST: HttpCall<Paths, "post", Form>;
  DELETE: HttpCall<Paths, "delete", Form>;
  PATCH: HttpCall<Paths, "patch", Form>;
  HEAD: HttpCall<Paths, "head", Form>;
  OPTIONS: HttpCall<Paths, "options", Form>;
}

/**
 * Replaces `Request` in openapi-fetch. Only these members are needed, and creating a real `Request` is a large part of
 * the cost of a call.
 */
class PlainRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly signal: AbortSignal | undefined;
  /** Set for a typed call. */
  declare readonly context: CallContext | undefined;
  /** Set for a request of the untyped client: the path template. */
  declare readonly template: string | undefined;
  declare readonly bodyAs: string | undefined;

  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/** @throws {ConfigurationError} for a body that can be sent only once, or a path with a missing parameter. */
export async function toOutgoing(request: PlainRequest, context: CallContext): Promise<OutgoingRequest> {
  const { url, method, headers } = request;
  const open = /\{[^}]*\}/.exec(url);
  if (open !== null) throw new ConfigurationError("params.path", `has no value for ${open}`, context);
  return { method, url, headers, body: await bytesOf(request.body), context };
}

async function bytesOf(body: unknown): Promise<Uint8Array | string | undefined> {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ReadableStream)
    throw new ConfigurationError("body", "must not be a stream: a retry could not send it again");
  return new Uint8Array(await new Response(body as ConstructorParameters<typeof Response>[0]).arrayBuffer());
}

/** A response that openapi-fetch can read. */
export function toResponse({ status, headers, body }: HttpResponse): Response {
  const content =
    status === 204 || status === 205 || status === 304 ? null : (body as Uint8Array<ArrayBuffer>);
  return new Response(content, { status, headers });
}

/** An openapi-fetch client whose requests go to `fetch`, as plain objects. */
export function openApiClient<Paths extends object>(
  { server, headers }: { readonly server: string; readonly headers: Readonly<Record<string, string>> },
  fetch: (request: PlainRequest) => Promise<HttpResponse | Response>,
): OpenApiClient<Paths> {
  return createOpenApiClient<Paths>({
    baseUrl: server,
    headers,
    fetch: fetch as never,
    Request: PlainRequest as never,
    pathSerializer: (template, values) => fillPath(template, values),
    querySerializer: (query) => serializeQuery(query as Parameters),
  });
}
