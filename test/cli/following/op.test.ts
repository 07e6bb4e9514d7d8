import { expect, it } from "vitest";
import { attachKinds } from "../../../src/cli/following/attach-kinds.js";
import { startMock } from "../../../src/mock/index.js";
import { product as em } from "../../../src/products/enterprise-manager/product.js";
import { product as sbc } from "../../../src/products/oracle-sbc/product.js";
import { product as vspc } from "../../../src/products/vspc/product.js";
import { storeProfiles } from "../stored-profiles.js";
import { exampleJob, lab, lines, startJobs } from "./support.js";

const json = (text: string) => JSON.parse(text);

it("wait without an id takes all that run, and prints a row for each", async () => {
  const all = await lab();
  const { ids } = await startJobs(all, 3);
  const waited = all.io();
  expect(await all.run(waited, "op", "wait", "-o", "json")).toBe(0);
  expect(json(waited.out())).toMatchObject(ids.map((id) => ({ id, outcome: "success", exitCode: 0 })));
  // Their requests are shared.
  expect(all.mock.requests.some(({ operationId }) => operationId === "getBackupServerJobs")).toBe(true);
  const nothing = all.io();
  expect(await all.run(nothing, "op", "wait")).toBe(0);
  expect(nothing.err()).toBe("nothing runs\n");
  expect(nothing.out()).toBe("");
});

it("several ids exit with the worst outcome", async () => {
  const all = await lab();
  const { ids, jobs } = await startJobs(all, 2);
  all.mock.remove("BackupServerJob", jobs[1]?.instanceUid ?? "");
  const waited = all.io();
  expect(await all.run(waited, "op", "wait", ...ids, "zzzzzz", "-o", "json")).toBe(5);
  expect(json(waited.out())).toMatchObject([
    { id: "zzzzzz", exitCode: 5 },
    { id: ids[0], exitCode: 0 },
    { id: ids[1], exitCode: 5, outcome: "unknown" },
  ]);
  const listed = all.io();
  await all.run(listed, "op", "list", "--state", "unknown", "-o", "name");
  expect(listed.out()).toBe(`${ids[1]}\n`);
});

it("--any ends with the first, and the others run on", async () => {
  const all = await lab({ stageTime: 60_000 });
  const { ids } = await startJobs(all, 1);
  await all.clock.advance(100_000);
  const later = await startJobs(all, 1);
  const waited = all.io();
  const given = [...ids, ...later.ids];
  expect(await all.run(waited, "op", "wait", ...given, "--any", "-o", "json", "--interval", "1s")).toBe(0);
  expect(json(waited.out()).map(({ id }: { id: string }) => id)).toEqual(ids);
  const listed = all.io();
  await all.run(listed, "op", "list", "--state", "running", "-o", "name");
  expect(listed.out()).toBe(`${later.ids[0]}\n`);
});

it("reads ids from standard input, also from rows", async () => {
  const all = await lab();
  const { ids } = await startJobs(all, 2);
  const waited = all.io({ input: `${ids[0]}\tNightly\trunning\n\n${ids[1]}\n` });
  expect(await all.run(waited, "op", "wait", "-", "-o", "name")).toBe(0);
  expect(lines(waited.out())).toEqual(ids);
});

it("says of a word that is no id what it could be, not what the last kind of the server's ids looks like", async () => {
  const all = await lab();
  const io = all.io();
  expect(await all.run(io, "op", "wait", "nosuchid", "--profile", "lab")).toBe(2);
  expect(io.err()).toContain("neither an id of `asyncops op list`");
  expect(io.err()).not.toContain("UUID");
});

it("takes an id of the server with --profile", async () => {
  const { io, run, start } = await lab();
  await start(io(), exampleJob);
  const byId = io();
  expect(await run(byId, "op", "wait", exampleJob, "--profile", "lab", "-o", "json")).toBe(0);
  expect(json(byId.out())).toMatchObject({ data: { instanceUid: exampleJob, status: "Success" } });

  const elsewhere = io();
  expect(
    await run(elsewhere, "op", "wait", "https://other.example.com/asyncActions/1", "--profile", "lab"),
  ).toBe(2);
  expect(elsewhere.err()).toContain("is not of the server of profile lab");
  const missing = io();
  const id = "00000000-0000-4000-8000-000000000000";
  expect(await run(missing, "op", "wait", id, "--profile", "lab")).toBe(5);
  const typo = io();
  expect(await run(typo, "op", "wait", "qqqqqq")).toBe(5);
  expect(typo.err()).toContain("no stored operation 'qqqqqq'");
});

it("takes the URL of a 202, and a handle", async () => {
  const { io, mock, run } = await lab({ deferred: true });
  const response = await fetch(`${mock.url}/api/v3/infrastructure/backupServers/jobs/${exampleJob}/start`, {
    method: "POST",
    headers: { authorization: "Bearer any" },
  });
  expect(response.status).toBe(202);
  const url = new URL(response.headers.get("location") ?? "", mock.url).href;
  const shown = io();
  expect(await run(shown, "op", "show", url, "--profile", "lab", "-o", "json")).toBe(0);
  const { serverId, product } = json(shown.out());
  expect(url).toContain(serverId);
  const handle = {
    version: 1,
    product,
    server: `${mock.url}/api/v3`,
    operationId: "startBackupServerJob",
    id: exampleJob,
    begun: new Date().toISOString(),
    detail: {
      parameters: { jobUid: exampleJob },
      baseline: { status: "Success", run: "2026-11-21T22:00:08.5470000+00:00" },
      seen: "nothing",
      startTimeout: 600_000,
    },
  };
  expect(await run(io(), "op", "wait", JSON.stringify(handle), "--profile", "lab")).toBe(0);
});

it("a server that is gone exits with 8 after a while, and the operation can be waited for again", async () => {
  const all = await lab({ stageTime: 60_000 });
  const { ids } = await startJobs(all, 1);
  await all.mock.close();
  const waited = all.io();
  expect(await all.run(waited, "op", "wait", ...ids)).toBe(8);
  expect(waited.err()).toMatch(/Nightly SQL: cannot be followed after .*: getBackupServerJob: /);
  expect(waited.err()).toContain(`next: asyncops op wait ${ids[0]}`);
  const listed = all.io();
  await all.run(listed, "op", "list", "--state", "running", "-o", "name");
  expect(listed.out()).toBe(`${ids[0]}\n`);
});

it("refused credentials exit with 4, and the operation still runs", async () => {
  const all = await lab({ credentials: { apiKey: "any" } });
  const { ids } = await startJobs(all, 1);
  await all.mock.close();
  // The key is valid no more.
  const port = Number(new URL(all.profile.url).port);
  await using _ = await startMock({
    product: "vspc",
    credentials: { apiKey: "other" },
    port,
    clock: all.clock,
  });
  const waited = all.io();
  expect(await all.run(waited, "op", "wait", ...ids)).toBe(4);
  const listed = all.io();
  await all.run(listed, "op", "list", "--state", "running", "-o", "name");
  expect(listed.out()).toBe(`${ids[0]}\n`);
});

it("watch prints a line for each change", async () => {
  const all = await lab();
  const { ids } = await startJobs(all, 1);
  const watched = all.io();
  expect(await all.run(watched, "op", "watch", ...ids)).toBe(0);
  const rows = lines(watched.out()).map((line) => line.split("\t").slice(1));
  expect(rows).toEqual([
    ["ID", "NAME", "STATE", "PERCENT", "OUTCOME"],
    [ids[0], "Nightly SQL", "Starting", "", ""],
    [ids[0], "Nightly SQL", "Running", "", ""],
    [ids[0], "Nightly SQL", "Success", "", "success"],
  ]);
  expect(await all.run(all.io(), "op", "watch", "-o", "yaml")).toBe(2);
});

it("show reads the state on the server, and stores an outcome that it finds", async () => {
  const all = await lab();
  const { ids, jobs } = await startJobs(all, 1);
  const [id = ""] = ids;
  const before = all.io();
  expect(await all.run(before, "op", "show", id, "-o", "json")).toBe(0);
  expect(json(before.out())).toMatchObject({
    id,
    state: "running",
    parameters: { jobUid: jobs[0]?.instanceUid },
    status: { data: { status: "Starting" } },
  });
  await all.clock.advance(60_000);
  await all.run(all.io(), "op", "show", id);
  const listed = all.io();
  await all.run(listed, "op", "list", "--state", "success", "-o", "name");
  expect(listed.out()).toBe(`${id}\n`);
  expect(await all.run(all.io(), "op", "show")).toBe(2);
});

it("cancel needs --yes without a terminal, and --wait exits with the outcome", async () => {
  const all = await lab({ stageTime: 60_000 });
  const { ids } = await startJobs(all, 1);
  await all.clock.advance(70_000);
  const stops = () =>
    all.mock.requests.filter(({ operationId }) => operationId === "stopBackupServerJob").length;
  const refused = all.io();
  expect(await all.run(refused, "op", "cancel", ...ids)).toBe(9);
  expect(refused.err()).toContain("--yes");
  const readOnly = all.io({ env: { ASYNCOPS_SAFETY: "read-only" } });
  expect(await all.run(readOnly, "op", "cancel", ...ids, "--yes")).toBe(9);
  const dry = all.io();
  expect(await all.run(dry, "op", "cancel", ...ids, "--dry-run", "-o", "json")).toBe(0);
  expect(json(dry.out())).toMatchObject([{ state: "would be stopped" }]);
  expect(stops()).toBe(0);
  const canceled = all.io();
  expect(await all.run(canceled, "op", "cancel", ...ids, "--yes", "--wait", "-o", "json")).not.toBe(0);
  expect(stops()).toBe(1);
  expect(json(canceled.out())).toMatchObject([{ id: ids[0], outcome: "failed" }]);
});

it("top --once shows stored operations and what else runs, each once", async () => {
  const all = await lab({ stageTime: 60_000 });
  const { ids, jobs } = await startJobs(all, 1);
  const other = all.mock.generate("BackupServerJob", 1) as readonly { readonly instanceUid: string }[];
  all.mock.add("BackupServerJob", { ...other[0], status: "Running", name: "Started in the console" });
  const shown = all.io();
  expect(await all.run(shown, "top", "--once", "-o", "json")).toBe(0);
  expect(json(shown.out())).toMatchObject([
    { id: ids[0], name: "Nightly SQL", state: "Starting", outcome: "", profile: "lab" },
    { id: other[0]?.instanceUid, name: "Started in the console", state: "Running" },
  ]);
  expect(json(shown.out())).toHaveLength(2);
  expect(jobs).toHaveLength(1);
});

it("top in a pipe reports changes and outcomes as events until Ctrl-C", async () => {
  const all = await lab({ stageTime: 5000, isManual: true });
  const { ids } = await startJobs(all, 1);
  const shown = all.io();
  const code = all.run(shown, "top");
  await expect.poll(() => shown.out()).toContain('"begun"');
  await all.clock.advance(40_000);
  await expect.poll(() => shown.out()).toContain('"finished"');
  const { jobs } = await startJobs(all, 1);
  await all.clock.advance(40_000);
  await expect.poll(() => lines(shown.out()).filter((line) => line.includes('"begun"')).length).toBe(2);
  shown.signals.emit("SIGINT");
  expect(await code).toBe(130);
  const events = lines(shown.out()).map(json);
  expect(events[0]).toEqual({ type: "version", version: "1.0" });
  expect(events.find(({ type }) => type === "finished")).toMatchObject({ id: ids[0], outcome: "success" });
  expect(jobs).toHaveLength(1);
});

it("a profile that cannot be opened does not hide the others", async () => {
  const all = await lab({ stageTime: 60_000 });
  const { ids } = await startJobs(all, 1);
  storeProfiles(all.state, [all.profile, { ...all.profile, name: "gone" }]);
  const shown = all.io();
  expect(await all.run(shown, "top", "--once", "-o", "name")).not.toBe(0);
  expect(shown.out()).toBe(`${ids[0]}\n`);
  expect(shown.err()).toContain("gone: there is no API key for profile 'gone'");
});

it("the kinds of ids are those of the specs", () => {
  for (const { name, operations } of [vspc, em, sbc]) {
    const kinds = new Set(Object.values(operations).flatMap(({ attach }) => (attach ? [attach.kind] : [])));
    expect(new Set(attachKinds[name as keyof typeof attachKinds])).toEqual(kinds);
  }
});
