import type { MockReply, MockRequest } from "../../responder.js";
import { missingReply } from "../replies.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { Target } from "./collection-spec.js";
import { meetsConditions } from "./conditions.js";

/** Passes the value that a request names to `work`. If no such value exists, responds as the product does, mostly with 404. */
export function withTarget(
  world: World,
  { schema, parameter, conditions, missing }: Target,
  request: MockRequest,
  work: (value: Value, id: string) => MockReply,
): MockReply {
  const id = request.path[parameter] ?? "";
  const value = world.store.get(schema, id);
  const isThere =
    value !== undefined &&
    world.isOwn(schema, value, request) &&
    meetsConditions(world, conditions, request.path, value);
  return isThere ? work(value, id) : missingReply(missing, id);
}
