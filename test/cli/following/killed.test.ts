import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../../src/mock/index.js";
import { profileOf } from "../stored-profiles.js";
import { childEnv, childProgram, startChild } from "./child-process.js";
import { exampleJob, lines, temporaryFolder } from "./support.js";

let program: string;
beforeAll(async () => {
  const bundled = await childProgram();
  program = bundled.program;
  return bundled.remove;
});

async function realLab(
  stageTime = 600_000,
  options: Pick<MockOptions<"vspc">, "deferred" | "scenario"> = {},
) {
  const state = await temporaryFolder();
  const mock = await startMock({ product: "vspc", stageTime, maxRecords: 10_000, ...options });
  onTestFinished(() => mock.close());
  const profile = profileOf("vspc", mock.url);
  const env = childEnv(state, [profile]);
  const run = (...args: string[]) => startChild([process.execPath, program, ...args], env);
  return { state, mock, run, env };
}

const startsOf = (mock: Mock) =>
  mock.requests
    .filter(({ operationId }) => operationId === "startBackupServerJob")
    .map(({ path: address }) => address.split("/").at(-2) as string);

it("after SIGKILL at any moment nothing that was started is missing in op list", async () => {
  const { mock, run } = await realLab();
  const jobs = mock.generate("BackupServerJob", 400) as readonly { readonly instanceUid: string }[];
  const uids = jobs.map(({ instanceUid }) => instanceUid);
  const rounds = 12;
  const perRound = Math.floor(uids.length / rounds);
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    const own = uids.slice(round * perRound, (round + 1) * perRound);
    const { child, code } = run("start-many", own.join(","));
    const before = startsOf(mock).length;
    // From the first start on, at random moments of about twenty starts.
    await expect.poll(() => startsOf(mock).length, { interval: 1, timeout: 60_000 }).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    child.kill("SIGKILL");
    if ((await code) === null) killed++;
  }
  expect(killed).toBe(rounds);
  const started = startsOf(mock);
  expect(started.length).toBeGreaterThanOrEqual(rounds);

  const list = run("op", "list", "-o", "jsonl");
  expect(await list.code).toBe(0);
  const rows = lines(list.out()).map((line) => JSON.parse(line));
  const listed = new Set(rows.map(({ parameters }) => parameters.jobUid));
  expect(started.filter((uid) => !listed.has(uid))).toEqual([]);
  // No process is left that could be starting one of them.
  expect(new Set(rows.map(({ state }) => state))).not.toContain("starting");
  for (const { id, state } of rows)
    if (state === "unknown") expect(list.err()).toContain(`${id}: its process ended`);
});

it("after SIGKILL of a wait another process continues, and nothing is started twice", async () => {
  const { mock, run } = await realLab(1500);
  const { child, code, err } = run("start", exampleJob, "--wait");
  await expect.poll(err, { timeout: 60_000 }).toContain("Nightly SQL: Starting");
  child.kill("SIGKILL");
  await code;
  const waited = run("op", "wait", "-o", "json");
  expect(await waited.code).toBe(0);
  expect(JSON.parse(waited.out())).toMatchObject([{ name: "Nightly SQL", outcome: "success" }]);
  expect(startsOf(mock)).toHaveLength(1);
});

const disable = JSON.stringify([{ op: "replace", path: "/isEnabled", value: false }]);
const patch = ["vspc", "patch-backup-server-job", "--job-uid", exampleJob, "--body", disable];
const isPatched = (mock: Mock) => mock.requests.some(({ method }) => method === "PATCH");

it("after SIGKILL of a write before its response, the write is listed as unknown", async () => {
  const scenario = { product: "vspc", steps: { patchBackupServerJob: [{ delay: "10min" }] } } as const;
  const { mock, run } = await realLab(undefined, { scenario });
  const { child, code } = run(...patch);
  await expect.poll(() => isPatched(mock), { timeout: 60_000 }).toBe(true);
  child.kill("SIGKILL");
  await code;
  const list = run("op", "list", "-o", "json");
  expect(await list.code).toBe(0);
  const parameters = { jobUid: exampleJob };
  expect(JSON.parse(list.out())).toMatchObject([
    { operation: "patchBackupServerJob", state: "unknown", parameters },
  ]);
  expect(list.out()).not.toContain("isEnabled");
});

it("after SIGKILL of a write that was accepted with 202, another process prints its result", async () => {
  const { mock, run } = await realLab(1500, { deferred: ["patchBackupServerJob"] });
  const { child, code, err } = run(...patch);
  await expect.poll(err, { timeout: 60_000 }).toContain("patchBackupServerJob: accepted as");
  child.kill("SIGKILL");
  await code;
  const [, id = ""] = err().match(/accepted as (\w+)/) ?? [];
  const waited = run("op", "wait", id, "-o", "json");
  expect(await waited.code).toBe(0);
  expect(JSON.parse(waited.out())).toMatchObject({ data: { instanceUid: exampleJob, isEnabled: false } });
  expect(mock.requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
});

it("Enterprise Manager: the session that stays open for the task is no warning", async () => {
  const state = await temporaryFolder();
  const mock = await startMock({ product: "enterprise-manager", stageTime: 600_000 });
  onTestFinished(() => mock.close());
  const profile = profileOf("enterprise-manager", mock.url);
  const id = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
  const command = [process.execPath, program, "work", "startJob", JSON.stringify({ id })];
  const started = startChild(command, childEnv(state, [profile]));
  expect(await started.code).toBe(0);
  expect(started.err()).toMatch(/^startJob: started; follow it with: asyncops op wait \w+\n$/);
});

it("two processes on one state folder both wait for the same operation", async () => {
  const { run } = await realLab(400);
  const started = run("start", exampleJob);
  expect(await started.code).toBe(0);
  const id = started.out().trim();
  const waits = [
    run("op", "wait", id, "--interval", "100ms", "-o", "json"),
    run("op", "wait", "--interval", "100ms"),
  ];
  expect(await Promise.all(waits.map(({ code }) => code))).toEqual([0, 0]);
  expect(JSON.parse(waits[0]?.out() ?? "").data.status).toBe("Success");
  const list = run("op", "list", "-o", "json");
  await list.code;
  expect(JSON.parse(list.out())).toMatchObject([{ id, state: "success" }]);
});

/** Whether this user may mount a file system in a namespace of its own. */
function canMount(): boolean {
  try {
    execFileSync("unshare", ["-m", "sh", "-c", "mount -t tmpfs -o size=4k tmpfs /mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

it.runIf(process.platform === "linux" && canMount()).each([
  ["a full disk", "size=16k", "head -c 100000 /dev/zero > FOLDER/fill", "ENOSPC"],
  ["a read-only folder", "size=1m", "mount -o remount,ro FOLDER", "EROFS"],
] as const)("%s: an error with a name, and nothing is started", async (_, options, prepare, code) => {
  const { mock, env } = await realLab();
  const folder = path.join(await temporaryFolder(), "state");
  await mkdir(folder);
  const script = `mount -t tmpfs -o ${options} tmpfs ${folder} && mkdir -p ${folder}/asyncops/operations; ${prepare.replace("FOLDER", folder)} 2>/dev/null; exec ${process.execPath} ${program} start ${exampleJob} --wait`;
  const child = startChild(["unshare", "-m", "sh", "-c", script], { ...env, XDG_STATE_HOME: folder });
  expect(await child.code).toBe(9);
  expect(child.err()).toMatch(new RegExp(`^asyncops: Cannot write .*\\(${code}\\); nothing was started\n$`));
  expect(startsOf(mock)).toEqual([]);
});
