import { expect, it } from "vitest";
import { calledOperationsOf } from "../../scripts/generate/openapi.js";
import { describe } from "../../scripts/generate/operations.js";
import { xmlBodies } from "../../src/body/xml-bodies.js";
import { Client } from "../../src/client/client.js";
import type { XmlSchema } from "../../src/contract/schema.js";
import { ConfigurationError } from "../../src/errors/index.js";
import { serveMock } from "../../src/mock/server/serve-mock.js";
import { tasks, tasksDocument, tasksView } from "./tasks.js";

type Types = Record<string, { parameters: object; optional: true; result: unknown; item: never }>;

it("are sent by the client with the query that makes them what they are", async () => {
  const document = await tasksDocument();
  const operations = Object.fromEntries(
    calledOperationsOf(document).map((operation) => [operation.id, describe(document, operation)]),
  );
  await using mock = await serveMock(await tasksView(document), tasks, {});
  const credentials = { header: "x-restsvcsessionid", value: "not-a-secret" };
  await using client = new Client<Types, object>(
    { baseUrl: mock.url },
    {
      product: {
        name: "tasks",
        basePath: "/api",
        operations,
        managedHeaders: [],
        readError: () => ({ messages: [], recognized: true }),
        retry: { idempotencyWindow: 0, mayResend: () => false },
      },
      bodies: xmlBodies({
        schemas: document.components?.schemas as Record<string, XmlSchema>,
        error: { $ref: "#/components/schemas/Error" },
        maxBytes: 1_000_000,
      }),
      session: () => ({ credentials: async () => credentials, renewable: () => false }),
    },
  );
  const body = { BackupJobCloneInfo: { JobName: "Copy", FolderName: "Copies" } };
  expect(await client.call("startJob", { id: "7" })).toMatchObject({ TaskId: "task-1" });
  await client.call("stopJob", { id: "7" });
  await client.call("cloneJob", { id: "7", body });
  await client.call("getJobs", { platform: "VMware" });
  await client.call("getJobReferences", {});
  expect(mock.requests).toMatchObject([
    { operationId: "startJob", query: { action: "start" }, violations: [] },
    { operationId: "stopJob", query: { action: "stop" }, violations: [] },
    { operationId: "cloneJob", query: { action: "clone" }, body, violations: [] },
    { operationId: "getJobs", query: { format: "Entity", platform: "VMware" }, violations: [] },
    { operationId: "getJobReferences", query: {}, violations: [] },
  ]);
  for (const [operationId, parameters] of [
    ["startJob", { id: "7", action: "stop" }],
    ["startJob", { id: "7", body }],
    ["cloneJob", { id: "7" }],
    ["jobAction", { id: "7" }],
  ] as const) {
    await expect(client.call(operationId, parameters)).rejects.toThrow(ConfigurationError);
  }
  expect(mock.requests).toHaveLength(5);
});
