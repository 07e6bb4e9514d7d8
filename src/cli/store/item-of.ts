import type { Operation } from "../../lro/operation.js";
import type { Followed } from "../following/item.js";
import type { StoredOperation } from "./entry.js";

/** A stored operation with its handle. */
export function itemOf(entry: StoredOperation, operation: Operation<unknown>): Followed {
  const { id, label, operationId, profile, handle, intended } = entry;
  const begun = Date.parse(handle?.begun ?? intended);
  return { id, resume: id, name: label ?? operationId, profile, operation, begun, isStored: true };
}
