import { ConfigurationError } from "../errors/index.js";
import type { CallContext, HttpResponse, OutgoingRequest } from "../http/step.js";

interface Init {
  readonly method: string;
  readonly headers: Headers;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly context?: CallContext;
  readonly template?: string;
  readonly bodyAs?: string;
}

/**
 * What openapi-fetch makes in place of a `Request`. Only the parts are needed, and making a real one is a large part of the
 * cost of a call.
 */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  readonly context: CallContext | undefined;
  /** Of requests of the user's own openapi-fetch client: the path with its `{names}`, and `parseAs`. */
  readonly template: string | undefined;
  readonly bodyAs: string | undefined;

  constructor(url: string, init: Init) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
    this.context = init.context;
    this.template = init.template;
    this.bodyAs = init.bodyAs;
  }
}

/** @throws {ConfigurationError} for a body that could be sent only once, or a path with a parameter left open. */
export async function toOutgoing(request: PlainRequest, context: CallContext): Promise<OutgoingRequest> {
  const { url, method, headers } = request;
  if (/\{[^}]*\}/.test(url))
    throw new ConfigurationError("params.path", `leaves ${url.match(/\{[^}]*\}/)} open`, context);
  return { method, url, headers, body: await bytesOf(request.body), context };
}

async function bytesOf(body: unknown): Promise<Uint8Array | string | undefined> {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ReadableStream)
    throw new ConfigurationError("body", "must not be a stream, which cannot be sent again");
  return new Uint8Array(await new Response(body as ConstructorParameters<typeof Response>[0]).arrayBuffer());
}

/** A response that openapi-fetch can read. */
export function toResponse({ status, headers, body }: HttpResponse): Response {
  const content =
    status === 204 || status === 205 || status === 304 ? null : (body as Uint8Array<ArrayBuffer>);
  return new Response(content, { status, headers });
}
