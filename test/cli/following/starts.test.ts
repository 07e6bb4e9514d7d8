import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import {
  ConnectionError,
  DecodeError,
  HttpError,
  OperationFailedError,
  TimeoutError,
} from "../../../src/errors/index.js";
import type { Operation } from "../../../src/lro/operation.js";
import { openOn } from "./open-on.js";
import { exampleJob, lab, lines } from "./support.js";

const json = (text: string) => JSON.parse(text);
const operationId = "startBackupServerJob";
const parameters = { jobUid: exampleJob };

const ambiguous = Object.assign(new TimeoutError("timeout", 60_000), { ambiguous: true as const });

it.each([
  ["an ambiguous error", ambiguous, 8, "unknown"],
  ["a response that cannot be read", new DecodeError("not JSON"), 8, "unknown"],
  ["an error of this program", new TypeError("x"), 1, "unknown"],
  ["a failure", new OperationFailedError("failed", { id: "1" }), 1, "failed"],
  ["a refusal", new HttpError({ status: 400 }), 1, undefined],
  ["no connection", new ConnectionError("refused", { sent: false }), 8, undefined],
] as const)("a start that ends with %s", async (_, error, code, state) => {
  const { io, run, work } = await lab();
  const started = io();
  expect(await work(started, operationId, parameters, [], () => Promise.reject(error))).toBe(code);
  const listed = io();
  await run(listed, "op", "list", "-o", "json");
  const rows = json(listed.out());
  expect(rows.map(({ state: each }: { state: string }) => each)).toEqual(state === undefined ? [] : [state]);
  if (state !== "unknown") return;
  expect(started.err()).toContain(`${rows[0].id}: the start had no usable response`);
  expect(listed.err()).toContain("it may have been started");
});

it("Ctrl-C while the start has no response: the handle is stored, and nothing waits", async () => {
  const { clock, io, profile, run, work } = await lab();
  const open = openOn(profile, clock);
  let answer = (_: Operation<unknown>) => {};
  const begun = new Promise<Operation<unknown>>((resolve) => {
    answer = resolve;
  });
  const started = io();
  const code = work(started, operationId, parameters, ["--wait"], () => begun);
  await expect.poll(() => started.signals.listenerCount("SIGINT")).toBe(1);
  started.signals.emit("SIGINT");
  expect(started.err()).toContain("waiting for the response to the start");
  const during = io();
  await run(during, "op", "list", "-o", "json");
  expect(json(during.out())).toMatchObject([{ state: "starting" }]);
  answer(await open.client.begin(operationId, parameters));
  expect(await code).toBe(130);
  expect(started.err()).toMatch(/still running; resume with: asyncops op wait [a-z0-9]{6}\n$/);
  expect(await run(io(), "op", "wait")).toBe(0);
  await open.close();
});

it("a handle that cannot be stored is printed, and can be waited for", async () => {
  const { clock, io, profile, run, state, work } = await lab();
  const open = openOn(profile, clock);
  const started = io();
  const code = await work(started, operationId, parameters, [], async () => {
    const operation = await open.client.begin(operationId, parameters);
    await rm(path.join(state, "asyncops"), { recursive: true });
    await writeFile(path.join(state, "asyncops"), "");
    return operation;
  });
  expect(code).toBe(0);
  const [, handle = ""] = started.err().match(/asyncops op wait '(.*)' --profile lab/) ?? [];
  await rm(path.join(state, "asyncops"));
  expect(await run(io(), "op", "wait", handle, "--profile", "lab")).toBe(0);
  await open.close();
});

const job = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";

it("Enterprise Manager: a run is followed under another logon", async () => {
  const { io, run, work } = await lab({ product: "enterprise-manager" });
  const started = io();
  expect(await work(started, "startJob", { id: job })).toBe(0);
  const waited = io();
  expect(await run(waited, "op", "wait", started.out().trim(), "-o", "json")).toBe(0);
  expect(json(waited.out())).toMatchObject({ Type: "BackupJobSession", Result: "Success" });
  // The product gives a percentage here.
  expect(waited.err()).toMatch(/startJob: Working, \d+ %, \d+ s/);
});

it("Enterprise Manager: a failure names the machines and their reasons", async () => {
  const { io, work } = await lab({ product: "enterprise-manager", scenario: "job-fails" });
  const started = io();
  expect(await work(started, "startJob", { id: job }, ["--wait"])).toBe(1);
  expect(started.err()).toMatch(/startJob: failed after/);
  expect(started.err()).toMatch(/\n {2}\S[^\n]*: [^\n]+\n {2}next: asyncops op show/);
});

it("Oracle SBC: the handle of a start that did not wait is followed by another process", async () => {
  const { io, run, work } = await lab({ product: "oracle-sbc" });
  const started = io();
  expect(await work(started, "reboot", {})).toBe(0);
  const waited = io();
  expect(await run(waited, "op", "wait", "-o", "jsonl")).toBe(0);
  expect(json(lines(waited.out()).at(-1) ?? "")).toMatchObject({ type: "finished", outcome: "success" });
});
