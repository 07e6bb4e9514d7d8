import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type MockOptions,
  type Product,
  type RecordedRequest,
  startMock,
  virtualClock,
} from "../../src/mock/index.js";
import { Vspc } from "../../src/products/vspc/vspc.js";
import { bundled } from "../support/bundled.js";
import { jobUid } from "../support/vspc-client.js";

const execute = promisify(execFile);

let folder: string;

beforeAll(async () => {
  const files = readdirSync("examples", { recursive: true, encoding: "utf8" });
  folder = await bundled(files.filter((file) => file.endsWith(".ts")).map((file) => join("examples", file)));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the bundle of an example, named by its path in the repository. */
function run([file = "", ...args]: readonly string[], options: { readonly env?: NodeJS.ProcessEnv } = {}) {
  return execute(process.execPath, [join(folder, file.replace(/\.ts$/, ".mjs")), ...args], options);
}

/** Where an example finds its server and how it logs on, by product. */
const environments: Readonly<Record<string, (url: string) => Record<string, string>>> = {
  vspc: (url) => ({ VSPC_URL: url, VSPC_API_KEY: "not-a-real-key" }),
  "enterprise-manager": (url) => ({ EM_URL: url, EM_USER: "EM\\automation", EM_PASSWORD: "not-a-password" }),
  "oracle-sbc": (url) => ({ SBC_URL: url, SBC_USER: "automation", SBC_PASSWORD: "not-a-password" }),
};

/** Runs an example as a user would, in a process of its own, against a mock of the product whose folder it is in. */
function example(scenario: MockOptions["scenario"] | string, ...args: string[]) {
  return exampleWith({}, { scenario: scenario as MockOptions["scenario"] }, ...args);
}

/** The same with further variables of the environment, and other options of the mock. */
async function exampleWith(
  more: Readonly<Record<string, string>>,
  options: Omit<MockOptions, "product">,
  ...args: string[]
) {
  const product = args[0]?.split("/")[1] ?? "";
  const mock = await startMock({ product: product as Product, ...options });
  try {
    const env = { ...process.env, ...environments[product]?.(mock.url), ...more };
    const { stdout, stderr, code } = await run(args, { env }).then(
      (ended) => ({ ...ended, code: 0 }),
      (error: { stdout: string; stderr: string; code: number }) => error,
    );
    return { stdout, stderr, code, requests: [...mock.requests] };
  } finally {
    await mock.close();
  }
}

describe("examples/xml", () => {
  it("jobs.ts reads a list from standard input, one job or many", async () => {
    const job = (name: string, rest: string) => `<Job Name="${name}"><Links/>${rest}</Job>`;
    const jobs = job("One", "<JobType>Backup</JobType><ScheduleEnabled>true</ScheduleEnabled>");
    const running = run(["examples/xml/jobs.ts"]);
    running.child.stdin?.end(`<Jobs xmlns="http://www.veeam.com/ent/v1.0">${jobs}</Jobs>`);
    expect((await running).stdout).toBe("One: Backup, scheduled, 0 links\n");
  });
});

describe("examples/vspc", () => {
  const running = "syntheticRunningBackupServerJob";
  const startJob = ["examples/vspc/start-job.ts", "Backup Job 2 - 2 VMs"];
  const runs = (end: string) => ({
    getBackupServerJob: [{ example: "syntheticBackupServerJob" }, { example: running }, { example: end }],
  });

  it("start-job.ts follows the run of the job to its end, and is silent on standard error", async () => {
    const { stdout, stderr, code, requests } = await example(
      runs("syntheticEndedBackupServerJob"),
      ...startJob,
    );
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/^running after \d+ s$/),
      expect.stringMatching(/^succeeded after \d+ s$/),
      '"Backup Job 2 - 2 VMs" ran 1150 s: Success',
    ]);
    expect([stderr, code]).toEqual(["", 0]);
    expect(requests.filter(({ operationId }) => operationId === "startBackupServerJob")).toHaveLength(1);
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it("live-view.ts follows what runs on the server, whoever started it, and starts nothing", async () => {
    // The job runs until the example has said so, however long its process takes to start.
    const clock = virtualClock({ auto: false });
    const mock = await startMock({ product: "vspc", clock });
    const vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "not-a-real-key" } });
    try {
      await vspc.startBackupServerJob({ jobUid });
      const before = mock.requests.length;
      const env = { ...process.env, ...environments.vspc?.(mock.url) };
      const running = run(["examples/vspc/live-view.ts"], { env });
      running.child.stdout?.once("data", () => clock.advance(3_600_000));
      const { stdout } = await running;
      expect(stdout.trim().split("\n")).toEqual([
        `startBackupServerJob ${jobUid} runs`,
        `startBackupServerJob ${jobUid} has ended: success`,
      ]);
      const requests = mock.requests.slice(before);
      expect(requests.every(({ method }) => method === "GET")).toBe(true);
      expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
    } finally {
      await vspc.close();
      await mock.close();
    }
  });

  it.each([
    [
      "syntheticFailedBackupServerJob",
      /"Backup Job 2 - 2 VMs" failed: Processing db01 failed\. The snapshot/,
    ],
    ["syntheticWarningBackupServerJob", /"Backup Job 2 - 2 VMs" ended with a warning: Processing db01/],
  ])("start-job.ts has a line and an exit code for a run that ends badly: %s", async (end, line) => {
    const { stderr, code } = await example(runs(end), ...startJob);
    expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(line)]);
    expect(code).toBe(1);
  });

  it("start-job.ts has them for a start that comes to nothing, in the server's words", async () => {
    const { stderr, code } = await example("start-fails", ...startJob);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(
        /^startBackupServerJob: async action \S+ failed: .*vbr01\.tech\.local is not available/,
      ),
    ]);
    expect(code).toBe(1);
  });

  it.each([
    [0, []],
    [2, ["Nightly", "Nightly"]],
  ])("start-job.ts starts nothing when %s jobs have the name", async (count, names) => {
    const job = (name: string, at: number) => ({
      instanceUid: `6f1d2c3b-0000-4000-8000-00000000000${at}`,
      name,
      status: "Success",
      isEnabled: true,
    });
    const { stderr, code, requests } = await exampleWith(
      {},
      { data: { BackupServerJob: [...names, "Weekly"].map(job) } },
      "examples/vspc/start-job.ts",
    );
    expect([stderr.trim(), code]).toEqual([`${count} jobs have the name "Nightly"`, 1]);
    expect(requests.map(({ operationId }) => operationId)).toEqual(["getBackupServerJobs"]);
  });

  it("nightly-report.ts lists what needs a look, by names, of all three kinds of jobs", async () => {
    const { stdout, stderr, requests } = await example(
      { getBackupServerJobs: [{ example: "syntheticTroubledBackupServerJobs" }] },
      "examples/vspc/nightly-report.ts",
      "2026-11-21T18:00:00Z",
    );
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      'Alpha Logistics: "Databases" on vbr01.tech.local: failed',
      "    Processing db01 failed. The snapshot of the VM could not be created.",
      "    db01: The snapshot of the VM could not be created.",
      'Beta Clinics: "File servers" on vbr01.tech.local: warning',
      "    Processing files02 finished with a warning.",
      'Beta Clinics: "Old web shop" on vbr01.tech.local: disabled, not run since 2026-06-30T21:00',
      'Example Service Provider: "New web shop" on vbr01.tech.local: never ran',
      'Beta Clinics: "Documents" on wrk01.tech.local: failed, not run since 2026-11-21T12:30',
      "    The network path was not found. Failed to open the shared folder.",
      'Alpha Logistics: "Projects" on unknown: failed',
      "    The shared folder is not accessible.",
      'Alpha Logistics: "Nightly Volumes" on web01.tech.local: warning',
      "    Repository is running low on free space. Free space: 4%",
      'Alpha Logistics: "User Folders" on unknown: not run since 2026-11-21T12:30',
      'Alpha Logistics: "Teams and Sites" on vb365.tech.local: failed',
      "    1 of 2 items failed.",
      "    Failed to process team Dispatch. The remote server returned an error (503).",
      'Alpha Logistics: "Mailboxes - Copy" on vb365.tech.local: failed',
      "    The copy stopped because the target repository is full.",
      "    Repository M365 Copies has no free space left.",
      "10 of 15 jobs need attention",
    ]);
    expect(stdout).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it("nightly-report.ts has a line and an exit code for a time that cannot be read, and asks for nothing", async () => {
    const { stdout, stderr, code, requests } = await example(
      undefined,
      "examples/vspc/nightly-report.ts",
      "yesterday",
    );
    expect([stdout, stderr, code]).toEqual([
      "",
      'Invalid time "yesterday". Pass one such as 2026-11-21T18:00:00Z.\n',
      1,
    ]);
    expect(requests).toEqual([]);
  });

  it("failed-jobs.ts asks for failed jobs in order and prints a line of JSON a job", async () => {
    const { stdout, requests } = await example(undefined, "examples/vspc/failed-jobs.ts");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toMatchObject([{ job: "Workstations Daily", company: "Beta Clinics" }]);
    const query = requests.find((request) => request.operationId === "getBackupServerJobs")?.query;
    expect(query).toMatchObject({ limit: "500", offset: "0" });
    expect(JSON.parse(String(query?.filter))).toEqual([
      { property: "status", operation: "equals", collation: "ignorecase", value: "Failed" },
    ]);
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it("resume.ts goes on in another process", async () => {
    const folder = mkdtempSync(join(tmpdir(), "asyncops-"));
    const file = join(folder, "handle.json");
    const mock = await startMock({ product: "vspc", scenario: "slow-read" });
    try {
      const env = { ...process.env, VSPC_URL: mock.url, VSPC_API_KEY: "not-a-real-key" };
      const begun = await run(["examples/vspc/resume.ts", "begin", file], { env });
      expect(begun.stdout).toMatch(/^begun: [0-9a-f-]{36}$/m);
      expect(existsSync(file) && readFileSync(file, "utf8")).not.toContain("not-a-real-key");
      const ended = await run(["examples/vspc/resume.ts", "wait", file], { env });
      expect(ended.stdout.trim()).toBe("success: 2 jobs");
      expect(mock.requests.filter(({ operationId }) => operationId === "getBackupServerJobs")).toHaveLength(
        1,
      );
    } finally {
      await mock.close();
      rmSync(folder, { recursive: true });
    }
  });

  it("resume.ts has a line for what finished at once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "asyncops-"));
    const file = join(folder, "handle.json");
    try {
      await example(undefined, "examples/vspc/resume.ts", "begin", file);
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ finished: true });
      const { stdout, stderr, code } = await example(undefined, "examples/vspc/resume.ts", "wait", file);
      expect([stdout, stderr, code]).toEqual(["finished at once; there is nothing to resume\n", "", 0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("examples/enterprise-manager", () => {
  it("start-job.ts finds a job by its name, starts it and follows it to the result of its run", async () => {
    const id = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
    const Href = `https://em.example.com:9398/api/jobs/${id}?format=Entity`;
    const job = { Name: 'The "nightly" one', UID: `urn:veeam:Job:${id}`, Type: "Job", Href };
    const { stdout, stderr, requests } = await exampleWith(
      {},
      { scenario: "start-job", data: { Job: [job] } },
      "examples/enterprise-manager/start-job.ts",
      job.Name,
    );
    expect([stdout.trim().split("\n").at(-1), stderr]).toEqual([
      "Nightly Backup@2026-11-21 22:00:08: Success",
      "",
    ]);
    expect(stdout).toMatch(/^running after \d+ s$/m);
    expect(requests.map(({ operationId }) => operationId)).toEqual([
      "logon",
      "queryReferences",
      "query",
      "startJob",
      "getTask",
      "getTask",
      "getTask",
      "getTask",
      "deleteTask",
      "getBackupSession",
      "getBackupSession",
      "getBackupSession",
      "logoff",
    ]);
    expect(requests[1]?.query).toMatchObject({ type: "Job", filter: 'Name=="The ""nightly"" one"' });
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it.each([
    ["job-warns", /^startJob: the BackupJobSession of "Nightly Backup" ended with a warning: /],
    ["job-fails", /^startJob: the BackupJobSession of "Nightly Backup" failed: /],
    ["task-fails", /^startJob: task-6 failed: Job "Nightly Backup" is already running\.$/],
  ])("start-job.ts says in the scenario %s why it ended badly, and fails", async (scenario, line) => {
    const { stderr, requests } = await example(scenario, "examples/enterprise-manager/start-job.ts");
    expect(stderr.trim()).toMatch(line);
    expect(requests.at(-1)?.operationId).toBe("logoff");
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it("restore-vm.ts follows a restore past its task, to the end of its session", async () => {
    const script = "examples/enterprise-manager/restore-vm.ts";
    const { stdout, stderr, requests } = await example("restore", script, "sql01");
    expect([stdout.trim().split("\n").at(0), stdout.trim().split("\n").at(-1), stderr]).toEqual([
      "restoring sql01 as of 2026-11-21T22:00:08.547Z",
      "Success: urn:VMware:Vm:61142930-f5aa-5352-afe1-f3a51ed2e61d.vm-1077",
      "",
    ]);
    expect(requests.find(({ operationId }) => operationId === "startVmRestore")?.body).toEqual({
      VmRestoreSpec: { PowerOnAfterRestore: true, QuickRollback: false },
    });
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it("restore-vm.ts says why a restore failed after its task had succeeded", async () => {
    const { stderr } = await example("restore-fails", "examples/enterprise-manager/restore-vm.ts", "sql01");
    expect(stderr.trim()).toBe(
      'startVmRestore: the RestoreSession of "sql01" failed: Restore job failed Error: There is not enough space on the datastore.',
    );
  });

  it("restore-vm.ts restores nothing when no VM has the name", async () => {
    const { stderr, code, requests } = await example(
      "restore",
      "examples/enterprise-manager/restore-vm.ts",
      "nowhere",
    );
    expect([stderr, code]).toEqual([
      expect.stringContaining('There is no restore point of a VM "nowhere"'),
      1,
    ]);
    expect(requests.map(({ operationId }) => operationId)).not.toContain("startVmRestore");
  });

  it("failed-sessions.ts follows the pages and prints a line of JSON a session", async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const sessions = ["Warning", "Success", "Failed"].map((Result, at) => ({
      Name: `run ${at}`,
      UID: `urn:veeam:BackupJobSession:00000000-0000-4000-8000-00000000000${at}`,
      JobName: "Nightly Backup",
      JobType: "Backup",
      CreationTimeUTC: yesterday,
      State: "Stopped",
      Result,
      Progress: 100,
      IsRetry: false,
    }));
    const { stdout, requests } = await exampleWith(
      {},
      { data: { BackupJobSession: sessions } },
      "examples/enterprise-manager/failed-sessions.ts",
      "7",
    );
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ job, result }) => [job, result])).toEqual([
      ["Nightly Backup", "Warning"],
      ["Nightly Backup", "Failed"],
    ]);
    const query = requests.find((request) => request.operationId === "query")?.query;
    expect(query?.filter).toMatch(/^Result>=Warning;CreationTime>"\d{4}-\d\d-\d\dT[\d:.]+Z"$/);
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });
});

describe("examples/oracle-sbc", () => {
  const window = ["examples/oracle-sbc/change-window.ts", "session-agent", "hostname=gw1.example.net"];
  const change = [...window, "state=disabled", "description=Out of service for maintenance"];

  /** What was called, without the reads of the status. */
  function calls(requests: readonly RecordedRequest[]) {
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
    return requests.map(({ operationId }) => operationId).filter((id) => id !== "getAsyncStatus");
  }

  it("change-window.ts changes an element, verifies, saves and activates under the lock", async () => {
    const { stdout, stderr, requests } = await example("save-and-activate", ...change);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      "state: enabled -> disabled",
      "description: Gateway in the first site -> Out of service for maintenance",
      "the change is active (observed): lock, edit, verify, save, activate",
    ]);
    const called = calls(requests);
    expect(called.slice(called.indexOf("lockConfiguration"))).toEqual([
      "lockConfiguration",
      "getConfigElements",
      "updateConfigElement",
      "verifyConfiguration",
      "saveConfiguration",
      "activateConfiguration",
      "unlockConfiguration",
    ]);
    const sent = (id: string) => requests.find(({ operationId }) => operationId === id);
    expect(sent("getConfigElements")?.query).toEqual({
      elementType: "session-agent",
      hostname: "gw1.example.net",
    });
    expect(sent("updateConfigElement")?.body).toEqual({
      elementType: "session-agent",
      attribute: [
        { name: "hostname", value: ["gw1.example.net"] },
        { name: "state", value: ["disabled"] },
        { name: "description", value: ["Out of service for maintenance"] },
      ],
    });
  });

  it.each([
    [
      "verify-fails",
      /^verifyConfiguration: verify failed: Verification found errors.*; done before: lock, edit; /,
      "verifyConfiguration",
    ],
    [
      "save-fails",
      /^saveConfiguration: save failed: Save config failed; done before: lock, edit, verify; /,
      "saveConfiguration",
    ],
  ])("change-window.ts goes no further in the scenario %s, and unlocks", async (scenario, reason, last) => {
    const { stderr, requests } = await example(scenario, ...change);
    expect(stderr).toMatch(reason);
    expect(calls(requests).slice(-2)).toEqual([last, "unlockConfiguration"]);
  });

  it("change-window.ts puts the configuration back from the backup when the activation fails", async () => {
    const { stderr, requests } = await exampleWith(
      { SBC_BACKUP: "before-change" },
      { scenario: "activate-fails" },
      ...change,
    );
    expect(stderr).toMatch(
      /^activateConfiguration: activate failed: Activation failed; done before: lock, backup, edit, verify, save; then restored from "before-change"/,
    );
    const called = calls(requests);
    expect(called.slice(called.indexOf("lockConfiguration"))).toEqual([
      "lockConfiguration",
      "backupConfiguration",
      "getConfigElements",
      "updateConfigElement",
      "verifyConfiguration",
      "saveConfiguration",
      "activateConfiguration",
      "restoreConfiguration",
      "saveConfiguration",
      "activateConfiguration",
      "unlockConfiguration",
    ]);
    const restored = requests.find(({ operationId }) => operationId === "restoreConfiguration");
    expect(restored?.query).toMatchObject({ restoreSource: "backupFile", filename: "before-change" });
  });

  it("change-window.ts changes nothing where an attribute is none of the type", async () => {
    const { stderr, requests } = await example("save-and-activate", ...window, "stat=disabled");
    expect(stderr).toContain("session-agent has no attribute stat");
    expect(calls(requests).slice(-2)).toEqual(["getConfigElements", "unlockConfiguration"]);
  });

  it("change-window.ts says that the lock was lost, and tries to unlock it all the same", async () => {
    const { stderr, requests } = await example("lock-lost", ...change);
    expect(stderr).toMatch(/^saveConfiguration: .*may keep the lock until/);
    // Once more each: a single 401 proves nothing.
    expect(calls(requests).slice(-3)).toEqual([
      "saveConfiguration",
      "saveConfiguration",
      "unlockConfiguration",
    ]);
  });

  it("change-window.ts leaves the standby box of a pair alone", async () => {
    const { stderr, requests } = await example("standby", ...change);
    expect(stderr).toMatch(/^applyConfiguration: the SBC is standby\. .* sbc-a/);
    expect(calls(requests)).toEqual(["getToken", "getSystemStatus"]);
  });

  const renew = (script: string) => [
    "examples/oracle-sbc/renew-certificate.ts",
    "rest-server",
    process.execPath,
    "-e",
    script,
  ];

  it("renew-certificate.ts has a command sign the request of the SBC, and imports what it gives", async () => {
    const script = `let pem = "";
      process.stdin.on("data", (chunk) => (pem += chunk));
      process.stdin.on("end", () => console.log(pem.replaceAll(" REQUEST", "")));`;
    const { stdout, stderr, requests } = await example(undefined, ...renew(script));
    expect([stdout.trim(), stderr]).toEqual(["rest-server: imported, valid until 2027-01-15T00:00:00Z", ""]);
    const called = calls(requests);
    expect(called.slice(called.indexOf("lockConfiguration"))).toEqual([
      "lockConfiguration",
      "generateCertificateRequest",
      "importCertificate",
      "unlockConfiguration",
      "getCertificates",
    ]);
    const sent = (id: string) => requests.find(({ operationId }) => operationId === id);
    expect(sent("generateCertificateRequest")?.query).toEqual({
      recordName: "rest-server",
      reGenerate: "true",
    });
    expect(sent("importCertificate")?.body).toEqual({
      recordName: "rest-server",
      format: "x509",
      certificateRequest: expect.stringMatching(
        /^-----BEGIN CERTIFICATE-----\n\S+\n-----END CERTIFICATE-----\n+$/,
      ),
      overwrite: true,
    });
  });

  it("renew-certificate.ts imports nothing when nobody signs, and unlocks", async () => {
    const { stderr, requests } = await example(undefined, ...renew("process.exitCode = 3"));
    expect(stderr).toContain(" failed with exit code 3");
    expect(calls(requests).slice(-2)).toEqual(["generateCertificateRequest", "unlockConfiguration"]);
  });
});
