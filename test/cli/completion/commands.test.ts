import { expect, test } from "vitest";
import { candidatesFor } from "../../../src/cli/completion/candidates.js";
import { startMock } from "../../../src/mock/index.js";
import { cli, testHome, testIo } from "../profile/support.js";

async function values(words: readonly string[], env: Record<string, string | undefined>) {
  const { list } = await candidatesFor(words, testIo(env).io);
  return list.map(({ value }) => value);
}

test("operations, their options and values", async () => {
  await using home = await testHome();
  expect(await values(["vspc", "get-backup-server-job"], home.env)).toContain("get-backup-server-jobs");
  expect(await values(["vspc", "get-backup-server-jobs", "--fil"], home.env)).toEqual(["--filter"]);
  expect(await values(["em", "query", "BackupJobS"], home.env)).toEqual(["BackupJobSession"]);
  expect(await values(["vspc", "job", "start", "--kind", "s"], home.env)).toEqual(["server"]);
});

test("names of jobs of a server, and the ids of what was started", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "vspc" });
  const [job] = mock.list("BackupServerJob") as { name: string; instanceUid: string }[];
  const env = {
    ...home.env,
    ASYNCOPS_URL: mock.url,
    ASYNCOPS_PRODUCT: "vspc",
    ASYNCOPS_USER: "u",
    ASYNCOPS_PASSWORD: "any",
  };
  const remote = { ...env, ASYNCOPS_COMPLETE_REMOTE: "1" };
  expect(await values(["vspc", "job", "start", ""], env)).toEqual([]);
  expect(await values(["vspc", "job", "start", ""], remote)).toContain(job?.name);
  expect(await values(["op", "wait", ""], env)).toEqual([]);
  const started = await cli(["vspc", "job", "start", job?.instanceUid ?? ""], env);
  expect(started.code).toBe(0);
  const [id = ""] = await values(["op", "wait", ""], env);
  expect(started.out).toContain(id);
  expect(id).not.toBe("");
  expect(await values(["op", "wait", id, ""], env)).toEqual([]);
});
