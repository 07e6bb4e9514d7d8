import { unknownName } from "../../options/check-options.js";
import type { MockOperation } from "../mock-spec.js";
import type { ScenarioSpec } from "./compiled.js";
import type { LoadedScenario } from "./load.js";

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

/**
 * @param placeOf names a place in the object that has the parameters
 * @throws {ConfigurationError} for a name that is not valid.
 */
export function checkParameters(
  names: readonly string[],
  valid: readonly string[],
  placeOf: LoadedScenario["placeOf"],
): void {
  const unknown = names.find((name) => !valid.includes(name));
  if (unknown === undefined) return;
  throw unknownName("parameter", unknown, valid, { option: placeOf([unknown]), place: placeOf([]) });
}
