import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  ConflictError,
  HttpError,
  LockedError,
  NotFoundError,
  PermissionError,
  ServerError,
} from "../../../src/index.js";
import { mocked, parametersFor, type SpecOperation, spec } from "./setup.js";

const server = mocked();

interface Expected {
  readonly type: typeof HttpError;
  readonly code: string;
  readonly texts: readonly string[];
  readonly reason?: string;
}

const expectations: Readonly<Record<string, Expected>> = {
  syntheticBadRequest: { type: HttpError, code: "http", texts: ["Invalid value for attribute port"] },
  syntheticUnauthorized: {
    type: AuthenticationError,
    code: "authentication",
    texts: ["Client not authorized."],
  },
  syntheticNotAdministrator: {
    type: PermissionError,
    code: "permission",
    texts: ["This request requires administrator privileges"],
  },
  syntheticUnsupportedVersion: {
    type: NotFoundError,
    code: "not-found",
    texts: ["Unsupported versionId in URI", "Available URL(s): https://sbc.example.com/rest/v1.2/"],
  },
  syntheticNotFound: {
    type: NotFoundError,
    code: "not-found",
    texts: ["Configuration element instance not found"],
  },
  syntheticFileNotFound: { type: NotFoundError, code: "not-found", texts: ["File not found"] },
  syntheticDuplicate: {
    type: ConflictError,
    code: "conflict",
    texts: ["Configuration element instance already exists"],
  },
  syntheticLockedByAnother: {
    type: LockedError,
    code: "locked",
    texts: ["Resource locked by another user"],
    reason: "held-by-another",
  },
  syntheticLockNotHeld: {
    type: LockedError,
    code: "locked",
    texts: ["User does not have the lock"],
    reason: "not-held",
  },
  syntheticUpgradeRequired: { type: HttpError, code: "http", texts: ["HTTPS is required"] },
  syntheticServerError: { type: ServerError, code: "server", texts: ["Unable to execute the reboot"] },
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

async function expectError(operation: SpecOperation, { status, name, value }: Declared) {
  const preference = `code=${status}, example=${name}`;
  const error = await server.call(operation, parametersFor(operation, { optional: false }), preference).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(server.requests().at(-1), preference).toMatchObject({ violations: [], status: Number(status) });
  if (!(error instanceof HttpError)) throw error ?? new Error(`${preference} gave a result`);
  const { type, code, texts, reason } = expectations[name] as Expected;
  expect(error.constructor, preference).toBe(type);
  const { operationId } = operation;
  expect(error, preference).toMatchObject({ code, status: Number(status), operationId, attempts: 1 });
  expect((error as LockedError).reason).toBe(reason);
  expect(error.body, preference).toStrictEqual(value);
  expect(error.headers["content-type"]?.split(";")[0]).toBe("application/xml");
  expect(error.messages, preference).toEqual(texts.map((message) => ({ message })));
  // A sentence goes on with a hint, so its full stop may be gone.
  for (const text of texts) expect(error.message).toContain(text.replace(/\.$/, ""));
}

describe.each(spec.operations)("$operationId", (operation) => {
  const declared = declaredBy(operation);

  it("throws the class, the status and the words of each error", async () => {
    for (const each of declared) await expectError(operation, each);
  });

  it("declares the errors that every call can have", () => {
    const statuses = declared.map(({ status }) => status);
    expect(statuses).toEqual(expect.arrayContaining(["400", "401", "404"]));
  });
});

it("are all declared somewhere", () => {
  const names = spec.operations.flatMap((operation) => declaredBy(operation).map(({ name }) => name));
  expect([...new Set(names)].sort()).toEqual(Object.keys(expectations).sort());
});
