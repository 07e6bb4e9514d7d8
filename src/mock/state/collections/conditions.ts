import { atPointer } from "../../../pointer.js";
import type { MockRequest } from "../../responder.js";
import { keyOf } from "../ids.js";
import type { Condition } from "../state-spec.js";
import type { Store, Value } from "../store.js";

/** Whether a value is among those that a request is about. */
export function meetsConditions(
  store: Store,
  conditions: readonly Condition[],
  path: MockRequest["path"],
  value: Value,
): boolean {
  return conditions.every((condition) => {
    if ("in" in condition) return store.has(condition.in, atPointer(value, condition.at));
    const found =
      "at" in condition ? atPointer(value, condition.at) : throughOf(store, condition.through, value);
    return found !== undefined && keyOf(found) === keyOf(path[condition.parameter]);
  });
}

function throughOf(
  store: Store,
  { schema, by, at }: { readonly schema: string; readonly by: string; readonly at: string },
  value: Value,
): unknown {
  return atPointer(store.get(schema, atPointer(value, by)), at);
}
