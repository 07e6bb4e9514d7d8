import { type FetchLike, joinChunks, noBytes, type ReadBody, type Transport } from "./transport.js";

/** A transport over the caller's own fetch, or over that of a platform other than Node. The platform owns its connections. */
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

/** Reads the body of a platform `Response`, up to `limit` bytes. */
async function readBody(response: Response, limit: number): Promise<ReadBody> {
  if (response.body === null) return { bytes: noBytes, cut: false };
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.byteLength;
    if (length <= limit) continue;
    await reader.cancel().catch(() => {});
    return { bytes: joinChunks(chunks, limit), cut: true };
  }
  return { bytes: joinChunks(chunks, length), cut: false };
}
