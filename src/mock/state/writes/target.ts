import type { MockReply, MockRequest } from "../../responder.js";
import type { Condition } from "../collections/collection-spec.js";
import { meetsConditions } from "../collections/conditions.js";
import { missingReply } from "../replies.js";
import type { Missing } from "../reply-spec.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";

interface Target {
  readonly schema: string;
  readonly parameter: string;
  readonly conditions: readonly Condition[];
  readonly missing: Missing;
}

/** Does something with the value that a request names. The response is a 404 if there is none. */
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
