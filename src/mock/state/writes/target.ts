import type { MockReply, MockRequest } from "../../responder.js";
import { meetsConditions } from "../collections/conditions.js";
import { missingReply } from "../replies.js";
import type { Condition, Missing } from "../state-spec.js";
import type { Store, Value } from "../store.js";

interface Target {
  readonly schema: string;
  readonly parameter: string;
  readonly conditions: readonly Condition[];
  readonly missing: Missing;
}

/** Does something with the value that a request names. The response is a 404 if there is none. */
export function withTarget(
  store: Store,
  { schema, parameter, conditions, missing }: Target,
  { path }: MockRequest,
  work: (value: Value, id: string) => MockReply,
): MockReply {
  const id = path[parameter] ?? "";
  const value = store.get(schema, id);
  if (value === undefined || !meetsConditions(store, conditions, path, value))
    return missingReply(missing, id);
  return work(value, id);
}
