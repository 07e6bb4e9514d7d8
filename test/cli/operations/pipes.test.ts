import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../../src/mock/index.js";
import { version } from "../../../src/version.js";
import { temporaryFolder } from "../following/support.js";

const program = ["--import", "tsx", "src/cli/main.ts"];

it("progress that nobody reads does not change the exit code", async () => {
  const child = spawn(process.execPath, [...program, "vspc", "nosuch"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr.destroy();
  const [code] = await once(child, "exit");
  expect(code).toBe(2);
});

it.skipIf(process.platform !== "linux")("a result that cannot be written is told in one line", () => {
  const line = `"${process.execPath}" ${program.join(" ")} --help > /dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
  expect([status, stderr]).toEqual([
    9,
    expect.stringMatching(/^asyncops: cannot write the result to standard output: ENOSPC.*\n$/),
  ]);
});

it("a wait whose events nobody reads any more does not end like completed work", async () => {
  const mock = await startMock({ product: "vspc", scenario: "never-starts" } as never);
  onTestFinished(() => mock.close());
  const uid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
  const start = [
    "vspc",
    "start-backup-server-job",
    "--job-uid",
    uid,
    "--wait",
    "--interval",
    "1s",
    "-o",
    "jsonl",
  ];
  const child = spawn(process.execPath, [...program, ...start], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      PATH: process.env.PATH,
      XDG_STATE_HOME: await temporaryFolder(),
      XDG_CONFIG_HOME: await temporaryFolder(),
      ASYNCOPS_PRODUCT: "vspc",
      ASYNCOPS_URL: mock.url,
      ASYNCOPS_API_KEY: "not-a-secret",
    },
  });
  const [first] = await once(child.stdout, "data");
  expect(String(first)).toContain('"version"');
  child.stdout.destroy();
  const [code] = await once(child, "exit");
  expect(code).toBe(6);
}, 60_000);

it("--version prints the version alone", () => {
  const { status, stdout } = spawnSync(process.execPath, [...program, "--version"], { encoding: "utf8" });
  expect([status, stdout]).toEqual([0, `${version}\n`]);
});
