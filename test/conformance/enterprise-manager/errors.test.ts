import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  HttpError,
  NotFoundError,
  PermissionError,
  ServerError,
} from "../../../src/index.js";
import { exampleParameters } from "../../support/example-parameters.js";
import { type Form, forms, mocked, type SpecOperation, spec } from "./setup.js";

const server = mocked();

const expectations: Readonly<Record<string, readonly [typeof HttpError, code: string]>> = {
  400: [HttpError, "http"],
  401: [AuthenticationError, "authentication"],
  403: [PermissionError, "permission"],
  404: [NotFoundError, "not-found"],
  500: [ServerError, "server"],
  503: [ServerError, "server"],
  // The status is the server's word for a task that is not there.
  observedForeignTask: [NotFoundError, "not-found"],
};

interface Declared {
  readonly status: string;
  readonly name: string;
  readonly value: unknown;
}

function declaredBy({ answers }: SpecOperation): Declared[] {
  return [...answers].flatMap(([status, { examples }]) =>
    /^2/.test(status) ? [] : examples.map((example) => ({ status, ...example })),
  );
}

async function expectError(operation: SpecOperation, form: Form, { status, name, value }: Declared) {
  const preference = `code=${status}, example=${name}`;
  const parameters = exampleParameters(operation, { optional: false });
  const error = await server.call(operation, form, parameters, preference).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const sent = server.requests().at(-1);
  expect(sent, preference).toMatchObject({ violations: [], status: Number(status) });
  if (!(error instanceof HttpError)) throw error ?? new Error(`${preference} gave a result`);
  const [Class, code] = expectations[name] ?? expectations[status] ?? [];
  expect(error.constructor, preference).toBe(Class);
  const { operationId } = operation;
  expect(error, preference).toMatchObject({ code, status: Number(status), operationId, attempts: 1 });
  expect(error.body, preference).toStrictEqual(value);
  const type = sent?.headers.accept;
  expect(type).toBe(form === "json" && operation.body === undefined ? "application/json" : "application/xml");
  expect(error.headers["content-type"]?.split(";")[0]).toBe(type);
  const { Message, FirstChanceExceptionMessage } = value as Record<string, string | undefined>;
  const words = [Message, FirstChanceExceptionMessage].filter((text) => text !== undefined);
  expect(error.messages, preference).toEqual([...new Set(words)].map((message) => ({ message })));
  // A sentence goes on with a hint, so its full stop may be gone.
  for (const text of words) expect(error.message).toContain(text.replace(/\.$/, ""));
}

describe.each(spec.operations)("$operationId", (operation) => {
  const declared = declaredBy(operation);

  it("declares an error for each status that the server is known to give", () => {
    const statuses = new Set(declared.map(({ status }) => status));
    const credentials = operation.anonymous ? [] : ["401", "403"];
    expect([...statuses]).toEqual(expect.arrayContaining([...credentials, "404", "500", "503"]));
    if (operation.body !== undefined) expect(statuses).toContain("400");
  });

  // One test for all of them: thousands of tests would cost more than their requests.
  it.each(forms)("throws the class, the status and the words of each error in %s", async (form) => {
    for (const each of declared) await expectError(operation, form, each);
  });
});

it("tells a task of another session from a fault of the server, whatever the status", async () => {
  const task = spec.operation("getTask");
  for (const form of forms) {
    const asked = server.call(task, form, { id: "task-297" }, "code=500, example=observedForeignTask");
    await expect(asked).rejects.toBeInstanceOf(NotFoundError);
    await expect(asked).rejects.toMatchObject({ status: 500 });
    const fault = server.call(task, form, { id: "task-297" }, "code=500, example=observedNullReference");
    await expect(fault).rejects.toBeInstanceOf(ServerError);
  }
});
