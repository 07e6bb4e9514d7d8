import { readdirSync, writeFileSync } from "node:fs";
import promises, { readFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { expect, it, onTestFinished, vi } from "vitest";
import { OperationStore } from "../../../src/cli/store/store.js";
import { exampleJob, lab, startJobs } from "./support.js";

const json = (text: string) => JSON.parse(text);

it("forget removes what has ended; what runs only with --yes", async () => {
  const all = await lab();
  const { ids } = await startJobs(all, 2);
  expect(await all.run(all.io(), "op", "wait", ids[0] ?? "")).toBe(0);
  expect(await all.run(all.io(), "op", "forget", "--ended")).toBe(0);
  expect(await all.run(all.io(), "op", "forget", ids[1] ?? "")).toBe(9);
  expect(await all.run(all.io(), "op", "forget", ids[1] ?? "", "--yes")).toBe(0);
  expect(await all.run(all.io(), "op", "forget", ids[1] ?? "")).toBe(5);
  const listed = all.io();
  await all.run(listed, "op", "list", "-o", "json");
  expect(json(listed.out())).toEqual([]);
});

it("forget removes thousands in one go, and counts them", async () => {
  const all = await lab();
  const { ids } = await startJobs(all, 1);
  expect(await all.run(all.io(), "op", "wait", ids[0] ?? "")).toBe(0);
  const store = new OperationStore(all.io());
  const ended = JSON.parse(await readFile(store.fileOf(ids[0] ?? ""), "utf8"));
  const letters = "abcdefghjkmnpqrstuvwxyz";
  const idOf = (at: number) =>
    `zz${[0, 1, 2, 3].map((power) => letters[Math.floor(at / 23 ** power) % 23]).join("")}`;
  const copies = Array.from({ length: 2000 }, (_, at) => idOf(at));
  for (const id of copies) writeFileSync(store.fileOf(id), JSON.stringify({ ...ended, id }));
  const reads = vi.spyOn(promises, "readdir");
  onTestFinished(() => {
    reads.mockRestore();
    syncBuiltinESMExports();
  });
  syncBuiltinESMExports();
  const forgotten = all.io();
  expect(await all.run(forgotten, "op", "forget", "--ended")).toBe(0);
  expect(forgotten.err()).toBe("2001 operations forgotten\n");
  expect(readdirSync(store.folder)).toEqual([]);
  // Once for the list, and once for the files of unfinished writes. It was once for each operation.
  expect(reads.mock.calls.filter(([folder]) => folder === store.folder)).toHaveLength(2);
  const again = all.io();
  expect(await all.run(again, "op", "forget", "--ended")).toBe(0);
  expect(again.err()).toBe("nothing was forgotten\n");
}, 30_000);

it("wait cannot know the outcome of a file that it cannot read: 5", async () => {
  const all = await lab();
  const { ids } = await startJobs(all, 1);
  const broken = new OperationStore(all.io()).fileOf("brkn22");
  writeFileSync(broken, "{");
  const both = all.io();
  expect(await all.run(both, "op", "wait", "-o", "json")).toBe(5);
  expect(json(both.out())).toMatchObject([{ id: ids[0], outcome: "success" }]);
  expect(both.err()).toContain(`skipped ${broken}: it is not complete JSON`);
  const only = all.io();
  expect(await all.run(only, "op", "wait")).toBe(5);
  expect(only.err()).not.toContain("nothing runs");
  // Who waits for the first that ends has what was waited for.
  await startJobs(all, 1);
  expect(await all.run(all.io(), "op", "wait", "--any")).toBe(0);
});

it("list refuses a state that no operation has", async () => {
  const all = await lab();
  const io = all.io();
  expect(await all.run(io, "op", "list", "--state", "runing")).toBe(2);
  expect(io.err()).toContain("not 'runing'. Did you mean 'running'?");
});

it("cancel says of an operation that has failed that it has ended", async () => {
  const all = await lab({ scenario: "job-fails" });
  const started = all.io();
  await all.start(started, exampleJob);
  const id = started.out().trim();
  expect(await all.run(all.io(), "op", "wait", id)).toBe(1);
  const canceled = all.io();
  expect(await all.run(canceled, "op", "cancel", id, "--yes")).toBe(0);
  expect(canceled.err()).toMatch(new RegExp(`^${id}: has ended: failed; startBackupServerJob: `));
});

it("a word that is no id is not blamed on a server that nobody has named", async () => {
  const all = await lab({ product: "enterprise-manager" });
  const io = all.io();
  expect(await all.run(io, "op", "show", "zzz")).toBe(5);
  expect(io.err()).toContain(
    "There is no stored operation 'zzz' (see: asyncops op list), and the server of profile",
  );
});
