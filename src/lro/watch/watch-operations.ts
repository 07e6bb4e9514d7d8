import { ConfigurationError } from "../../errors/index.js";
import { onAbort } from "../../http/abort.js";
import type { Operation } from "../operation.js";
import { beginWatch, type WatchEvent, type WatchOperationsOptions } from "./watch-options.js";
import { Watcher } from "./watcher.js";

/**
 * Watches many operations, also of several clients and products, and gives what happens to them as it happens. Operations
 * that one request can ask for are asked together, however many they are.
 *
 * A change of status gives `changed`, the end of an operation `finished`, and what makes it impossible to follow one `error`;
 * the others go on. It ends when all of them have. The result, or the error that tells of a failure, is had by `wait()` of
 * the handle, at once. Who takes events slowly gets the newest one of each operation, not all.
 *
 * @param operations Handles. An async iterable may add some while the watch goes on.
 * @throws {ConfigurationError} for an option that cannot be used, or the signal's reason; both from the first `next()`.
 * @example
 * for await (const event of watchOperations(operations)) {
 *   if (event.type === "finished") console.log(event.operation.id, event.outcome);
 *   if (event.type === "error") console.error(event.operation.id, event.error);
 * }
 */
export async function* watchOperations<Watched extends Operation<unknown>>(
  operations: Iterable<Watched> | AsyncIterable<Watched>,
  options: WatchOperationsOptions = {},
): AsyncGenerator<WatchEvent<Watched>, void, undefined> {
  const settings = beginWatch(options);
  const { signal } = settings;
  signal?.throwIfAborted();
  const watcher = new Watcher<Watched>(settings);
  const unlisten = onAbort(signal, () => watcher.abort(signal?.reason));
  let leave = () => {};
  try {
    leave = fill(watcher, operations);
    for (let event = await watcher.next(); event !== undefined; event = await watcher.next()) yield event;
  } finally {
    unlisten();
    watcher.stop();
    leave();
  }
}

/** Adds the operations of the source. Returns the function that leaves the source. */
function fill<Watched extends Operation<unknown>>(
  watcher: Watcher<Watched>,
  source: Iterable<Watched> | AsyncIterable<Watched>,
): () => void {
  const iterator = iteratorOf(source);
  let isLeft = false;
  void (async () => {
    try {
      for (;;) {
        const { done, value } = await iterator.next();
        if (done || isLeft) break;
        watcher.add(value);
      }
      watcher.complete();
    } catch (error) {
      watcher.abort(error);
    }
  })();
  return () => {
    isLeft = true;
    // Not awaited: a source that waits for its next operation would hold up the caller.
    void (async () => iterator.return?.())().catch(() => {});
  };
}

function iteratorOf<T>(source: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  const object: Partial<Iterable<T> & AsyncIterable<T>> = Object(source);
  const iterator = object[Symbol.asyncIterator]?.() ?? object[Symbol.iterator]?.();
  if (iterator === undefined) {
    throw new ConfigurationError("operations", "must be a list of operations, or an async iterable");
  }
  return iterator;
}
