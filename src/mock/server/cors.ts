import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

/**
 * The CORS headers that let a page of any origin use the mock, such as Swagger UI. The mock has nothing to protect: its
 * data is in the spec. No headers for a request that does not come from a page.
 *
 * @param exposed names of the response headers that the page may read
 */
export function corsHeaders(request: IncomingHttpHeaders, exposed: readonly string[]): OutgoingHttpHeaders {
  if (request.origin === undefined) return {};
  return {
    // Not `*`, because `*` does not allow credentials.
    "access-control-allow-origin": request.origin,
    "access-control-allow-credentials": "true",
    vary: "Origin",
    ...(exposed.length > 0 && { "access-control-expose-headers": exposed.join(", ") }),
  };
}

/** Whether a request is a preflight of a browser. It has no credentials and does not belong to an operation. */
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
