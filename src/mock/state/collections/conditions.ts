import { atPointer } from "../../../pointer.js";
import type { MockRequest } from "../../responder.js";
import { keyOf } from "../ids.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { Condition } from "./collection-spec.js";

/** Whether a value is among those that a request is about. */
export function meetsConditions(
  world: World,
  conditions: readonly Condition[],
  path: MockRequest["path"],
  value: Value,
): boolean {
  const { store } = world;
  return conditions.every((condition) => {
    if ("in" in condition) return store.has(condition.in, atPointer(value, condition.at));
    const wanted = path[condition.parameter];
    if ("linked" in condition) {
      const parent = store.get(condition.linked, wanted);
      if (parent === undefined) return false;
      const together = condition.together?.[keyOf(wanted)]?.includes(keyOf(value.UID));
      return together || (world.links?.areLinked(parent, value) ?? false);
    }
    const found =
      "at" in condition ? atPointer(value, condition.at) : throughOf(world, condition.through, value);
    return found !== undefined && keyOf(found) === keyOf(wanted);
  });
}

function throughOf(
  { store }: World,
  { schema, by, at }: { readonly schema: string; readonly by: string; readonly at: string },
  value: Value,
): unknown {
  return atPointer(store.get(schema, atPointer(value, by)), at);
}
