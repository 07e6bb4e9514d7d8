import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { type Violation, violation } from "../check/violations.js";

interface Decompressed {
  /** The bytes as they are if they cannot be decompressed. */
  readonly body: Buffer;
  /** The reason why the body cannot be checked. `undefined`: the body can be checked. */
  readonly fault: Violation | undefined;
}

/** Data without its trailer is accepted, as clients accept it. The check of the body notices when something is missing. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };

type Decompress = (bytes: Buffer, limit: { readonly maxOutputLength: number }) => Buffer;

const codings: Readonly<Record<string, Decompress>> = {
  identity: (bytes) => bytes,
  gzip: (bytes, limit) => gunzipSync(bytes, { ...lenient, ...limit }),
  "x-gzip": (bytes, limit) => gunzipSync(bytes, { ...lenient, ...limit }),
  // Some servers send the bare format, without the header of zlib.
  deflate: (bytes, limit) =>
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? inflateSync(bytes, { ...lenient, ...limit })
      : inflateRawSync(bytes, { ...lenient, ...limit }),
  br: (bytes, limit) =>
    brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, ...limit }),
};

/** Decompresses the body of a response, which the check needs. The client gets it compressed, as the server sent it. */
export function decompressed(bytes: Buffer, header: string, longest: number): Decompressed {
  const names = header.split(",").map((name) => name.trim().toLowerCase());
  try {
    const body = names
      .filter((name) => name !== "" && bytes.byteLength > 0)
      .reduceRight((rest, name) => {
        if (!Object.hasOwn(codings, name)) throw new Error(`the coding ${name} is not known`);
        return (codings[name] as Decompress)(rest, { maxOutputLength: longest });
      }, bytes);
    return { body, fault: undefined };
  } catch (error) {
    const message = `Response body cannot be decompressed (${header}): ${(error as Error).message}`;
    return { body: bytes, fault: violation("encoding", ["header", "content-encoding"], message, "response") };
  }
}
