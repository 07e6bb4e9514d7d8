import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  AuthenticationError,
  ConflictError,
  HttpError,
  NotFoundError,
  PermissionError,
  ServerError,
  ThrottledError,
} from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";
import { exampleParameters } from "../../support/example-parameters.js";
import { specOperations } from "../../support/vspc-spec.js";

const classes: Record<string, typeof HttpError> = {
  "400": HttpError,
  "401": AuthenticationError,
  "403": PermissionError,
  "404": NotFoundError,
  "409": ConflictError,
  "415": HttpError,
  "429": ThrottledError,
  "520": ServerError,
};

const codes: Record<string, string> = {
  "400": "http",
  "401": "authentication",
  "403": "permission",
  "404": "not-found",
  "409": "conflict",
  "415": "http",
  "429": "throttled",
  "520": "server",
};

/** Any other status is described by `default`; one for each half of it. */
const undeclared = [
  { status: 410, Class: HttpError, code: "http" },
  { status: 500, Class: ServerError, code: "server" },
];

let mock: Mock;
let vspc: Vspc;

beforeAll(async () => {
  mock = await startMock({ product: "vspc" });
  vspc = new Vspc({ baseUrl: mock.url, auth: { accessToken: "not-a-secret" }, retry: false });
});

afterAll(async () => {
  await vspc.close();
  await mock.close();
});

describe.each(specOperations)("$operationId", (operation) => {
  const errors = [...operation.answers].flatMap(([declared, answer]) => {
    if (/^2/.test(declared)) return [];
    const statuses =
      declared === "default"
        ? undeclared
        : [{ status: Number(declared), Class: classes[declared], code: codes[declared] }];
    return statuses.flatMap((expected) => answer.examples.map((example) => ({ ...expected, example })));
  });

  it("declares an error for each status that the server is known to give", () => {
    const expected = ["400", "429", "520", ...(operation.anonymous ? [] : ["401", "403"])];
    expect([...operation.answers.keys()]).toEqual(expect.arrayContaining(expected));
  });

  // One test for all of them: thousands of tests would cost more than their requests.
  it("throws the class, the status and the words of each error", async () => {
    for (const { status, Class, code, example } of errors) {
      const preference = `code=${status}, example=${example.name}`;
      const error = await vspc
        .call(operation.operationId, exampleParameters(operation, { optional: false }) as never, {
          headers: { prefer: preference },
        })
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      expect(mock.requests.at(-1), preference).toMatchObject({ violations: [], status });
      if (!(error instanceof HttpError)) throw error ?? new Error(`${preference} gave a result`);
      expect(error.constructor, preference).toBe(Class);
      expect(error, preference).toMatchObject({
        code,
        status,
        operationId: operation.operationId,
        attempts: 1,
      });
      expect(error.body, preference).toEqual(example.value);
      expect(error.messages, preference).toEqual(wordsOf(example.value));
      for (const { message = "" } of error.messages) {
        // A sentence goes on with a hint, so its full stop may be gone.
        expect(error.message).toContain(message.split("\r\n")[0]?.replace(/\.$/, ""));
      }
      if (error instanceof ThrottledError) expect(error.retryAfter).toBe(5000);
    }
    expect(errors.length).toBeGreaterThan(5);
  });
});

interface ErrorBody {
  readonly errors?: readonly Record<string, unknown>[];
  readonly error?: string | Record<string, unknown>;
  readonly error_description?: string;
}

/** What the three shapes of an error say. */
function wordsOf(value: unknown): unknown[] {
  const { errors, error, error_description: description } = value as ErrorBody;
  if (typeof error === "string") return [{ code: error, message: description }];
  if (error !== undefined) return [{ code: error.code, message: error.message }];
  return (errors ?? []).map(({ message, type, code, parameterName, propertyName, retryAfter }) => ({
    message,
    type,
    code,
    target: parameterName ?? propertyName,
    retryAfter,
  }));
}
