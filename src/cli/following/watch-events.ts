import type { Operation } from "../../lro/operation.js";
import type { Progress } from "../../lro/wait-options.js";
import { watchOperations } from "../../lro/watch/watch-operations.js";
import type { WatchOperationsOptions } from "../../lro/watch/watcher.js";

export interface FollowEvent {
  readonly operation: Operation<unknown>;
  /** The progress of an operation that runs. Absent: it has ended, or cannot be followed any more. */
  readonly progress?: Progress;
  /** Why it cannot be followed any more. */
  readonly error?: unknown;
}

/**
 * Follows operations until each has ended. Several share the requests of lists. A single one is read by itself, with the whole body of
 * each poll.
 * @throws the reason of the signal.
 */
export async function* eventsOf(
  operations: readonly Operation<unknown>[],
  options: WatchOperationsOptions,
): AsyncGenerator<FollowEvent, void, undefined> {
  const [only, ...others] = operations;
  if (only !== undefined && others.length === 0) {
    yield* eventsOfOne(only, options);
    return;
  }
  for await (const { type, operation, progress, ...event } of watchOperations(operations, options)) {
    if (type === "changed") yield { operation, progress };
    else yield { operation, ...("error" in event && { error: event.error }) };
  }
}

async function* eventsOfOne(
  operation: Operation<unknown>,
  { signal, deadline, interval }: WatchOperationsOptions,
): AsyncGenerator<FollowEvent, void, undefined> {
  try {
    for await (const progress of operation.watch({ signal, deadline, interval })) {
      if (progress.state === "running") yield { operation, progress };
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    yield { operation, error };
    return;
  }
  yield { operation };
}
