import { inspect } from "node:util";
import { expect, test } from "vitest";
import { withCause } from "../../src/errors/asyncops-error.js";
import { ConnectionError, LockedError, ThrottledError, TimeoutError } from "../../src/errors/index.js";

const cause = new Error("no reply");

test.each([
  new ThrottledError({ operationId: "start", attempts: 2, status: 429, retryAfter: 5000, hint: "wait." }),
  new LockedError({ operationId: "start", status: 423, reason: "lost", heldUntil: new Date(0) }),
  new ConnectionError("refused", { operationId: "start", reason: "ECONNREFUSED", sent: false }),
  new TimeoutError("deadline", 5000, { operationId: "start", attempts: 1, cause: new Error("other") }),
])("$name keeps its class and all that it tells", (first) => {
  const { message, cause: own } = first;
  const error = withCause(first, "it may have begun", cause);
  expect(error.constructor).toBe(first.constructor);
  expect({ ...error }).toEqual({ ...first });
  expect(error.message).toBe(`${message.replace(/\.$/, "")}; it may have begun`);
  expect(error.cause).toBe(cause);
  expect(inspect(error)).toMatch(new RegExp(`^${first.name}: start: `));
  // Callers that shared one logon share its error.
  expect(first).toMatchObject({ message });
  expect(first.cause).toBe(own);
});
