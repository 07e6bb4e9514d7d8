import { ConfigurationError } from "../errors/index.js";
import type { CallContext, HttpResponse, OutgoingRequest } from "../http/step.js";

/**
 * Replaces `Request` in openapi-fetch. Only these members are needed, and creating a real `Request` is a large part of
 * the cost of a call.
 */
export class PlainRequest {
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
