import { readFileSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { EnterpriseManager, type Task } from "../../../src/products/enterprise-manager/index.js";
import { loopback, text } from "../../support/loopback.js";
import { forms } from "./setup.js";

/** Payloads of the vendor's page, byte for byte as printed there, from a server that knows nothing of descriptions. */

const base = "https://localhost:9398/api/tasks/";

const payloads: readonly (readonly [file: string, value: Task])[] = [
  [
    "documented-task-running",
    {
      Type: "Task",
      Href: `${base}task-1`,
      Links: [{ Rel: "Delete", Href: `${base}task-1` }],
      TaskId: "task-1",
      State: "Running",
      Operation: "CloneJob",
    },
  ],
  [
    "documented-task-operation-finished",
    {
      Type: "Task",
      Href: `${base}task-2`,
      Links: [{ Rel: "Delete", Href: `${base}task-2` }],
      TaskId: "task-2",
      State: "OperationFinished",
      Operation: "StartJob",
      Result: { Success: true, Message: "OperationFinished" },
    },
  ],
  [
    "documented-task-finished",
    {
      Type: "Task",
      Href: `${base}task-3`,
      Links: [{ Rel: "Delete", Type: "Task", Href: `${base}task-3` }],
      TaskId: "task-3",
      State: "Finished",
      Operation: "StartJob",
      Result: { Success: true, Message: 'Job "SQL Server Replication" triggered to start.' },
    },
  ],
];

it.each(payloads)("%s", async (file, value) => {
  const bytes = readFileSync(new URL(`../../fixtures/xml/${file}.xml`, import.meta.url));
  const { origin, requests } = await loopback(
    text(200, bytes, { "content-type": "application/xml; charset=utf-8" }),
  );
  for (const mediaType of forms) {
    const em = new EnterpriseManager({ baseUrl: origin, auth: { sessionId: "not-a-secret" }, mediaType });
    onTestFinished(() => em.close());
    const asked = em.getTask({ id: value.TaskId }).withResponse();
    const { body, response } = await asked;
    // Also where JSON was asked for: servers answer in XML all the same at times.
    expect(JSON.stringify(body)).toBe(JSON.stringify(value));
    expect(response.status).toBe(200);
    const sent = requests.at(-1);
    expect(sent).toMatchObject({ method: "GET", path: `/api/tasks/${value.TaskId}`, body: "" });
    expect(sent?.headers).toMatchObject({
      accept: `application/${mediaType}`,
      "x-restsvcsessionid": "not-a-secret",
    });
  }
});
