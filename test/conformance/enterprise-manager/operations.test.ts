import { describe, expect, it } from "vitest";
import facts from "../../fixtures/enterprise-manager/operations.json" with { type: "json" };
import { type OperationId, type SpecOperation, spec } from "./setup.js";

/** The description against what is known of the API from elsewhere. No code of the SDK takes part. */

function callsTo(method: string, path: string): SpecOperation[] {
  return spec.operations.filter((operation) => operation.method === method && operation.path === path);
}

/** Of several calls to one path the one that a query picks: `action=start`, `format=Entity`, or that of no such thing. */
function callFor(method: string, path: string, query = ""): SpecOperation | undefined {
  const [name = "", value] = query.split("=");
  const calls = callsTo(method, path);
  const picked = calls.find(({ action }) => action?.parameter === name && action.value === value);
  return picked ?? calls.find(({ action }) => action?.value === undefined);
}

describe("operations", () => {
  /** Where the vendor's later pages correct the table. */
  const withBodyToo: readonly (OperationId | undefined)[] = ["logon", "startVAppRestore"];

  it.each(facts)("$method $path $query is described", ({ method, path, query, body }) => {
    const operation = callFor(method, path, query);
    expect(operation?.path).toBe(path);
    expect(operation?.body !== undefined).toBe(body || withBodyToo.includes(operation?.operationId));
    // The table has examples of values for some, and names alone for others.
    const names = query === "" ? [] : query.split("&").map((part) => part.split("=")[0]);
    const declared = operation?.parameters.filter((parameter) => parameter.in === "query");
    const known = [operation?.action?.parameter, ...(declared ?? []).map(({ name }) => name)];
    // Picks between the two forms of a query.
    expect(known).toEqual(expect.arrayContaining(names));
  });

  it("have all of the table", () => {
    expect(facts).toHaveLength(132);
    const inTable = new Set(facts.map(({ method, path, query }) => callFor(method, path, query)));
    expect(inTable.has(undefined)).toBe(false);
  });

  const ofCdp = {
    getCdpPolicies: "GET /cdpPolicies?format=Entity",
    getCdpPolicy: "GET /cdpPolicies/{id}?format=Entity",
    editCdpPolicy: "PUT /cdpPolicies/{id}",
    enableCdpPolicy: "POST /cdpPolicies/{id}?action=enable",
    disableCdpPolicy: "POST /cdpPolicies/{id}?action=disable",
    getCdpPolicyIncludes: "GET /cdpPolicies/{id}/includes",
    addCdpPolicyInclude: "POST /cdpPolicies/{id}/includes",
    deleteCdpPolicyInclude: "DELETE /cdpPolicies/{cdpPolicyId}/includes/{includeId}",
    startCdpFailover: "POST /cdpReplicas/{cdpReplicaId}/vms/{vmId}?action=failover",
  };

  it.each(Object.entries(ofCdp))("%s is %s", (operationId, call) => {
    const { method, path, action } = spec.operation(operationId as OperationId);
    const query = action === undefined ? "" : `?${action.parameter}=${action.value}`;
    expect(`${method} ${path}${query}`).toBe(call);
  });

  it("of a path name each of its ids", () => {
    for (const { operationId, path, parameters } of spec.operations) {
      const ids = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
      expect(ids.sort(), operationId).toEqual(
        Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name).sort(),
      );
    }
  });

  it("with two forms take whole entities by their plain name, and references by another", () => {
    for (const { operationId, path, method, action } of spec.operations) {
      if (action?.parameter !== "format") continue;
      const isReference = /References?$/.test(operationId);
      expect(isReference, operationId).toBe(action.value === undefined);
      expect(callsTo(method, path)).toHaveLength(2);
    }
  });
});

/** The name that the server gives to the task of a call. */
const tasks: Readonly<Partial<Record<OperationId, string>>> = {
  startJob: "StartJob",
  stopJob: "StopJob",
  retryJob: "RetryJob",
  syncJob: "StartJobSync",
  cloneJob: "CloneJob",
  toggleJobSchedule: "UpdateJob",
  editJob: "EditJob",
  deleteJob: "DeleteJob",
  addJobInclude: "UpdateJob",
  deleteJobInclude: "UpdateJob",
  startAgentJob: "StartJob",
  stopAgentJob: "StopAgentJob",
  retryAgentJob: "RetryAgentJob",
  toggleAgentJobSchedule: "UpdateJob",
  startNasJob: "StartNasJob",
  stopNasJob: "StopNasJob",
  retryNasJob: "RetryNasJob",
  toggleNasJobSchedule: "UpdateJob",
  collectBackupServer: "CollectingBackupServer",
  quickBackup: "QuickBackup",
  veeamZip: "VeeamZip",
  stopBackupSession: "StopJobSession",
  startVmRestore: "StartVMRestore",
  startVAppRestore: "StartvAppRestore",
  startReplicaFailover: "StartReplicaFailover",
  startFailoverPlan: "StartFailoverPlan",
  undoFailoverPlan: "UndoFailoverPlan",
  editFailoverPlan: "EditFailoverPlan",
  enableCdpPolicy: "UpdateCdpPolicy",
  disableCdpPolicy: "UpdateCdpPolicy",
  addCdpPolicyInclude: "UpdateCdpPolicy",
  deleteCdpPolicyInclude: "UpdateCdpPolicy",
  editCdpPolicy: "EditCdpPolicy",
  startCdpFailover: "StartFailover",
};

describe("calls that create a task", () => {
  it("are those that are known to", () => {
    const accepted = spec.operations.filter(({ answers }) => answers.get("202")?.mediaTypes.length);
    expect(accepted.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(tasks).sort());
  });

  it.each(Object.entries(tasks))("%s: %s", (operationId, name) => {
    const { examples = [] } = spec.operation(operationId as OperationId).answers.get("202") ?? {};
    expect(examples).not.toEqual([]);
    for (const { value } of examples) {
      expect(value).toMatchObject({ Operation: name, Type: "Task", State: "Running" });
      // Known only when the task has ended.
      expect(value).not.toHaveProperty("Result");
    }
  });
});
