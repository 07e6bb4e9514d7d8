import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

/**
 * The headers of CORS that let a page of any origin use the mock, such as Swagger UI. It has nothing to protect: all that it
 * says is in the description. None for a request that comes from no page.
 *
 * @param exposed names of the response's own headers, which the page may read
 */
export function corsHeaders(request: IncomingHttpHeaders, exposed: readonly string[]): OutgoingHttpHeaders {
  if (request.origin === undefined) return {};
  return {
    // Not `*`, which lets no credentials through.
    "access-control-allow-origin": request.origin,
    "access-control-allow-credentials": "true",
    vary: "Origin",
    ...(exposed.length > 0 && { "access-control-expose-headers": exposed.join(", ") }),
  };
}

/** A browser asks before a request whether it may send it. It asks without credentials, and no operation is meant. */
export function isPreflight(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

export function preflightHeaders(request: IncomingHttpHeaders): OutgoingHttpHeaders {
  const asked = request["access-control-request-headers"];
  return {
    ...corsHeaders(request, []),
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    ...(asked !== undefined && { "access-control-allow-headers": asked }),
    "access-control-max-age": "600",
  };
}
