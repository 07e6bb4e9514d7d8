import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type MockOptions, startMock } from "../../src/mock/index.js";

const run = promisify(execFile);

/** Runs an example as a user would, in a process of its own, against a mock. */
async function example(scenario: MockOptions["scenario"], ...args: string[]) {
  const mock = await startMock({ product: "vspc", scenario });
  try {
    const { stdout, stderr } = await run("node_modules/.bin/tsx", args, {
      env: { ...process.env, VSPC_URL: mock.url, VSPC_API_KEY: "not-a-real-key" },
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
