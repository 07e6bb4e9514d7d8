import { expect, test } from "vitest";
import { withHint } from "../../src/errors/http-errors.js";
import { AuthenticationError, HttpError } from "../../src/errors/index.js";

test("the server's words stay, the advice is another, and the first error is the cause", () => {
  const first = new HttpError({
    operationId: "logon",
    attempts: 2,
    status: 403,
    headers: { date: "now" },
    body: { Message: "No." },
    messages: [{ message: "No." }],
    hint: "ask for a role",
  });
  const error = withHint(AuthenticationError, first, "check the password");
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ operationId: "logon", attempts: 2, status: 403, messages: first.messages });
  expect(error).toMatchObject({ headers: first.headers, body: first.body, cause: first });
  expect(error.message).toContain("No; check the password");
  expect(error.message).not.toContain("role");
});
