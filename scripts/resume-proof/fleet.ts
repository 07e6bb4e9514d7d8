import { randomUUID } from "node:crypto";
import type { Operation } from "../../src/index.js";
import type { Product, Scenario } from "../../src/mock/index.js";
import { EnterpriseManager } from "../../src/products/enterprise-manager/index.js";
import { OracleSbc } from "../../src/products/oracle-sbc/index.js";
import { Vspc } from "../../src/products/vspc/index.js";

/** A client of any product, as far as going on with operations is concerned. */
export interface Resuming {
  resume(json: unknown): Operation<unknown>;
  close(): Promise<void>;
}

/** Operations of one kind on one server. */
export interface Squad {
  readonly name: string;
  readonly product: Product;
  readonly count: number;
  /** The server while the first process lives: whatever was begun goes on. */
  readonly meanwhile: Scenario;
  /** The server from then on: it has ended, or soon will. */
  readonly later: Scenario;
  /** The operation that must be sent as often as something is begun, and never again. */
  readonly starts: string;
  /** Where in the result the word stands that tells that it ended well, and that word. */
  readonly right: { readonly at: string; readonly is: unknown };
  open(url: string): Promise<{ readonly client: Resuming; begin(): Promise<Operation<unknown>> }>;
}

const auth = { username: "EXAMPLE\\automation", password: "not-a-secret" };

async function openVspc(url: string): Promise<Vspc> {
  return new Vspc({ baseUrl: url, auth });
}

const actions: Squad = {
  name: "VSPC async actions",
  product: "vspc",
  count: 20,
  starts: "getBackupServerJobs",
  meanwhile: {
    getBackupServerJobs: [{ code: 202 }],
    // Without the list of all, where the examples have it ended: each is asked for.
    getAsyncActionsInfo: [{ code: 404 }],
    getAsyncActionInfo: [{ example: "syntheticRunningAsyncAction" }],
  },
  later: {
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticSucceededAsyncAction" },
    ],
    getAsyncActionResult: [{ example: "syntheticBackupServerJobsResult" }],
  },
  right: { at: "data.0.status", is: "Success" },
  async open(url) {
    const client = await openVspc(url);
    return { client, begin: async () => client.begin("getBackupServerJobs", {}) };
  },
};

const jobs: Squad = {
  name: "VSPC job runs",
  product: "vspc",
  count: 15,
  starts: "startBackupServerJob",
  meanwhile: {
    // Read once for each before it is started, then again and again.
    getBackupServerJob: [
      { example: "syntheticBackupServerJob", times: 15 },
      { example: "syntheticRunningBackupServerJob" },
    ],
  },
  later: {
    getBackupServerJob: [
      { example: "syntheticRunningBackupServerJob" },
      { example: "syntheticEndedBackupServerJob" },
    ],
  },
  right: { at: "data.status", is: "Success" },
  async open(url) {
    const client = await openVspc(url);
    return { client, begin: async () => client.begin("startBackupServerJob", { jobUid: randomUUID() }) };
  },
};

const sessions: Squad = {
  name: "Enterprise Manager job runs",
  product: "enterprise-manager",
  count: 12,
  starts: "startJob",
  meanwhile: {
    query: [{ example: "syntheticEarlierSessionQueryResult" }],
    startJob: [{ code: 202, example: "syntheticStartJobTask" }],
    getTask: [{ example: "syntheticStartJobTaskWithSession" }],
    getBackupSession: [{ example: "syntheticWorkingBackupJobSession" }],
  },
  later: {
    query: [{ example: "syntheticNewestSessionQueryResult" }],
    getBackupSession: [
      { example: "syntheticWorkingBackupJobSession" },
      { example: "syntheticBackupJobSession" },
    ],
  },
  right: { at: "Result", is: "Success" },
  async open(url) {
    const client = new EnterpriseManager({ baseUrl: url, auth });
    return { client, begin: async () => client.begin("startJob", { id: randomUUID() }) };
  },
};

/** A box has one action at a time, so each is a server of its own. */
const box = (number: number): Squad => ({
  name: `Oracle SBC ${number}, save`,
  product: "oracle-sbc",
  count: 1,
  starts: "saveConfiguration",
  meanwhile: {
    getAsyncStatus: [{ example: "documentedActivateSuccess" }, { example: "syntheticSaveInProgress" }],
  },
  later: {
    getAsyncStatus: [{ example: "syntheticSaveInProgress" }, { example: "documentedSaveSuccess" }],
  },
  right: { at: "data.operationState.status", is: "success" },
  async open(url) {
    const client = new OracleSbc({ baseUrl: url, auth });
    return {
      client,
      begin: async () => {
        await client.lockConfiguration();
        return client.begin("saveConfiguration");
      },
    };
  },
});

/** Fifty operations. */
export const fleet: readonly Squad[] = [actions, jobs, sessions, box(1), box(2), box(3)];

/** What stands at `a.0.b` of a value. */
export function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((found, name) => (found as Record<string, unknown>)?.[name], value);
}
