import { ConfigurationError } from "../../errors/index.js";

/** Bytes as they come: a file, the body of a response, or an array of chunks. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** @throws {ConfigurationError} at once, for what gives no chunks: of a string, and of an array of bytes, each item is one. */
export function checkStream(stream: unknown): void {
  const isChunk = typeof stream === "string" || ArrayBuffer.isView(stream);
  const isIterable =
    typeof stream === "object" &&
    stream !== null &&
    (Symbol.asyncIterator in stream || Symbol.iterator in stream);
  if (!isChunk && isIterable) return;
  const advice = isChunk ? "; for a whole document give an array of it, [bytes]" : "";
  throw new ConfigurationError("stream", `must be an iterable of chunks of bytes${advice}`);
}

/** @throws {ConfigurationError} for a chunk that is not bytes, such as the text of a stream with an encoding set. */
export function checkedChunk(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new ConfigurationError(
    "stream",
    `must give bytes (Uint8Array), not ${typeof chunk === "string" ? "text" : typeof chunk}`,
  );
}
