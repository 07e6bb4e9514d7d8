import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify, stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { run } from "../../scripts/quickstart/run.js";
import { Screen } from "../../scripts/quickstart/screen.js";

const start = (...args: string[]) =>
  promisify(execFile)("node_modules/.bin/tsx", ["scripts/quickstart.ts", ...args]).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({
      stdout,
      stderr,
      code,
    }),
  );

/** A screen, and what it has printed: with `isTTY` as a terminal, otherwise as a pipe. */
function screenFor({ isTTY = false, verbose = false }) {
  vi.stubEnv("FORCE_COLOR", undefined);
  vi.stubEnv("NO_COLOR", undefined);
  vi.stubEnv("TERM", "xterm");
  const parts: string[] = [];
  const screen = new Screen({ isTTY, write: (text) => parts.push(text) }, verbose);
  return { screen, printed: () => parts.join("") };
}

const poll = { state: "running", elapsed: 1234, polls: 3 } as Parameters<Screen["progress"]>[0];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("npm start -- --verbose in a terminal", () => {
  const { screen, printed } = screenFor({ isTTY: true, verbose: true });
  const finished = run(screen, true);
  const lines = async () => {
    await finished;
    return stripVTControlCharacters(printed()).split("\n");
  };

  it("runs all three products without a violation of a spec", async () => {
    expect(await finished).toBe(true);
    expect((await lines()).join("\n")).toMatch(/^\d+ requests in \d+\.\d s, no spec violations$/m);
  });

  it("fits 80 columns", async () => {
    expect((await lines()).filter((line) => line.length > 80)).toEqual([]);
  });

  it("shows requests and responses with their bodies, in JSON, XML and form", async () => {
    expect(await lines()).toEqual(
      expect.arrayContaining([
        "   > POST /api/v3/token",
        expect.stringMatching(/^ {3}> {3}grant_type=password&username=/),
        expect.stringMatching(/^ {3}< 200 application\/json/),
        '   <       "userName": "vspc\\\\backup-operator",',
        "   > GET /api/v3/infrastructure/backupServers/jobs/bc04d2e5-dd4c-4f85-af0e-42410",
        "     6a32a75",
        expect.stringMatching(/^ {3}< +<operation>verify<\/operation>/),
      ]),
    );
  });

  it("shows only code that it runs", async () => {
    await finished;
    // The code of a step is the only text in this colour.
    const [, ...coloured] = printed().split("\u001B[36m");
    const shown = coloured.map((text) => text.slice(0, text.indexOf("\u001B[0m")));
    expect(shown.length).toBeGreaterThan(20);
    const sources = readdirSync("scripts/quickstart").map((file) =>
      readFileSync(`scripts/quickstart/${file}`, "utf8"),
    );
    const lines = new Set(sources.flatMap((source) => source.split("\n")).map((line) => line.trim()));
    expect(shown.filter((code) => !lines.has(code.replace(/ \/\/.*/, "").trim()))).toEqual([]);
  });
});

describe("the screen", () => {
  it("moves one line for the polls in a terminal, with colour and time", () => {
    const { screen, printed } = screenFor({ isTTY: true });
    screen.progress(poll);
    screen.progress({ ...poll, state: "succeeded", polls: 4 });
    expect(printed()).toBe(
      "\r\u001B[2K   → \u001B[33m⠋ running   1.2 s, 3 polls\u001B[0m\r\u001B[2K   → \u001B[33m✔ succeeded 1.2 s, 4 polls\u001B[0m\n",
    );
  });

  it("prints a line a poll in a pipe, without colour and time", () => {
    const { screen, printed } = screenFor({});
    screen.title("A title");
    screen.step("await a();", "await b();");
    screen.progress(poll);
    screen.success("success");
    expect(printed()).toBe("A title\n1  await a();\n   await b();\n   → running, 3 polls\n   → success\n");
  });

  it("continues a long text on the next line, and a line of a body once", () => {
    const { screen, printed } = screenFor({});
    screen.detail("word ".repeat(20).trim());
    screen.wire("x".repeat(200));
    const [first = "", second, ...body] = printed().split("\n");
    expect(first.length).toBeLessThanOrEqual(80);
    expect(second).toMatch(/^ {5}word/);
    expect(body).toEqual([`   ${"x".repeat(77)}`, `     ${"x".repeat(74)}…`, ""]);
  });
});

describe("npm start", () => {
  it("explains itself with --help", async () => {
    const { stdout, stderr, code } = await start("--help");
    expect(stdout).toMatch(/^Usage: npm start -- \[--verbose\] \[--help\]\n/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect([stderr, code]).toEqual(["", 0]);
  });

  it.each([
    ["--verbos", "Unknown option '--verbos'. Valid options: --verbose, --help.\n\nUsage: "],
    ["fast", "Unexpected argument 'fast'. This command does not take positional arguments. Valid options: "],
  ])("refuses %s with a message and exit code 2", async (option, message) => {
    const { stdout, stderr, code } = await start(option);
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect([stdout, code]).toEqual(["", 2]);
  });
});
