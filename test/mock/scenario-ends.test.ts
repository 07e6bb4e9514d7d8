import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { AsyncOpsError } from "../../src/errors/index.js";
import type { Operation } from "../../src/lro/operation.js";
import { type Mock, type Product, type ScenarioName, startMock, virtualClock } from "../../src/mock/index.js";
import { mockedProducts } from "../../src/mock/products.js";
import { EnterpriseManager } from "../../src/products/enterprise-manager/index.js";
import { OracleSbc } from "../../src/products/oracle-sbc/index.js";
import { Vspc } from "../../src/products/vspc/index.js";

/** What a user does in a scenario, how that ends, and after how much time. */
interface Play<Client> {
  /** `n`: which of two objects it is about. */
  readonly does: (client: Client, n: number) => Promise<unknown>;
  /** Outcome and certainty of an operation, or code and reason of an error. */
  readonly ends: string;
  /** In s. */
  readonly after?: readonly [least: number, most: number];
}

type Plays<Client> = Readonly<Record<string, Play<Client>>>;

async function ended(begun: Promise<Operation<unknown>>): Promise<string> {
  const operation = await begun;
  await operation.wait();
  return `${operation.outcome}, ${operation.certainty}`;
}

/** The object of the examples, and another one. */
const nth = (id: string, n: number) => id.slice(0, -1) + (Number.parseInt(id.slice(-1), 16) + n).toString(16);

const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const startsJob = (vspc: Vspc, n: number) =>
  ended(vspc.begin("startBackupServerJob", { jobUid: nth(jobUid, n) }));
const readsJobs = async (vspc: Vspc) => `${(await vspc.getBackupServerJobs()).data?.length} jobs`;

const vspcPlays: Plays<Vspc> = {
  "start-job": { does: startsJob, ends: "success, observed", after: [4, 10] },
  "job-fails": { does: startsJob, ends: "operation-failed", after: [2, 5] },
  "job-warns": { does: startsJob, ends: "warning, observed", after: [2, 5] },
  "never-starts": { does: startsJob, ends: "operation-failed, not-started", after: [600, 601] },
  "already-running": { does: startsJob, ends: "operation-failed, already-running", after: [0, 0] },
  "slow-read": { does: readsJobs, ends: "2 jobs", after: [2, 5] },
  "start-fails": { does: startsJob, ends: "operation-failed", after: [1, 3] },
  "took-too-long": { does: startsJob, ends: "operation-failed, took-too-long", after: [1, 3] },
  canceled: { does: startsJob, ends: "operation-canceled", after: [1, 3] },
  "result-gone": { does: readsJobs, ends: "operation-expired", after: [1, 3] },
  "action-gone": { does: readsJobs, ends: "operation-expired", after: [1, 3] },
  "stop-job": {
    does: (vspc, n) => ended(vspc.begin("stopBackupServerJob", { jobUid: nth(jobUid, n) })),
    ends: "success, observed",
    after: [2, 5],
  },
  throttled: { does: readsJobs, ends: "2 jobs", after: [1, 60] },
  // The scenario has steps for the token only: the jobs are those of the state.
  mfa: { does: readsJobs, ends: "29 jobs", after: [0, 0] },
};

const emJob = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
const point = "5bb5b87d-b698-5d64-a17f-19d5c5ec0646";
const startsEmJob = (em: EnterpriseManager, n: number) => ended(em.begin("startJob", { id: nth(emJob, n) }));
const restores = (em: EnterpriseManager, n: number) =>
  ended(
    em.begin("startVmRestore", {
      id: nth(point, n),
      body: { VmRestoreSpec: { PowerOnAfterRestore: true, QuickRollback: false } },
    }),
  );

const enterpriseManagerPlays: Plays<EnterpriseManager> = {
  "start-job": { does: startsEmJob, ends: "success, observed", after: [5, 12] },
  "job-warns": { does: startsEmJob, ends: "warning, observed", after: [2, 6] },
  "job-fails": { does: startsEmJob, ends: "operation-failed", after: [2, 6] },
  "session-late": { does: startsEmJob, ends: "success, observed", after: [3, 10] },
  "link-missing": { does: startsEmJob, ends: "success, assumed", after: [3, 10] },
  "task-fails": { does: startsEmJob, ends: "operation-failed", after: [1, 5] },
  "session-lost": { does: startsEmJob, ends: "success, assumed", after: [2, 6] },
  "task-lost": { does: startsEmJob, ends: "operation-lost", after: [300, 310] },
  "server-fault": { does: startsEmJob, ends: "success, observed", after: [3, 10] },
  "stuck-collecting": { does: startsEmJob, ends: "success, assumed", after: [120, 140] },
  "credentials-needed": { does: startsEmJob, ends: "operation-failed, credentials-needed", after: [1, 5] },
  "confirmation-needed": { does: startsEmJob, ends: "operation-failed, confirmation-needed", after: [1, 5] },
  restore: { does: restores, ends: "success, observed", after: [3, 10] },
  "restore-fails": { does: restores, ends: "operation-failed", after: [3, 10] },
  "old-server": { does: startsEmJob, ends: "authentication", after: [0, 0] },
};

/** A change of a session agent, with a backup where one is named. */
async function changes(sbc: OracleSbc, backup?: string): Promise<string> {
  const { steps, certainty } = await sbc.applyConfiguration(
    async () => {
      const agent = await sbc.getElement("session-agent", { hostname: "gw1.example.net" });
      agent.attributes.state = "disabled";
      await sbc.putElement(agent);
    },
    { ...(backup !== undefined && { backup, rollback: true }) },
  );
  return `${steps.at(-1)}, ${certainty}`;
}

const saves = (sbc: OracleSbc) => ended(sbc.begin("saveConfiguration"));

const oracleSbcPlays: Plays<OracleSbc> = {
  "save-and-activate": { does: (sbc) => changes(sbc), ends: "activate, observed", after: [3, 12] },
  "verify-fails": { does: (sbc) => changes(sbc), ends: "operation-failed", after: [1, 5] },
  "save-fails": { does: (sbc) => changes(sbc), ends: "operation-failed", after: [3, 10] },
  "activate-fails": {
    does: (sbc) => changes(sbc, "before-change"),
    ends: "operation-failed, put back",
    after: [7, 30],
  },
  superseded: { does: saves, ends: "operation-superseded", after: [1, 5] },
  "save-again": { does: saves, ends: "success, assumed", after: [10, 12] },
  busy: { does: saves, ends: "operation-failed, already-running", after: [0, 0] },
  reboot: { does: (sbc) => ended(sbc.begin("reboot")), ends: "success, observed", after: [2, 10] },
  "reboot-ignored": {
    does: (sbc) => ended(sbc.begin("reboot")),
    ends: "operation-failed, not-started",
    after: [600, 601],
  },
  switchover: { does: (sbc) => ended(sbc.begin("switchover")), ends: "success, observed", after: [2, 6] },
  locked: { does: (sbc) => changes(sbc), ends: "locked, held-by-another", after: [0, 0] },
  "lock-lost": { does: (sbc) => changes(sbc), ends: "locked, lost", after: [1, 5] },
  "lock-not-held": { does: (sbc) => changes(sbc), ends: "locked, lost", after: [1, 5] },
  standby: { does: (sbc) => changes(sbc), ends: "not-supported", after: [0, 0] },
};

it.each(["verify-fails", "save-fails"])(
  "%s also fails after a backup, which is restored",
  async (scenario) => {
    const clock = virtualClock();
    mock = await startMock({ product: "oracle-sbc", scenario: scenario as "verify-fails", clock });
    const sbc = new OracleSbc({ baseUrl: mock.url, auth: { username: "u", password: "p" }, clock });
    await expect(changes(sbc, "nightly")).rejects.toMatchObject({ code: "operation-failed" });
    expect(mock.requests.map(({ operationId }) => operationId)).toContain("restoreConfiguration");
    await sbc.close();
  },
);

it("a job whose steps do not go back to the time before the run fails at each start", async () => {
  const clock = virtualClock();
  const getBackupServerJob = [
    { example: "syntheticRunningBackupServerJob" },
    { example: "syntheticFailedBackupServerJob" },
  ];
  const scenario = { when: { operation: "startBackupServerJob" }, steps: { getBackupServerJob } } as const;
  mock = await startMock({ product: "vspc", scenario, clock });
  const vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" }, clock });
  for (let start = 0; start < 3; start++) {
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    await expect(operation.wait()).rejects.toMatchObject({ code: "operation-failed" });
    expect(operation.certainty).toBe("observed");
    await new Promise<void>((resolve) => clock.schedule(60_000, resolve));
  }
  await vspc.close();
});

let mock: Mock;
afterEach(() => mock?.close());

/** How it ends for each of several clients on one mock, about different objects. */
async function play<Client extends { close(): Promise<void> }>(
  product: Product,
  scenario: string,
  { does }: Play<Client>,
  make: (options: object) => Client,
  clients = 1,
): Promise<{ ends: string[]; after: number }> {
  const clock = virtualClock();
  mock = await startMock({ product, scenario: scenario as ScenarioName, clock });
  const ends = Array.from({ length: clients }, async (_, n) => {
    const client = make({ baseUrl: mock.url, clock, logger: { warn: () => {} } });
    onTestFinished(() => client.close());
    try {
      return String(await does(client, n));
    } catch (error) {
      if (!(error instanceof AsyncOpsError)) throw error;
      const { code, reason, steps } = error as AsyncOpsError & Partial<Record<"reason" | "steps", string>>;
      const more = steps?.includes("rollback") ? "put back" : reason;
      return [code, more].filter(Boolean).join(", ");
    }
  });
  return { ends: await Promise.all(ends), after: clock.now() / 1000 };
}

function table<Client extends { close(): Promise<void> }>(
  product: Product,
  plays: Plays<Client>,
  make: (options: object) => Client,
): void {
  describe(`scenarios of ${product}`, () => {
    it("are all played here", () => {
      expect(Object.keys(plays).sort()).toEqual(Object.keys(mockedProducts[product].scenarios).sort());
    });

    it.each(Object.entries(plays))("%s", async (scenario, given) => {
      const { ends, after } = await play(product, scenario, given, make);
      expect(ends).toEqual([given.ends]);
      const [least, most] = given.after ?? [0, 0];
      expect(after).toBeGreaterThanOrEqual(least);
      expect(after).toBeLessThanOrEqual(most);
      expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    });

    // An SBC has one status, and a mock one challenge before a token.
    it.each(Object.entries(plays).filter(([scenario]) => product !== "oracle-sbc" && scenario !== "mfa"))(
      "%s, two at once",
      async (scenario, given) => {
        const { ends } = await play(product, scenario, given, make, 2);
        expect(ends).toEqual([given.ends, given.ends]);
      },
    );
  });
}

const auth = { username: "automation", password: "not-a-secret" };
const mfaCode = async () => "123456";

table("vspc", vspcPlays, (options) => new Vspc({ baseUrl: "", ...options, auth: { ...auth, mfaCode } }));
table(
  "enterprise-manager",
  enterpriseManagerPlays,
  (options) => new EnterpriseManager({ baseUrl: "", ...options, auth }),
);
table("oracle-sbc", oracleSbcPlays, (options) => new OracleSbc({ baseUrl: "", ...options, auth }));
