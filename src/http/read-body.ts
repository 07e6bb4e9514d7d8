import type { ReadBody } from "./transport.js";

const nothing = new Uint8Array(0);

/** Reads the body of a platform `Response` to its end, but no further than `limit` bytes. */
export async function readBody(response: Response, limit: number): Promise<ReadBody> {
  if (response.body === null) return { bytes: nothing, cut: false };
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
    return { bytes: join(chunks, limit), cut: true };
  }
  return { bytes: join(chunks, length), cut: false };
}

/** The first `length` bytes of all chunks. */
export function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first === undefined) return nothing;
  // Nearly every body is one chunk: no copy.
  if (chunks.length === 1) return first.byteLength === length ? first : first.subarray(0, length);
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, length - offset), offset);
    offset += chunk.byteLength;
  }
  return whole;
}
