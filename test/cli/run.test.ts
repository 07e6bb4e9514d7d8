import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import type { Group, Invocation } from "../../src/cli/command.js";
import type { Io } from "../../src/cli/io.js";
import { runCli } from "../../src/cli/run.js";

/** Runs a tree with one command, `thing show`. */
async function run(...argv: readonly string[]) {
  const calls: Invocation[] = [];
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const show = {
    summary: "shows a thing",
    maxArguments: 1,
    options: [{ name: "all", summary: "all of them" }],
    run: async (invocation: Invocation) => {
      calls.push(invocation);
      return 0;
    },
  };
  const thing: Group = {
    summary: "things",
    commands: { show: { summary: "shows", load: async () => show } },
  };
  const tree: Group = {
    summary: "the top",
    commands: { thing: { summary: "things", load: async () => thing } },
  };
  const code = await runCli(argv, { stdout, stderr, env: {}, platform: "linux" } as unknown as Io, tree);
  const text = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, call: calls[0], out: text(stdout), err: text(stderr) };
}

it.each([
  [["thing", "show", "x", "--profile", "lab"]],
  [["thing", "show", "--profile=lab", "x"]],
  [["--profile", "lab", "thing", "show", "x"]],
  [["thing", "--profile", "lab", "show", "x"]],
])("options of every command stand anywhere: %j", async (argv) => {
  const { code, call } = await run(...argv);
  expect([code, call?.path, call?.args, call?.options.text("profile")]).toEqual([
    0,
    ["thing", "show"],
    ["x"],
    "lab",
  ]);
});

it.each([
  [["--help"]],
  [["-h", "thing"]],
  [["thing", "-o", "json", "--help"]],
  [["thing", "show", "--help"]],
  [["--help", "thing", "show"]],
])("the help needs nothing else: %j", async (argv) => {
  const { code, out, call } = await run(...argv);
  expect([code, call]).toEqual([0, undefined]);
  expect(out).toContain("Usage: asyncops");
});

it.each([
  [["thng"], "unknown command 'thng'. Did you mean 'thing'?"],
  [["thing", "shw"], "unknown command 'thing shw'. Did you mean 'show'?"],
  [["--unknown", "thing"], "unknown option '--unknown'"],
  // The value may be a secret.
  [["--password=hunter2", "thing"], "unknown option '--password'. Did you mean '--password-stdin'?"],
  [["thing", "show", "--al"], "unknown option '--al'. Did you mean '--all'?"],
  [["thing", "show", "a", "b"], "unexpected argument 'b'"],
])("%j is a usage error", async (argv, message) => {
  const { code, err } = await run(...argv);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

it("the version, and how to get it", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await run("--version")).toMatchObject({ code: 0, out: `${version}\n` });
  expect((await run("--help")).out).toContain("asyncops --version");
});

it("the help begins with a sentence", async () => {
  expect((await run("thing", "show", "--help")).out).toMatch(/^Shows a thing\n/);
  expect((await run("thing", "--help")).out).toMatch(/^Things\n/);
});
