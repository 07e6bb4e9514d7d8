import { ConfigurationError } from "../../errors/index.js";
import { DecodeSession } from "../decode-session.js";
import type { DecoderOptions } from "../decoder.js";
import { type ByteStream, checkedChunk } from "../reader/byte-stream.js";
import type { XmlLimits } from "../reader/reader.js";
import type { Binding, Element } from "./binding.js";

/** Of a large chunk no more than this is read before its items are handed on. */
const pieceLength = 64 * 1024;

/** The items of one list, as they come. Those before a fault are handed on before it is thrown. */
export async function* readItems(
  roots: readonly Element[],
  path: readonly string[],
  options: Omit<DecoderOptions, "items">,
  limits: XmlLimits,
  stream: ByteStream,
  charset: string | undefined,
): AsyncGenerator<unknown, void, undefined> {
  const found: unknown[] = [];
  const each = (item: unknown) => {
    found.push(item);
  };
  const run = new DecodeSession(roots, { ...options, items: { path, each } }, limits, charset);
  for await (const next of stream) {
    const chunk = checkedChunk(next);
    for (let at = 0; at < chunk.byteLength; at += pieceLength)
      yield* step(run, found, () => run.bytes(chunk.subarray(at, at + pieceLength)));
  }
  yield* step(run, found, () => run.end());
}

/** One piece of the document; the items in it come before what is wrong with it. */
function* step(run: DecodeSession, found: unknown[], work: () => void): Generator<unknown, void, undefined> {
  let fault: { readonly error: unknown } | undefined;
  try {
    work();
  } catch (error) {
    fault = { error };
  }
  if (found.length > 0) {
    // A list of any length is read in bounded memory: the limit holds from one item to the next.
    run.forget();
    yield* found.splice(0);
  }
  if (fault !== undefined) throw fault.error;
}

/** @throws {ConfigurationError} for what is no text, and when the keys do not lead to a list. */
export function pathOfList(roots: readonly Element[], path: string): string[] {
  if (typeof path !== "string")
    throw new ConfigurationError("path", "must be a string of keys with dots between");
  const keys = path === "" ? [] : path.split(".");
  if (!roots.some(({ binding }) => leadsToList(binding, keys)))
    throw new ConfigurationError("path", `${JSON.stringify(path)} leads to no list`);
  return keys;
}

function leadsToList(binding: Binding, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (binding.kind === "list") {
    return key === undefined || binding.items.some((item) => leadsToList(item.binding, keys));
  }
  const object = binding.kind === "choice" ? binding.union : binding;
  if (key === undefined || object.kind !== "object") return false;
  const member = object.members.find((candidate) => candidate.key === key);
  const elements =
    member?.elements ?? (object.additional && !object.keys.has(key) ? [object.additional] : []);
  const repeated = member?.repeated ?? object.additional?.repeated === true;
  if (rest.length === 0 && repeated) return true;
  return elements.some((element) => leadsToList(element.binding, rest));
}
