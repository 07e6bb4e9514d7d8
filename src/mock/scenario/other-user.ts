import type { OtherRequest } from "../../contract/scenario.js";
import type { MockOperation } from "../mock-spec.js";
import type { MockRequest } from "../responder.js";
import type { ScenarioSpec } from "./compiled.js";
import { kindsOf } from "./ids.js";

/** The request of another user, at the same mock. A parameter that is not given has the value of the own request. */
export function otherRequest(
  { operation: operationId, body, ...parameters }: OtherRequest,
  request: MockRequest,
  spec: ScenarioSpec,
): MockRequest {
  const operation = spec.operations.find((one) => one.operationId === operationId) as MockOperation;
  const given = (name: string) => (parameters[name] === undefined ? undefined : String(parameters[name]));
  const path = kindsOf(operation.path).flatMap(({ parameter }) => {
    const value = given(parameter) ?? request.path[parameter];
    return value === undefined ? [] : [[parameter, value] as const];
  });
  const inPath = new Set(path.map(([name]) => name));
  const query = Object.keys(parameters).flatMap((name) =>
    inPath.has(name) ? [] : [[name, given(name)] as const],
  );
  return {
    operation,
    path: Object.fromEntries(path),
    query: Object.fromEntries(query),
    // A session of its own.
    headers: { authorization: "Bearer another-user" },
    body,
    origin: request.origin,
    signal: request.signal,
    example: (wanted) => spec.example(operation, wanted),
  };
}
