import type { FetchLike } from "./network.js";
import { readBody } from "./read-body.js";
import type { Transport } from "./transport.js";

/** A transport over the caller's own fetch, or that of a platform other than Node. Its connections are not ours to end. */
export function fetchTransport(fetch: FetchLike): Transport {
  return {
    async send({ url, method, headers, body }, signal) {
      const response = await fetch(url, {
        method,
        headers,
        // Fetch's own following would hand custom session headers to another origin.
        redirect: "manual",
        signal,
        ...(body !== undefined && { body: body as NonNullable<RequestInit["body"]> }),
      });
      return {
        status: response.status,
        headers: response.headers,
        read: (limit) => readBody(response, limit),
        discard: () => void response.body?.cancel().catch(() => {}),
        toResponse: () => response,
      };
    },
    destroy() {},
  };
}
