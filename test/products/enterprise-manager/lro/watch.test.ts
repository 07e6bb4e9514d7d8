import { expect, test } from "vitest";
import { watchOperations } from "../../../../src/lro/watch/watch-operations.js";
import { ended, enterpriseManagerBox, linked, running } from "../../../support/enterprise-manager-box.js";

test("however many tasks are watched, one request a tick asks for them all", async () => {
  const count = 20;
  const box = await enterpriseManagerBox({
    task: [running, running, running, linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] },
  });
  const operations = [];
  for (let at = 0; at < count; at++) operations.push(await box.em.begin("retryJob", { id: `j-${at}` }));
  const ends: unknown[] = [];
  for await (const event of watchOperations(operations)) {
    if (event.type === "finished") ends.push(event.outcome);
  }
  expect(ends).toEqual(Array(count).fill("success"));
  // Those that have ended are asked for singly, once each.
  expect(box.times("GET /tasks").length).toBeLessThanOrEqual(5);
  for (let at = 1; at <= count; at++) expect(box.times(`GET /tasks/task-${at}`)).toHaveLength(1);
});
