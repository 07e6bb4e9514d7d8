import type { MockReply, MockRequest } from "../../responder.js";
import { selected } from "../json-query/select.js";
import { withValueAt } from "../pointers.js";
import type { World } from "../world.js";
import type { ReadOperation } from "./collection-spec.js";
import { formed } from "./form.js";
import { askedQuery, expanded } from "./query.js";
import { withTarget } from "./target.js";

/** The response of an operation that reads one value. */
export function read(world: World, operation: ReadOperation, request: MockRequest): MockReply {
  const { body, at, expand } = operation;
  return withTarget(world, operation, request, (value) => {
    const asked = askedQuery(world.spec.query, request.query);
    const whole = expanded(world.store, formed(world, operation, value), asked.expand, expand);
    return { status: 200, value: withValueAt(body, at, selected(whole, asked.select)) };
  });
}
