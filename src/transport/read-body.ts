import { type AsyncOpsErrorDetails, DecodeError } from "../errors/index.js";

const nothing = new Uint8Array(0);

/**
 * Reads a body to its end, but no further than `limit` bytes.
 * @throws {DecodeError} when the body is longer, unless `cut` asks for its beginning instead.
 */
export async function readBody(
  response: Response,
  limit: number,
  { cut, ...details }: AsyncOpsErrorDetails & { readonly cut: boolean },
): Promise<Uint8Array> {
  if (response.body === null) return nothing;
  const reader = response.body.getReader();
  let whole: Uint8Array = nothing;
  let more: Uint8Array[] | undefined;
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel().catch(() => {});
      if (!cut) {
        throw new DecodeError(
          `HTTP ${response.status} with a body longer than ${limit} bytes; raise maxResponseBytes, or ask for less`,
          details,
        );
      }
      length = limit;
      if (more === undefined && whole.byteLength === 0) return value.subarray(0, limit);
      more = [...(more ?? [whole]), value];
      break;
    }
    // Nearly every body is one chunk: keep it as it is.
    if (whole.byteLength === 0) whole = value;
    else if (more === undefined) more = [whole, value];
    else more.push(value);
  }
  return more === undefined ? whole : join(more, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, length - offset), offset);
    offset += chunk.byteLength;
  }
  return whole;
}
