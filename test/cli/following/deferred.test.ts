import { expect, it } from "vitest";
import { exampleJob, lab } from "./support.js";

const json = (text: string) => JSON.parse(text);
const disable = JSON.stringify([{ op: "replace", path: "/isEnabled", value: false }]);
const patch = ["vspc", "patch-backup-server-job", "--job-uid", exampleJob, "--body", disable];

async function listed({ io, run }: Pick<Awaited<ReturnType<typeof lab>>, "io" | "run">) {
  const list = io();
  expect(await run(list, "op", "list", "-o", "json")).toBe(0);
  return json(list.out()) as readonly Record<string, unknown>[];
}

it("a write that is answered at once prints its result, and leaves nothing behind", async () => {
  const all = await lab();
  const called = all.io();
  expect(await all.run(called, ...patch, "-o", "json")).toBe(0);
  expect(json(called.out())).toMatchObject({ data: { instanceUid: exampleJob, isEnabled: false } });
  expect(called.err()).toBe("");
  expect(await listed(all)).toEqual([]);
});

it.each([
  [patch],
  [["vspc", "request", "PATCH", `/infrastructure/backupServers/jobs/${exampleJob}`, "--body", disable]],
])("a write that is accepted with 202 is stored, and prints its result: %j", async (command) => {
  const all = await lab({ deferred: true });
  const called = all.io();
  expect(await all.run(called, ...command, "-o", "json")).toBe(0);
  expect(json(called.out())).toMatchObject({ data: { instanceUid: exampleJob, isEnabled: false } });
  expect(called.err()).toMatch(/patchBackupServerJob: accepted as [a-z0-9]{6}; waiting/);
  expect(called.err()).toMatch(/patchBackupServerJob: success after/);
  expect(await listed(all)).toMatchObject([{ operation: "patchBackupServerJob", state: "success" }]);
});

it("-o jsonl has the result and no events, whether the server was busy or not", async () => {
  const outputs = await Promise.all(
    [true, false].map(async (deferred) => {
      const { io, run } = await lab({ deferred });
      const called = io();
      expect(await run(called, ...patch, "-o", "jsonl", "--query", "{name: name, on: isEnabled}")).toBe(0);
      return called.out();
    }),
  );
  expect(outputs[0]).toMatch(/^\{"name":"[^"]+","on":false\}\n$/);
  expect(outputs[1]).toBe(outputs[0]);
});

it("a call without a result says once that it was carried out", async () => {
  const all = await lab({ deferred: true });
  const called = all.io();
  const remove = ["vspc", "delete-backup-server-job", "--job-uid", exampleJob, "--yes"];
  expect(await all.run(called, ...remove)).toBe(0);
  expect(called.out()).toBe("");
  expect(called.err()).toMatch(/deleteBackupServerJob: success after/);
  expect(called.err()).not.toContain("done");
});

it("Ctrl-C during the wait says how to resume it, and another process prints the result", async () => {
  const all = await lab({ deferred: true, stageTime: 600_000 });
  const called = all.io();
  called.stderr.on("data", (chunk) => {
    if (String(chunk).includes("Ctrl-C leaves it running")) called.signals.emit("SIGINT");
  });
  const code = all.run(called, ...patch, "-o", "json");
  expect(await code).toBe(130);
  const [, id = ""] =
    called.err().match(/still running; resume with: asyncops op wait ([a-z0-9]{6})\n$/) ?? [];
  expect(called.out()).toBe("");
  expect(await listed(all)).toMatchObject([{ id, state: "running" }]);
  const waited = all.io();
  expect(await all.run(waited, "op", "wait", id, "-o", "json")).toBe(0);
  expect(json(waited.out())).toMatchObject({ data: { instanceUid: exampleJob, isEnabled: false } });
  expect(all.mock.requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
});

it("a write that the server refuses leaves nothing behind", async () => {
  const all = await lab();
  const missing = "00000000-0000-4000-8000-000000000000";
  const called = all.io();
  expect(
    await all.run(called, "vspc", "patch-backup-server-job", "--job-uid", missing, "--body", disable),
  ).toBe(5);
  expect(await listed(all)).toEqual([]);
});

it("a read needs no place in the state folder, also when it is accepted with 202", async () => {
  const all = await lab({ deferred: true });
  const called = all.io({ env: { XDG_STATE_HOME: "/dev/null" } });
  expect(await all.run(called, "vspc", "get-backup-server-job", "--job-uid", exampleJob, "-o", "json")).toBe(
    0,
  );
  const refused = all.io({ env: { XDG_STATE_HOME: "/dev/null" } });
  expect(await all.run(refused, ...patch)).toBe(9);
  expect(refused.err()).toContain("nothing was sent");
});

it("wait of one operation that had ended before prints its outcome", async () => {
  const all = await lab({ scenario: "job-fails" });
  const started = all.io();
  expect(await all.start(started, exampleJob, "--wait")).toBe(1);
  const [entry] = await listed(all);
  const waited = all.io({ env: { ASYNCOPS_LAB_API_KEY: "" } });
  expect(await all.run(waited, "op", "wait", String(entry?.id), "-o", "json")).toBe(1);
  const row = { id: entry?.id, name: "Nightly SQL", outcome: "failed", exitCode: 1, profile: "lab" };
  expect(json(waited.out())).toMatchObject({
    ...row,
    message: expect.stringContaining("startBackupServerJob"),
  });
  const table = all.io();
  expect(await all.run(table, "op", "wait", String(entry?.id))).toBe(1);
  expect(table.out()).toContain(`Nightly SQL\t${entry?.id}\tfailed\t1\t`);
});

it.each([
  ["op", "wait"],
  ["op", "watch"],
  ["op", "cancel", "x", "--wait"],
  ["vspc", "start-backup-server-job", "--job-uid", exampleJob, "--wait"],
  ["top"],
])("--query is refused where events are written: %s %s", async (...command) => {
  const all = await lab();
  const called = all.io();
  expect(await all.run(called, ...command, "-o", "jsonl", "--query", "id")).toBe(2);
  expect(called.err()).toContain("--query cannot be used with events");
  expect(called.out()).toBe("");
  expect(all.mock.requests).toEqual([]);
});
