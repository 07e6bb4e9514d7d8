import { type IPty, spawn } from "@lydell/node-pty";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { startMock } from "../../../src/mock/index.js";
import { profileOf } from "../stored-profiles.js";
import { childEnv, childProgram } from "./child-process.js";
import { exampleJob, temporaryFolder } from "./support.js";

let program: string;
beforeAll(async () => {
  const bundled = await childProgram();
  program = bundled.program;
  return bundled.remove;
});

interface Terminal {
  readonly pty: IPty;
  /** Everything that was written. */
  readonly text: () => string;
  readonly code: Promise<{ readonly exitCode: number; readonly signal?: number | undefined }>;
}

async function terminalLab({ stageTime = 1500, columns = 100 } = {}) {
  const state = await temporaryFolder();
  const mock = await startMock({ product: "vspc", stageTime });
  onTestFinished(() => mock.close());
  const profile = profileOf("vspc", mock.url);
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Terminal => {
    const pty = spawn(process.execPath, [program, ...args], {
      cols: columns,
      rows: 20,
      env: { ...childEnv(state, [profile]), TERM: "xterm-256color", ...env } as Record<string, string>,
    });
    let text = "";
    pty.onData((data) => {
      text += data;
    });
    const code = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) =>
      pty.onExit(resolve),
    );
    onTestFinished(() => pty.kill());
    return { pty, text: () => text, code };
  };
  return { mock, run };
}

/** What the screen shows: the sequences that this program writes, carried out. Lines that are too long are broken. */
function screenOf(text: string, columns: number): readonly string[] {
  const rows: string[] = [""];
  let row = 0;
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of a terminal
  for (const [part, count, action] of text.matchAll(/\u001b\[(\d*)([AJm])|[\s\S]/g)) {
    if (action === "A") row = Math.max(0, row - Number(count || 1));
    else if (action === "J") {
      rows.length = row + 1;
      rows[row] = (rows[row] ?? "").slice(0, column);
    } else if (part === "\r") column = 0;
    else if (part === "\n") {
      row++;
      rows[row] ??= "";
    } else if (action === undefined) {
      if (column === columns) {
        row++;
        column = 0;
      }
      rows[row] =
        (rows[row] ?? "").slice(0, column).padEnd(column) + part + (rows[row] ?? "").slice(column + 1);
      column++;
    }
  }
  return rows;
}

it("draws one line again, with state, time and next poll, and ends with the outcome", async () => {
  const { run } = await terminalLab();
  const { text, code } = run(["start", exampleJob, "--wait", "-o", "name"]);
  await expect
    .poll(text, { timeout: 60_000 })
    .toMatch(/Nightly SQL {2}Running {2}\d+ s {2}(next poll in \d+ s|polling)/);
  expect((await code).exitCode).toBe(0);
  const screen = screenOf(text(), 100);
  expect(screen.filter((line) => line.startsWith("Nightly SQL"))).toEqual([
    expect.stringContaining("Nightly SQL: started as"),
    expect.stringMatching(/^Nightly SQL: success after \d+ s$/),
  ]);
  expect(text()).toContain("\u001b[32m");
  expect(screen.at(-2)).toBe(exampleJob);
});

it("cuts the line at 60 columns, so that it stays one row, whatever the name is", async () => {
  const { run } = await terminalLab({ columns: 60 });
  const env = { TEST_LABEL: `夜間バックアップ\u001b[2J ${"long ".repeat(10)}` };
  const { text, code } = run(["start", exampleJob, "--wait", "-o", "name"], env);
  await expect.poll(text, { timeout: 60_000 }).toMatch(/ {2}Running {2}\d+ s {2}next poll in[^\n]*\r\n/);
  expect((await code).exitCode).toBe(0);
  // The sequence in the name does not reach the terminal.
  expect(text()).not.toContain("\u001b[2J");
  const screen = screenOf(text(), 60);
  expect(screen.filter((line) => /next poll|polling/.test(line))).toEqual([]);
  const quiet = run(["start", exampleJob, "--wait", "--quiet", "-o", "name"]);
  expect((await quiet.code).exitCode).toBe(0);
  expect(quiet.text().trim()).toBe(exampleJob);
});

it("draws the lines again when the terminal becomes narrower", async () => {
  const { run } = await terminalLab({ stageTime: 60_000, columns: 100 });
  const { pty, text, code } = run(["start", exampleJob, "--wait"]);
  await expect.poll(text, { timeout: 60_000 }).toMatch(/Nightly SQL {2}Starting/);
  const before = text().length;
  pty.resize(30, 20);
  // At once and not with the next second; two rows up, because the terminal has broken the line.
  await expect.poll(() => text().slice(before), { timeout: 60_000 }).toContain("\u001b[2A\r\u001b[J");
  await expect
    .poll(() => text().slice(before), { timeout: 60_000 })
    .toMatch(/Nightly SQL {2}Starting {2}\d+ s[^\n]{0,8}…\r\n/);
  pty.write("\u0003");
  expect((await code).exitCode).toBe(130);
});

it("Ctrl-C: says how to resume, and another terminal continues", async () => {
  const { mock, run } = await terminalLab({ stageTime: 2500 });
  const first = run(["start", exampleJob, "--wait"]);
  await expect.poll(first.text, { timeout: 60_000 }).toMatch(/Nightly SQL {2}Starting/);
  first.pty.write("\u0003");
  expect((await first.code).exitCode).toBe(130);
  const [, id = ""] = first.text().match(/still running; resume with: asyncops op wait (\w+)/) ?? [];
  expect(id).not.toBe("");
  const second = run(["op", "wait", id, "-o", "name"]);
  expect((await second.code).exitCode).toBe(0);
  expect(second.text()).toContain("Nightly SQL: success");
  const starts = mock.requests.filter(({ operationId }) => operationId === "startBackupServerJob");
  expect(starts).toHaveLength(1);
});

it("a second Ctrl-C leaves at once, also while a request has no response", async () => {
  const { run } = await terminalLab({ stageTime: 60_000 });
  const { pty, text, code } = run(["start", exampleJob, "--wait", "--cancel-on-interrupt"]);
  await expect.poll(text, { timeout: 60_000 }).toMatch(/Nightly SQL {2}Starting/);
  pty.write("\u0003");
  await expect.poll(text, { timeout: 60_000 }).toContain("Ctrl-C again leaves at once");
  const at = performance.now();
  pty.write("\u0003");
  expect((await code).exitCode).toBe(130);
  // The work ends after a minute, and a close may take five seconds.
  expect(performance.now() - at).toBeLessThan(5000);
});

it("CI and NO_COLOR: lines and no colors on a terminal", async () => {
  const { run } = await terminalLab({ stageTime: 300 });
  const { text, code } = run(["start", exampleJob, "--wait", "-o", "name"], { CI: "true", NO_COLOR: "1" });
  expect((await code).exitCode).toBe(0);
  expect(text()).not.toContain("\u001b");
  expect(text()).toMatch(/Nightly SQL: success after/);
});

it("top asks for a password before it draws, and Ctrl-C at the question ends it", async () => {
  const { run } = await terminalLab();
  const { pty, text, code } = run(["top"], { ASYNCOPS_LAB_API_KEY: "" });
  await expect.poll(text, { timeout: 60_000 }).toContain("API key");
  expect(text()).not.toContain("nothing runs");
  pty.write("\x03");
  expect((await code).exitCode).toBe(130);
  expect(text()).not.toContain("nothing runs");
});

it("top draws a table, and Ctrl-C ends it", async () => {
  const { run } = await terminalLab({ stageTime: 60_000 });
  expect((await run(["start", exampleJob]).code).exitCode).toBe(0);
  const { pty, text, code } = run(["top"]);
  await expect.poll(text, { timeout: 60_000 }).toMatch(/NAME +STATE +%/);
  await expect.poll(text, { timeout: 60_000 }).toMatch(/Nightly SQL +Starting/);
  pty.write("\u0003");
  expect((await code).exitCode).toBe(130);
});

it("op cancel asks on a terminal", async () => {
  const { mock, run } = await terminalLab({ stageTime: 60_000 });
  const started = run(["start", exampleJob]);
  expect((await started.code).exitCode).toBe(0);
  const [id = ""] = started.text().match(/^[a-z0-9]{6}(?=\r)/m) ?? [];
  const { pty, text, code } = run(["op", "cancel", id]);
  await expect.poll(text, { timeout: 60_000 }).toContain("Stop Nightly SQL on lab");
  pty.write("n\r");
  expect((await code).exitCode).toBe(9);
  expect(mock.requests.some(({ operationId }) => operationId === "stopBackupServerJob")).toBe(false);
});
