import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type MockOptions, startMock } from "../../src/mock/index.js";

const run = promisify(execFile);

/** Where an example finds its server and how it logs on, by product. */
const environments: Readonly<Record<string, (url: string) => Record<string, string>>> = {
  vspc: (url) => ({ VSPC_URL: url, VSPC_API_KEY: "not-a-real-key" }),
  "enterprise-manager": (url) => ({ EM_URL: url, EM_USER: "EM\\automation", EM_PASSWORD: "not-a-password" }),
};

/** Runs an example as a user would, in a process of its own, against a mock of the product whose folder it is in. */
async function example(scenario: MockOptions["scenario"], ...args: string[]) {
  const product = args[0]?.split("/")[1] ?? "";
  const mock = await startMock({ product, scenario });
  try {
    const { stdout, stderr } = await run("node_modules/.bin/tsx", args, {
      env: { ...process.env, ...environments[product]?.(mock.url) },
    }).catch((error: { stdout: string; stderr: string }) => error);
    return { stdout, stderr, requests: [...mock.requests] };
  } finally {
    await mock.close();
  }
}

describe("examples/xml", () => {
  it("jobs.ts reads a list from standard input, one job or many", async () => {
    const job = (name: string, rest: string) => `<Job Name="${name}"><Links/>${rest}</Job>`;
    const jobs = job("One", "<JobType>Backup</JobType><ScheduleEnabled>true</ScheduleEnabled>");
    const running = run("node_modules/.bin/tsx", ["examples/xml/jobs.ts"]);
    running.child.stdin?.end(`<Jobs xmlns="http://www.veeam.com/ent/v1.0">${jobs}</Jobs>`);
    expect((await running).stdout).toBe("One: Backup, scheduled, 0 links\n");
  });
});

describe("examples/vspc", () => {
  it("start-job.ts says what it started and that it is queued", async () => {
    const { stdout, requests } = await example("start-job", "examples/vspc/start-job.ts");
    expect(stdout).toMatch(/starting "Backup Job 2 - 2 VMs", last run .*: success/);
    expect(stdout).toMatch(/running after \d+ s/);
    expect(stdout.trim().split("\n").at(-1)).toBe("the server has queued the job");
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it("start-job.ts reports an action that failed in the server's words", async () => {
    const { stderr } = await example("job-fails", "examples/vspc/start-job.ts");
    expect(stderr).toMatch(/^not started: startBackupServerJob: \S+ failed: \w+/);
  });

  it("failed-jobs.ts asks for failed jobs in order and prints a line of JSON a job", async () => {
    const { stdout, requests } = await example(undefined, "examples/vspc/failed-jobs.ts");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines[0]).toMatchObject({ job: expect.any(String), company: "Alpha Logistics" });
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
      const begun = await run("node_modules/.bin/tsx", ["examples/vspc/resume.ts", "begin", file], { env });
      expect(begun.stdout).toMatch(/^begun: [0-9a-f-]{36}$/m);
      expect(existsSync(file) && readFileSync(file, "utf8")).not.toContain("not-a-real-key");
      const ended = await run("node_modules/.bin/tsx", ["examples/vspc/resume.ts", "wait", file], { env });
      expect(ended.stdout.trim()).toBe("success: 2 jobs");
      expect(mock.requests.filter(({ operationId }) => operationId === "getBackupServerJobs")).toHaveLength(
        1,
      );
    } finally {
      await mock.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe("examples/enterprise-manager", () => {
  it("start-job.ts finds a job by its name, starts it and reads its task to the end", async () => {
    const { stdout, requests } = await example(
      {
        getTask: [{ example: "documentedRunningTask" }, { example: "syntheticStartJobTaskWithSession" }],
      },
      "examples/enterprise-manager/start-job.ts",
      'The "nightly" one',
    );
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/^task-\d+ StartJob: Running$/),
      "task-1 CloneJob: Running",
      'task-5 StartJob: Finished, success: Job "Nightly Backup" triggered to start.',
      "session: Nightly Backup@2026-11-21 22:00:08",
    ]);
    expect(requests.map(({ operationId }) => operationId)).toEqual([
      "logon",
      "queryReferences",
      "startJob",
      "getTask",
      "getTask",
      "logoff",
    ]);
    expect(requests[1]?.query).toMatchObject({ type: "Job", filter: 'Name=="The ""nightly"" one"' });
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });

  it("failed-sessions.ts follows the pages and prints a line of JSON a session", async () => {
    const { stdout, requests } = await example(
      undefined,
      "examples/enterprise-manager/failed-sessions.ts",
      "7",
    );
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines[0]).toMatchObject({ job: "Nightly Backup", result: expect.any(String) });
    const query = requests.find((request) => request.operationId === "query")?.query;
    expect(query?.filter).toMatch(/^Result>=Warning;CreationTime>"\d{4}-\d\d-\d\dT[\d:.]+Z"$/);
    expect(requests.flatMap((request) => request.violations)).toEqual([]);
  });
});
