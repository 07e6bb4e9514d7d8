import { unknownName } from "../../options/check-options.js";
import type { MockOperation } from "../mock-spec.js";
import type { ScenarioSpec } from "./compiled.js";

/** @throws {ConfigurationError} for an unknown operationId. `option` and `place` say where it was given. */
export function operationOf(
  operationId: string,
  option: string,
  place: string,
  spec: ScenarioSpec,
): MockOperation {
  const found = spec.operations.find((each) => each.operationId === operationId);
  if (found !== undefined) return found;
  const valid = spec.operations.map((each) => each.operationId);
  throw unknownName("operationId", operationId, valid, { option, place });
}
