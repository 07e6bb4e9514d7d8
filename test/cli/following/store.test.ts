import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { thisProcess } from "../../../src/cli/store/process.js";
import { operationsFolder } from "../../../src/cli/store/state-folder.js";
import { OperationStore, unreadableText } from "../../../src/cli/store/store.js";
import { storedParameters } from "../../../src/cli/store/stored-parameters.js";
import { currentOf } from "../../../src/cli/store/stored-state.js";
import { exampleJob, lab, temporaryFolder } from "./support.js";

async function entryOf(more: object = {}) {
  return {
    profile: "lab",
    product: "vspc" as const,
    operationId: "startBackupServerJob",
    parameters: {},
    process: await thisProcess(),
    intended: new Date().toISOString(),
    ...more,
  };
}

it.each([
  ["linux", { HOME: "/home/ann" }, "/home/ann/.local/state/asyncops/operations"],
  ["linux", { HOME: "/home/ann", XDG_STATE_HOME: "/state" }, "/state/asyncops/operations"],
  ["linux", { HOME: "/home/ann", XDG_STATE_HOME: "state" }, "/home/ann/.local/state/asyncops/operations"],
  ["darwin", { HOME: "/Users/ann" }, "/Users/ann/Library/Application Support/asyncops/operations"],
  ["win32", { LOCALAPPDATA: "D:\\Local" }, "D:\\Local\\asyncops\\state\\operations"],
  ["win32", { USERPROFILE: "C:\\Users\\ann" }, "C:\\Users\\ann\\AppData\\Local\\asyncops\\state\\operations"],
] as const)("the state folder of %s with %o", (platform, env, folder) => {
  expect(operationsFolder({ platform, env })).toBe(folder);
});

it("keeps one file an operation, for this user only", async () => {
  const state = await temporaryFolder();
  const store = new OperationStore({ env: { XDG_STATE_HOME: state }, platform: "linux" });
  const { id } = await store.create(await entryOf());
  expect(id).toMatch(/^[a-z][a-z2-9]{5}$/);
  const file = path.join(store.folder, `${id}.json`);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(store.folder)).mode & 0o777).toBe(0o700);
  await store.update(id, () => ({ label: "x" }));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(store.folder)).toEqual([`${id}.json`]);
});

it("reports what it cannot read, and never removes it", async () => {
  const { io, run, start, state } = await lab();
  const started = io();
  await start(started, exampleJob);
  const id = started.out().trim();
  const folder = path.join(state, "asyncops", "operations");
  const files = {
    "aaaaaa.json": "{ broken",
    "bbbbbb.json": '{ "version": 2, "id": "bbbbbb" }',
    "cccccc.json": "[]",
    "notes.json": '{ "version": 1 }',
    "dddddd.json": await readFile(path.join(folder, `${id}.json`), "utf8"),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  await mkdir(path.join(folder, "eeeeee.json"));
  const listed = io();
  expect(await run(listed, "op", "list", "-o", "json")).toBe(0);
  expect(JSON.parse(listed.out())).toMatchObject([{ id, state: "running" }]);
  for (const name of [...Object.keys(files), "eeeeee.json"])
    expect(listed.err()).toMatch(new RegExp(`skipped .*/${name}: it `));
  expect(await run(io(), "op", "forget", "--ended")).toBe(0);
  const broken = io();
  expect(await run(broken, "op", "wait", "aaaaaa")).toBe(9);
  expect(broken.err()).toContain("it is not complete JSON");
  for (const [name, text] of Object.entries(files))
    expect(await readFile(path.join(folder, name), "utf8")).toBe(text);
});

it("changes of several processes at once are all kept", async () => {
  const state = await temporaryFolder();
  const io = { env: { XDG_STATE_HOME: state }, platform: "linux" } as const;
  const { id } = await new OperationStore(io).create(await entryOf({ parameters: { count: 0 } }));
  const one = async () => {
    const store = new OperationStore(io);
    for (let at = 0; at < 5; at++) {
      await store.update(id, ({ parameters }) => {
        const { count } = parameters as { count: number };
        return { parameters: { count: count + 1 } };
      });
    }
  };
  await Promise.all([one(), one(), one()]);
  expect((await new OperationStore(io).find(id))?.parameters).toEqual({ count: 15 });
});

it("a lock of a process that was killed does not last", async () => {
  const state = await temporaryFolder();
  const store = new OperationStore({ env: { XDG_STATE_HOME: state }, platform: "linux" });
  const { id } = await store.create(await entryOf());
  await mkdir(path.join(store.folder, `${id}.json.lock`));
  expect(await store.update(id, () => ({ label: "after" }))).toMatchObject({ label: "after" });
});

it("tells a start that goes on from one whose process is gone", async () => {
  const state = await temporaryFolder();
  const store = new OperationStore({ env: { XDG_STATE_HOME: state }, platform: "linux" });
  const stateWith = async (process: object, intended = new Date().toISOString()) => {
    const entry = await store.create(
      await entryOf({ process: { ...(await thisProcess()), ...process }, intended }),
    );
    return (await currentOf(entry, store)).state;
  };
  expect(await stateWith({})).toBe("starting");
  // Another process may have the id by now.
  expect(await stateWith({ started: "another boot:1" })).toBe("unknown");
  expect(await stateWith({ pid: 2 ** 22 + 1 })).toBe("unknown");
  // This machine does not see the processes of another one.
  expect(await stateWith({ host: `not-${hostname()}` })).toBe("starting");
  const longAgo = new Date(Date.now() - 3_600_000).toISOString();
  expect(await stateWith({ host: `not-${hostname()}` }, longAgo)).toBe("unknown");
});

it("what is unknown is listed with what can be done, and a wait for it exits with 5", async () => {
  const { io, run, state } = await lab();
  const store = new OperationStore({ env: { XDG_STATE_HOME: state }, platform: "linux" });
  const { id } = await store.create(await entryOf({ process: { pid: 2 ** 22 + 1, host: hostname() } }));
  const listed = io();
  expect(await run(listed, "op", "list")).toBe(0);
  expect(listed.out()).toContain("\tunknown\t");
  expect(listed.err()).toContain("it may have been started");
  expect(listed.err()).toContain("asyncops op wait SERVER-ID --profile lab");
  const waited = io();
  expect(await run(waited, "op", "wait", id)).toBe(5);
  expect(waited.err()).toContain("asyncops top --once --profile lab");
});

it.each([
  ["label", { label: { a: 1 } }, "its label is not a text"],
  ["process", { process: { pid: -1, host: hostname() } }, "its process has no pid and host"],
  ["handle", { handle: { begun: "x" } }, "its handle has no time"],
  ["outcome", { end: { at: "2026-11-30T00:00:00Z", outcome: "great" } }, 'its outcome is "great"'],
])("a file with a wrong %s is reported", async (_, more, reason) => {
  const store = new OperationStore({ env: { XDG_STATE_HOME: await temporaryFolder() }, platform: "linux" });
  const { id } = await store.create((await entryOf(more)) as never);
  const { entries, unreadable } = await store.list();
  expect([entries, unreadable]).toEqual([[], [{ path: store.fileOf(id), reason }]]);
  await expect(store.find(id)).rejects.toThrow(reason);
});

it("a start of another machine whose clock is ahead does not go on for ever", async () => {
  const store = new OperationStore({ env: { XDG_STATE_HOME: await temporaryFolder() }, platform: "linux" });
  const entry = await store.create(
    await entryOf({ intended: "2999-01-01T00:00:00Z", process: { pid: 1, host: `not-${hostname()}` } }),
  );
  expect((await currentOf(entry, store)).state).toBe("unknown");
});

it("a file whose name would control the terminal does not", async () => {
  const store = new OperationStore({ env: { XDG_STATE_HOME: await temporaryFolder() }, platform: "linux" });
  await store.create(await entryOf());
  await writeFile(path.join(store.folder, "a\u001b[2Jb\nc.json"), "x");
  const { unreadable } = await store.list();
  expect(unreadable.map(unreadableText)).toEqual([expect.stringMatching(/\/a \[2Jb c\.json: it is not/)]);
});

it.runIf(process.platform === "linux")(
  "a folder in which nothing can be made is an error, and not a loop",
  async () => {
    const store = new OperationStore({ env: { XDG_STATE_HOME: "/proc" }, platform: "linux" });
    await expect(store.create(await entryOf())).rejects.toThrow(
      "Cannot create the state folder /proc/asyncops",
    );
  },
);

it("a profile that is for another server now: the handle is not sent there", async () => {
  const { io, run, start, state } = await lab();
  const started = io();
  await start(started, exampleJob);
  const id = started.out().trim();
  const file = path.join(state, "asyncops", "operations", `${id}.json`);
  const entry = JSON.parse(await readFile(file, "utf8"));
  entry.handle.server = "https://old.example.com/api/v3";
  await writeFile(file, JSON.stringify(entry));
  const waited = io();
  expect(await run(waited, "op", "wait", id)).toBe(9);
  expect(waited.err()).toMatch(
    /it was started on https:\/\/old\.example\.com\/api\/v3, and its profile is for http/,
  );
});

it.each([
  [
    "https://adm:hunter2@other.example.com/api/v3/asyncActions/1?token=hunter2",
    "…: cannot be followed: it is not of the server of profile lab",
  ],
  ["https://adm:hunter2@[", "the URL: cannot be followed: it is not a URL"],
])("op wait %s does not quote what may be a secret", async (url, words) => {
  const { io, run } = await lab();
  const waited = io();
  expect(await run(waited, "op", "wait", url, "--profile", "lab")).toBe(2);
  expect(waited.err()).toContain(words);
  expect(waited.err()).not.toContain("hunter2");
});

it("parameters are stored without secrets and without the body", () => {
  const given = { jobUid: "1", limit: 5, password: "p", accessToken: "t", body: { name: "p" }, filter: [{}] };
  expect(storedParameters(given)).toEqual({ jobUid: "1", limit: 5 });
});

it.runIf(process.getuid?.() !== 0)("a folder that cannot be written: nothing is started", async () => {
  const { io, mock, start, state } = await lab();
  await chmod(state, 0o500);
  const started = io();
  expect(await start(started, exampleJob)).toBe(9);
  expect(mock.requests).toEqual([]);
  await chmod(state, 0o700);
});

it("a state folder whose place is taken by a file: nothing is started", async () => {
  const { io, mock, start, state } = await lab();
  await writeFile(path.join(state, "asyncops"), "");
  const started = io();
  expect(await start(started, exampleJob)).toBe(9);
  expect(started.err()).toMatch(/Cannot create the state folder .*; nothing was started/);
  expect(mock.requests).toEqual([]);
});
