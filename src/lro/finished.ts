import type { Clock } from "../http/clock.js";
import type { OperationJson } from "./driver.js";
import { Operation } from "./operation.js";

/** The handle of an operation that the server answered with its result at once. Nothing is ever asked for it. */
export function finished<Result>(json: OperationJson, result: Result, clock: Clock): Operation<Result> {
  const seen = { state: "succeeded", status: result } as const;
  return new Operation<Result>(
    {
      json: { ...json, finished: true },
      poll: async () => seen,
      result: async () => result,
      failure: async () => new Error("a finished operation has no failure"),
      isTransient: () => false,
    },
    clock,
    seen,
  );
}
