import { ConfigurationError } from "../../errors/index.js";
import { onAbort } from "../../http/waiting.js";
import type { Operation } from "../operation.js";
import { beginWatch, type WatchEvent, Watcher, type WatchOperationsOptions } from "./watcher.js";

/**
 * Polls many operations, also of several clients and products, and yields an event whenever one of them changes. Operations that one
 * request can report share that request, however many they are.
 *
 * A new status or percent yields `changed`, the completion of an operation `finished`, and an operation that cannot be followed any more
 * `error`; the others continue. The iterator ends when every operation has had its last event. At that moment, `wait()` of the handle
 * gives the result, or throws the error of the failure. A slow caller gets the newest event of each operation, not all of them.
 *
 * @param operations Handles. An async iterable may add operations while the watch runs; if it throws, the watch ends with its error.
 * @param options Times in ms. By default there is no deadline, and `maxOutage` is 900,000.
 * @throws {ConfigurationError} for an unknown or wrong option, or something that is not an operation; or the signal's reason.
 * @example
 * for await (const event of watchOperations(operations, { deadline: 12 * 3_600_000 })) {
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
