import { atPointer } from "../../pointer.js";
import type { MockReply } from "../responder.js";
import { withValueAt } from "./pointers.js";
import type { FixedReply, Missing } from "./reply-spec.js";

export function fixed({ status, body }: FixedReply): MockReply {
  return { status, ...(body !== undefined && { value: body }) };
}

/** The response to a request for an id that does not exist, in the words of the product. */
export function missingReply({ status, body, message, words }: Missing, id: string): MockReply {
  if (message === undefined || atPointer(body, message) === undefined) return { status, value: body };
  const text = words?.replaceAll("{id}", id) ?? atPointer(body, message);
  return { status, value: withValueAt(body, message, text) };
}
