import { expect, it } from "vitest";
import { operations } from "../../generated/enterprise-manager/operations.js";
import { operations as vspc } from "../../generated/vspc/operations.js";

it("an id that has a URN is told to the client, and so is one beside it that has none", () => {
  expect(operations.startJob).toMatchObject({ pathIds: { id: ["veeam:Job"] } });
  expect(operations.startAgentJob).toMatchObject({ pathIds: { id: ["veeam:AgentBackupJob", "veeam:Job"] } });
  expect(operations.getJobInclude).toMatchObject({ pathIds: { jobId: ["veeam:Job"], includeId: [] } });
});

it("other ids are not, GUIDs of another product included", () => {
  expect(operations.getTask).not.toHaveProperty("pathIds");
  expect(operations.getLogonSession).not.toHaveProperty("pathIds");
  for (const operation of Object.values(vspc)) expect(operation).not.toHaveProperty("pathIds");
});
