import { afterAll, beforeAll } from "vitest";
import type { operations as descriptors } from "../../../generated/enterprise-manager/operations.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import {
  EnterpriseManager,
  type EnterpriseManagerOptions,
} from "../../../src/products/enterprise-manager/index.js";
import { type SpecOperation as AnyOperation, specOf } from "../../support/spec.js";

export type OperationId = keyof typeof descriptors;
export type SpecOperation = AnyOperation<OperationId>;

/** The bundled description of Enterprise Manager. */
export const spec = specOf<OperationId>("enterprise-manager");

export const namespace = "http://www.veeam.com/ent/v1.0";

/** Media type that a client asks for. */
export type Form = "xml" | "json";
export const forms: readonly Form[] = ["xml", "json"];

/** The mock of a test file, a client of it for each media type, and a new one for each logon: none sends a refused password again. */
export function mocked() {
  const parts: { mock?: Mock } = {};
  const clients: EnterpriseManager[] = [];
  const clientOf = (form: Form, auth: EnterpriseManagerOptions["auth"]) => {
    const client = new EnterpriseManager({ baseUrl: mock().url, mediaType: form, retry: false, auth });
    clients.push(client);
    return client;
  };
  const sessions = new Map<Form, EnterpriseManager>();

  beforeAll(async () => {
    parts.mock = await startMock({ product: "enterprise-manager" });
    for (const form of forms) sessions.set(form, clientOf(form, { sessionId: "not-a-secret" }));
  });

  afterAll(async () => {
    for (const client of clients) await client.close();
    await parts.mock?.close();
  });

  const mock = () => parts.mock as Mock;
  return {
    url: () => `${mock().url}/api`,
    requests: () => mock().requests,
    /** Calls the operation, and wants one of the answers that it declares. A logon goes with user name and password. */
    call({ operationId }: SpecOperation, form: Form, parameters: object, prefer: string) {
      const logon = { username: "EXAMPLE\\operator", password: "not-a-secret" };
      const client =
        operationId === "logon" ? clientOf(form, logon) : (sessions.get(form) as EnterpriseManager);
      return client.call(operationId, parameters as never, { headers: { prefer } });
    },
  };
}
