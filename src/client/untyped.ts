import type { BodyForm } from "../body/bodies.js";
import { parseJson } from "../body/json-bodies.js";
import { encodingOf, textOf } from "../body/reply-text.js";
import { maskedReading } from "../body/status-errors.js";
import type { Parameters } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import { ConfigurationError } from "../errors/index.js";
import type { CallContext, HttpResponse } from "../http/step.js";
import { checkHeaders } from "../request/parameters.js";
import { serializeQuery } from "../request/query.js";
import type { RequestExecutor } from "./executor.js";
import { type HttpClient, openApiClient, toOutgoing, toResponse } from "./http-client.js";

interface Init {
  readonly headers?: object;
  readonly params?: { readonly header?: object; readonly path?: object };
  readonly parseAs?: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

type Send = (template: string, init?: Init) => Promise<unknown>;

const methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"] as const;

/** The openapi-fetch client for users: the same transport and credentials, with untouched bodies. */
export function untypedClient<Paths extends object, Form extends BodyForm>(
  executor: RequestExecutor,
): HttpClient<Paths, Form> {
  const { settings } = executor;
  const { origin } = new URL(settings.server);
  const client = openApiClient<Paths>(settings, async (request) => {
    const { method, template: path = "", bodyAs, signal } = request;
    const context = contextOf(executor, method, path, signal);
    const outgoing = await toOutgoing(request, context);
    // openapi-fetch takes another baseUrl for a single request.
    if (new URL(outgoing.url).origin !== origin) {
      throw new ConfigurationError(
        "baseUrl",
        `must stay on ${origin}. This client sends its credentials to no other origin`,
        context,
      );
    }
    const reply = await settings.send(outgoing);
    // openapi-fetch would throw a bare SyntaxError that quotes the body.
    if (bodyAs === "json" && reply.body.byteLength > 0) {
      const [found] = descriptorsOf(executor, method, path);
      const { value, outOfRange } = maskedReading(reply, settings.secrets, (read) =>
        parseJson(read, context, {
          exact: found?.exact,
          onUnknown: (left) => settings.onUnknown?.(left, context.operationId),
        }),
      );
      if (outOfRange) return toResponse(inUtf8(reply, JSON.stringify(value)));
    }
    const isText = bodyAs === "json" || bodyAs === "text";
    return toResponse(isText && encodingOf(reply) !== "utf-8" ? inUtf8(reply, textOf(reply)) : reply);
  });
  return Object.fromEntries(
    methods.map((method) => [method, prepared(executor, method, client[method] as unknown as Send)]),
  ) as unknown as HttpClient<Paths, Form>;
}

/** The platform reads every text as UTF-8, whatever charset its header names. */
function inUtf8(reply: HttpResponse, text: string): HttpResponse {
  return { ...reply, body: new TextEncoder().encode(text) };
}

/** Passes the path template and `parseAs` on to the request. openapi-fetch itself does not expose them. */
function prepared(executor: RequestExecutor, method: string, send: Send): Send {
  const { bodies, product, lifetime, clientPathParameters } = executor.settings;
  const { form } = bodies;
  return async (template, init) => {
    const operationId = `${method} ${template}`;
    lifetime.check(operationId);
    const own = plainHeaders(init?.headers);
    for (const headers of [own, init?.params?.header]) {
      checkHeaders(headers, product.refusedHeaders ?? [], operationId);
    }
    if (form === "text" && typeof init?.body === "object" && !(init.body instanceof Uint8Array)) {
      throw new ConfigurationError("body", "must be text or bytes. Only the typed methods write XML", {
        operationId,
      });
    }
    const described = descriptorsOf(executor, method, template);
    const needsPath = described.some(({ clientPathParameters = [] }) => clientPathParameters.length > 0);
    const context = contextOf(executor, method, template, init?.signal);
    const filled = needsPath ? await clientPathParameters?.(context) : undefined;
    const parseAs = init?.parseAs ?? form;
    // Several actions on one path have different query parameters.
    const styles = Object.assign({}, ...described.map(({ query }) => query)) as OperationDescriptor["query"];
    return send(template, {
      querySerializer: (query: Parameters) => serializeQuery(query, styles),
      ...init,
      ...(own && { headers: own }),
      ...(filled && { params: { ...init?.params, path: { ...filled, ...init?.params?.path } } }),
      ...(form === "text" && textBody(init?.body, own)),
      parseAs,
      template,
      bodyAs: parseAs,
    } as Init);
  };
}

/** The entries of a `Headers` object are not its members, so they would pass every check. */
function plainHeaders(headers: object | undefined): object | undefined {
  return headers instanceof Headers ? Object.fromEntries(headers) : headers;
}

/** A request with an XML body also accepts XML: a server that finds JSON in `Accept` reads the body as JSON. */
function textBody(body: unknown, headers: object | undefined): object {
  const xml = { "content-type": "application/xml", accept: "application/xml" };
  return { bodySerializer: (text: unknown) => text, ...(isXml(body) && { headers: { ...xml, ...headers } }) };
}

function isXml(body: unknown): boolean {
  if (typeof body === "string") return /^\s*</.test(body);
  return body instanceof Uint8Array && /^\s*</.test(new TextDecoder().decode(body.subarray(0, 100)));
}

/**
 * The context has the path template as its name, because logs and errors contain no values. The credentials are those
 * of the matching operation.
 */
function contextOf(
  executor: RequestExecutor,
  method: string,
  template: string,
  signal: AbortSignal | undefined,
): CallContext {
  const [found] = descriptorsOf(executor, method, template);
  return executor.context(`${method} ${template}`, { ...found, path: template }, { signal });
}

function descriptorsOf(
  { settings }: RequestExecutor,
  method: string,
  template: string,
): readonly OperationDescriptor[] {
  const path = template.replace(/\?.*/, "");
  return Object.values(settings.product.operations).filter(
    (descriptor) => descriptor.method === method && descriptor.path === path,
  );
}
