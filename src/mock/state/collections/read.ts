import type { MockReply, MockRequest } from "../../responder.js";
import { selected } from "../json-query/select.js";
import { withValueAt } from "../pointers.js";
import { missingReply } from "../replies.js";
import type { CollectionQuery, ReadOperation } from "../state-spec.js";
import type { Store } from "../store.js";
import { meetsConditions } from "./conditions.js";
import { askedQuery, expanded } from "./query.js";

/** The response of an operation that reads one value. */
export function read(
  store: Store,
  operation: ReadOperation,
  names: CollectionQuery | undefined,
  { path, query }: MockRequest,
): MockReply {
  const { schema, parameter, conditions, missing, body, at, expand } = operation;
  const id = path[parameter] ?? "";
  const value = store.get(schema, id);
  if (value === undefined || !meetsConditions(store, conditions, path, value))
    return missingReply(missing, id);
  const asked = askedQuery(names, query);
  const shown = selected(expanded(store, value, asked.expand, expand), asked.select);
  return { status: 200, value: withValueAt(body, at, shown) };
}
