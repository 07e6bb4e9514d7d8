import { expect, it } from "vitest";
import type { MockOperation } from "../../../src/mock/mock-spec.js";
import { loadMockSpec } from "../../../src/mock/spec/load-spec.js";
import { createRouter, type Query } from "../../../src/mock/spec/router.js";

function operation(method: string, path: string): MockOperation {
  const object = { operationId: "any", responses: {} };
  return { operationId: `${method} ${path}`, method, path, examples: new Map(), jsonParameters: [], object };
}

const router = createRouter([
  operation("GET", "/jobs/{jobUid}"),
  operation("GET", "/jobs/agentJobs"),
  operation("DELETE", "/jobs/{jobUid}"),
  operation("GET", "/{kind}/agentJobs/{id}"),
  operation("GET", "/jobs/{jobUid}/{part}"),
  operation("GET", "/jobs/{jobUid}/objects"),
]);

it.each([
  ["GET", "/jobs/agentJobs", "GET /jobs/agentJobs"],
  ["GET", "/jobs/other", "GET /jobs/{jobUid}"],
  ["DELETE", "/jobs/agentJobs", "DELETE /jobs/{jobUid}"],
  ["GET", "/jobs/1/objects", "GET /jobs/{jobUid}/objects"],
  ["GET", "/jobs/agentJobs/objects", "GET /jobs/{jobUid}/objects"],
  ["GET", "/hosts/agentJobs/1", "GET /{kind}/agentJobs/{id}"],
  ["GET", "/jobs/agent%4Aobs", "GET /jobs/agentJobs"],
  ["GET", "/jobs/a%2Fb", "GET /jobs/{jobUid}"],
  ["GET", "/jobs/%zz", "GET /jobs/{jobUid}"],
  ["POST", "/jobs/1", undefined],
  ["GET", "/jobs/", undefined],
  ["GET", "/jobs", undefined],
  ["GET", "/jobs/1/2/3", undefined],
])("%s %s", (method, path, expected) => {
  expect(router(method, path)?.operationId).toBe(expected);
});

const call = (operationId: string, action?: MockOperation["action"]): MockOperation => ({
  ...operation("POST", "/jobs/{id}"),
  operationId,
  action,
});

it.each<[object, string]>([
  [{ action: "start" }, "start"],
  [{ action: "stop", other: "start" }, "stop"],
  [{}, "absent"],
  [{ action: "" }, "absent"],
  [{ action: "explode" }, "whole"],
  [{ action: ["start", "start"] }, "whole"],
])("an action is picked by %j", (query, expected) => {
  const actions = [
    call("whole"),
    call("start", { parameter: "action", value: "start" }),
    call("absent", { parameter: "action" }),
    call("stop", { parameter: "action", value: "stop" }),
  ];
  for (const operations of [actions, [...actions].reverse()]) {
    expect(createRouter(operations)("POST", "/jobs/1", query as Query)?.operationId).toBe(expected);
  }
});

it("tells apart the paths that are ambiguous in VSPC", async () => {
  const { operations } = await loadMockSpec("vspc");
  const vspc = createRouter(operations);
  for (const { method, path, operationId } of operations) {
    expect(vspc(method, path.replace(/\{\w+\}/g, "7"))?.operationId).toBe(operationId);
  }
});
