import { expect, it } from "vitest";
import { exampleJob, lab, lines } from "./support.js";

it("prints the id of a start, and continues in another process with the job as the result", async () => {
  const { io, run, start } = await lab();
  const first = io();
  expect(await start(first, exampleJob)).toBe(0);
  const id = first.out().trim();
  expect(id).toMatch(/^[a-z][a-z0-9]{5}$/);
  expect(first.err()).toContain(`asyncops op wait ${id}`);

  const second = io();
  expect(await run(second, "op", "wait", id, "-o", "json")).toBe(0);
  expect(JSON.parse(second.out())).toMatchObject({ data: { status: "Success", instanceUid: exampleJob } });
  expect(second.err()).toMatch(/Nightly SQL: Running, \d+ s/);
  expect(second.err()).toMatch(/Nightly SQL: success after/);

  // What is known is not asked for again.
  const third = io({ env: { ASYNCOPS_LAB_API_KEY: "" } });
  expect(await run(third, "op", "wait", id)).toBe(0);
});

it.each([
  ["start-job", 0, "success"],
  ["job-fails", 1, "failed"],
  ["canceled", 3, "canceled"],
  ["job-warns", 0, "warning"],
] as const)("--wait exits by the outcome: %s", async (scenario, code, outcome) => {
  const { io, run, start } = await lab({ scenario });
  const started = io();
  expect(await start(started, exampleJob, "--wait")).toBe(code);
  const listed = io();
  expect(await run(listed, "op", "list", "-o", "json")).toBe(0);
  expect(JSON.parse(listed.out())).toMatchObject([{ name: "Nightly SQL", state: outcome, profile: "lab" }]);
});

it("--fail-on warning exits with 7, with the result and the reasons", async () => {
  const { io, start } = await lab({ scenario: "job-warns" });
  const started = io();
  expect(await start(started, exampleJob, "--wait", "--fail-on", "warning", "-o", "json")).toBe(7);
  expect(JSON.parse(started.out())).toMatchObject({ data: { status: "Warning" } });
  expect(started.err()).toContain("Nightly SQL: ended with a warning");
});

it("a failure has the server's words, the reason of the machine, and the next command", async () => {
  const { io, start } = await lab({ scenario: "job-fails" });
  const started = io();
  expect(await start(started, exampleJob, "--wait")).toBe(1);
  expect(started.out()).toBe("");
  expect(started.err()).toMatch(/Nightly SQL: failed after .*: startBackupServerJob: /);
  expect(started.err()).toMatch(/\n {2}[^\n:]+: [^\n]+\n {2}next: asyncops op show [a-z0-9]{6}\n/);
});

it("what still runs at the timeout exits with 6, and can be waited for again", async () => {
  const { io, run, start } = await lab({ stageTime: 600_000 });
  const started = io();
  expect(await start(started, exampleJob, "--wait", "10m")).toBe(6);
  const id = started.err().match(/started as (\w+)/)?.[1] as string;
  expect(started.err()).toMatch(
    /Nightly SQL: still running after 10 min 0 s, not completed in time \(--timeout\)/,
  );
  expect(started.err()).toContain(`next: asyncops op wait ${id}`);
  expect(await run(io(), "op", "wait", id, "--timeout", "1h")).toBe(0);
});

it("ASYNCOPS_WAIT makes waiting the default, --no-wait does not wait", async () => {
  const { io, start } = await lab();
  const waiting = io({ env: { ASYNCOPS_WAIT: "1" } });
  expect(await start(waiting, exampleJob, "-o", "name")).toBe(0);
  expect(waiting.err()).toContain("waiting for at most 24h (--timeout)");
  const not = io({ env: { ASYNCOPS_WAIT: "1" } });
  expect(await start(not, exampleJob, "--no-wait")).toBe(0);
  expect(not.out()).toMatch(/^[a-z][a-z0-9]{5}\n$/);
});

it("a start that the server refuses leaves nothing behind", async () => {
  const { io, run, start } = await lab({ scenario: "already-running" });
  const started = io();
  expect(await start(started, exampleJob, "--wait")).toBe(9);
  const listed = io();
  await run(listed, "op", "list", "-o", "json");
  expect(JSON.parse(listed.out())).toEqual([]);
});

it("mistakes in the options are found before anything is started", async () => {
  const { io, mock, start } = await lab();
  for (const argv of [
    ["--wait=10"],
    ["--timeout", "5"],
    ["--fail-on", "x"],
    ["-o", "xml"],
    ["--wait", "--no-wait"],
  ])
    expect(await start(io(), exampleJob, ...argv)).toBe(2);
  expect(mock.requests).toEqual([]);
});

it("events for programs: the version first, then begun, changed and finished", async () => {
  const { io, start } = await lab();
  const started = io();
  expect(await start(started, exampleJob, "--wait", "-o", "jsonl", "--quiet")).toBe(0);
  const events = lines(started.out()).map((line) => JSON.parse(line));
  expect(events[0]).toEqual({ type: "version", version: "1.0" });
  expect(events[1].type).toBe("begun");
  expect(events.slice(2, -1).every(({ type }) => type === "changed")).toBe(true);
  expect(events.length).toBeGreaterThan(3);
  expect(events.at(-1)).toMatchObject({ type: "finished", outcome: "success", exitCode: 0 });
  for (const event of events.slice(1))
    for (const member of ["at", "id", "product", "outcome", "certainty", "status"])
      expect(event).toHaveProperty(member);
  expect(started.err()).toBe("");
});

it("a failure is an event too, and --quiet still reports it", async () => {
  const { io, start } = await lab({ scenario: "job-fails" });
  const started = io();
  expect(await start(started, exampleJob, "--wait", "-o", "jsonl", "--quiet")).toBe(1);
  const last = JSON.parse(lines(started.out()).at(-1) as string);
  expect(last).toMatchObject({ type: "finished", outcome: "failed", exitCode: 1 });
  expect(started.err()).toContain("Nightly SQL: failed");
});

it("in a pipe a line without news comes after a minute", async () => {
  const { io, start } = await lab({ stageTime: 300_000 });
  const started = io();
  expect(await start(started, exampleJob, "--wait", "--interval", "5s")).toBe(0);
  const running = lines(started.err()).filter((line) => line.startsWith("Nightly SQL: Running, "));
  expect(running.length).toBeGreaterThan(3);
  expect(running.length).toBeLessThan(8);
  expect(started.err()).not.toContain("\u001b");
});

it("Ctrl-C leaves the work running and says how to resume it", async () => {
  const { clock, io, mock, start } = await lab({ stageTime: 3_600_000, isManual: true });
  const started = io();
  const code = start(started, exampleJob, "--wait");
  await expect.poll(() => started.err()).toContain("waiting for");
  await clock.advance(2000);
  started.signals.emit("SIGINT");
  expect(await code).toBe(130);
  expect(started.err()).toMatch(/still running; resume with: asyncops op wait [a-z0-9]{6}\n$/);
  expect(started.signals.listenerCount("SIGINT")).toBe(0);
  expect(mock.requests.some(({ operationId }) => operationId === "stopBackupServerJob")).toBe(false);
});

it("--cancel-on-interrupt asks the server to stop it and reports how it ended", async () => {
  const { clock, io, mock, start } = await lab({ stageTime: 60_000, isManual: true });
  const started = io();
  const code = start(started, exampleJob, "--wait", "--cancel-on-interrupt");
  await expect.poll(() => started.err()).toContain("waiting for");
  await clock.advance(70_000);
  started.signals.emit("SIGINT");
  await expect.poll(() => started.err()).toContain("the server was asked to stop it");
  await clock.advance(200_000);
  expect(await code).toBe(130);
  expect(mock.requests.some(({ operationId }) => operationId === "stopBackupServerJob")).toBe(true);
  expect(started.err()).toMatch(/Nightly SQL: (failed|canceled)/);
});

it("colors: only on a terminal, FORCE_COLOR and NO_COLOR decide", async () => {
  const { io, start } = await lab();
  const green = "\u001b[32m";
  const pipe = io();
  await start(pipe, exampleJob, "--wait");
  expect(pipe.err()).not.toContain(green);
  const forced = io({ env: { FORCE_COLOR: "1" } });
  await start(forced, exampleJob, "--wait");
  expect(forced.err()).toContain(green);
  const terminal = { isTTY: true, columns: 60, rows: 20 };
  const none = io({ terminal, env: { NO_COLOR: "1" } });
  await start(none, exampleJob, "--wait");
  expect(none.err()).not.toContain(green);
  const build = io({ terminal, env: { CI: "true" } });
  await start(build, exampleJob, "--wait");
  expect(build.err()).not.toContain("\u001b[J");
});
