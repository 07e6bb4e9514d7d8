import { afterAll, beforeAll } from "vitest";
import type { operations as descriptors } from "../../../generated/enterprise-manager/operations.js";
import { EnterpriseManager } from "../../../src/enterprise-manager.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { type SpecOperation as AnyOperation, specOf } from "../../support/spec.js";

export type OperationId = keyof typeof descriptors;
export type SpecOperation = AnyOperation<OperationId>;

/** The bundled description of Enterprise Manager. */
export const spec = specOf<OperationId>("enterprise-manager");

export const namespace = "http://www.veeam.com/ent/v1.0";

/** Media type that a client asks for. */
export type Form = "xml" | "json";
export const forms: readonly Form[] = ["xml", "json"];

/** The mock of a test file, and a client of it for each kind of credentials and media type. */
export function mocked() {
  const parts: { mock?: Mock } = {};
  const clients = new Map<string, EnterpriseManager>();

  beforeAll(async () => {
    const mock = await startMock({ product: "enterprise-manager" });
    parts.mock = mock;
    for (const mediaType of forms) {
      const options = { baseUrl: mock.url, mediaType, retry: false } as const;
      const session = { sessionId: "not-a-secret" };
      const logon = { username: "EXAMPLE\\operator", password: "not-a-secret" };
      clients.set(mediaType, new EnterpriseManager({ ...options, auth: session }));
      clients.set(`${mediaType} logon`, new EnterpriseManager({ ...options, auth: logon }));
    }
  });

  afterAll(async () => {
    for (const client of clients.values()) await client.close();
    await parts.mock?.close();
  });

  const mock = () => parts.mock as Mock;
  return {
    url: () => `${mock().url}/api`,
    requests: () => mock().requests,
    /** Calls the operation, and wants one of the answers that it declares. A logon goes with user name and password. */
    call({ operationId }: SpecOperation, form: Form, parameters: object, prefer: string) {
      const client = clients.get(operationId === "logon" ? `${form} logon` : form) as EnterpriseManager;
      return client.call(operationId, parameters as never, { headers: { prefer } });
    },
  };
}
