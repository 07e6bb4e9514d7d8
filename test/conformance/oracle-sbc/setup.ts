import { afterAll, beforeAll } from "vitest";
import type { operations as descriptors } from "../../../generated/oracle-sbc/operations.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import { exampleParameters } from "../../support/example-parameters.js";
import { type SpecOperation as AnyOperation, specOf } from "../../support/spec.js";

export type OperationId = keyof typeof descriptors;
export type SpecOperation = AnyOperation<OperationId>;

/** The bundled description of the Oracle SBC. */
export const spec = specOf<OperationId>("oracle-sbc");

/** A body for the operations whose bodies nobody has seen: the description takes any members there. */
const openBody = { licenses: [{ key: "<license key>", until: "never" }], entitlement: { capacity: "100" } };

/** How many bodies there are to send to an operation; one where it has no example. */
export function bodiesOf({ body }: SpecOperation): (number | "none")[] {
  if (body === undefined) return ["none"];
  const indexes = body.examples.map((_, index) => index);
  const known = indexes.length === 0 ? [0] : indexes;
  return body.required ? known : [...known, "none"];
}

/** As `exampleParameters`, with a body wherever one is required. */
export function parametersFor(
  operation: SpecOperation,
  options?: Parameters<typeof exampleParameters>[1],
): Record<string, unknown> {
  const parameters = exampleParameters(operation, options);
  return operation.body?.required && parameters.body === undefined
    ? { ...parameters, body: openBody }
    : parameters;
}

/** The mock of a test file, a client of it with a token, and others with user name and password. */
export function mocked() {
  const parts: { mock?: Mock; client?: OracleSbc } = {};
  const logons: OracleSbc[] = [];
  // One for each call: a client whose password was refused does not send it again.
  const logon = () => {
    const auth = { username: "operator", password: "not-a-secret" };
    const client = new OracleSbc({ baseUrl: mock().url, retry: false, auth });
    logons.push(client);
    return client;
  };

  beforeAll(async () => {
    const mock = await startMock({ product: "oracle-sbc" });
    const options = { baseUrl: mock.url, retry: false } as const;
    parts.mock = mock;
    parts.client = new OracleSbc({ ...options, auth: { accessToken: "not-a-secret" } });
  });

  afterAll(async () => {
    await parts.client?.close();
    for (const client of logons) await client.close();
    await parts.mock?.close();
  });

  const mock = () => parts.mock as Mock;
  return {
    url: () => `${mock().url}/rest`,
    requests: () => mock().requests,
    /** Calls the operation, and wants one of the answers that it declares. A token is got with user name and password. */
    call({ operationId }: SpecOperation, parameters: object, prefer: string) {
      const client = operationId === "getToken" ? logon() : (parts.client as OracleSbc);
      return client.call(operationId, parameters as never, { headers: { prefer } });
    },
  };
}
