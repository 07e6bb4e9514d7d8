import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle } from "../../../scripts/build/bundle.js";
import { entries, libraries } from "../../../scripts/build/entries.js";
import { type Installed, installPacked } from "../../../scripts/build/installed.js";

const run = promisify(execFile);
let installed: Installed;

beforeAll(async () => {
  installed = await installPacked();
  await cp("test/package/consumer/command.mjs", path.join(installed.folder, "command.mjs"));
});

afterAll(() => installed?.remove());

it("npx asyncops --help runs from the packed tarball", async () => {
  const { stdout, stderr } = await run("npx", ["asyncops", "--help"], { cwd: installed.folder });
  expect(stdout).toMatch(/^Starts, follows and finds/);
  expect(stderr).toBe("");
  const file = path.join(installed.package, "dist/cli.js");
  expect(await readFile(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o755);
});

it("the installed command serves a mock, stores a profile, logs on, and prints YAML and JMESPath", async () => {
  await run(process.execPath, ["command.mjs"], { cwd: installed.folder });
});

it("its packages come with their licenses", async () => {
  const text = await readFile(path.join(installed.package, "dist/cli-LICENSES.txt"), "utf8");
  for (const name of [
    "graceful-fs",
    "jmespath",
    "openapi-fetch",
    "proper-lockfile",
    "write-file-atomic",
    "yaml",
  ])
    expect(text).toMatch(new RegExp(`^${name} \\d[\\d.]*\nLicense: `, "m"));
});

it("the modules of the SDK are the same, byte by byte, without the command", async () => {
  // Beside `dist`: the names of chunks depend on the way from them to the sources.
  const alone = await mkdtemp("dist-");
  try {
    await bundle(entries, libraries, alone);
    const modules = (await readdir(alone)).filter((name) => name.endsWith(".js"));
    expect(modules.length).toBeGreaterThan(6);
    for (const name of modules) {
      const packed = await readFile(path.join(installed.package, "dist", name), "utf8");
      expect(packed === (await readFile(path.join(alone, name), "utf8")), name).toBe(true);
    }
  } finally {
    await rm(alone, { recursive: true, force: true });
  }
});
