import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle, bundleLibraries } from "../../scripts/build/bundle.js";
import { entries, libraries } from "../../scripts/build/entries.js";
import { packSpecs } from "../../scripts/build/specs.js";
import * as products from "../../src/products/list.js";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../..");
const page = await readFile(path.join(root, "docs/testing.md"), "utf8");

interface File {
  readonly name: string;
  readonly code: string;
}

/** The blocks of the page that are files: their first line is a comment with the name. */
const files: readonly File[] = Array.from(
  page.matchAll(/^```\w+\n(?:\/\/|#) (\S+)\n(.*?)^```/gms),
  ([, name = "", code = ""]) => ({ name, code }),
);

interface Runner {
  args(file: string): string[];
  /** Whether the runner reads TypeScript. */
  readonly typed: boolean;
  /** Where the output has the number of tests, all of which have passed. */
  readonly passed: RegExp;
}

/** In ms. The limits of the runners are for a machine that does nothing else. */
const patience = 240_000;

/** By the module that a test imports. */
const runners: Readonly<Record<string, Runner>> = {
  vitest: {
    args: (file) => [
      path.join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--no-color",
      `--testTimeout=${patience}`,
      file,
    ],
    typed: true,
    passed: /Tests +(\d+) passed \(\d+\)/,
  },
  "node:test": {
    args: (file) => ["--test", "--test-reporter=tap", file],
    typed: false,
    passed: /^# pass (\d+)\n# fail 0$/m,
  },
  "@jest/globals": {
    args: (file) => [
      "--experimental-vm-modules",
      path.join(root, "node_modules/jest/bin/jest.js"),
      "--ci",
      `--testTimeout=${patience}`,
      file,
    ],
    typed: false,
    passed: /Tests: +(\d+) passed, \d+ total/,
  },
};

function runnerOf({ code }: File): Runner | undefined {
  const name = Object.keys(runners).find((each) => code.includes(` from "${each}";`));
  return name === undefined ? undefined : runners[name];
}

let folder: string;

/** A project with the built package and the runners, as somebody has it who follows the page. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "asyncops-testing-")));
  const modules = path.join(folder, "node_modules");
  const own = path.join(modules, "asyncops");
  await mkdir(own, { recursive: true });
  for (const name of await readdir(path.join(root, "node_modules"))) {
    if (!name.startsWith(".")) await symlink(path.join(root, "node_modules", name), path.join(modules, name));
  }
  await cp(path.join(root, "package.json"), path.join(own, "package.json"));
  await cp(path.join(root, "schemas"), path.join(own, "schemas"), { recursive: true });
  const dist = path.join(own, "dist");
  await Promise.all([
    bundle(entries, libraries, dist),
    bundleLibraries(libraries, dist),
    packSpecs(Object.keys(products), path.join(dist, "mock")),
  ]);
  const manifest = { private: true, type: "module", jest: { transform: {} } };
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  for (const file of files) await write(file);
});

/** Writes a file as its runner reads it. */
async function write(file: File): Promise<string> {
  const { name, code } = file;
  if (runnerOf(file)?.typed !== false) {
    await writeFile(path.join(folder, name), code);
    return name;
  }
  const script = await transform(code, { loader: "ts", format: "esm", target: "node20" });
  const plain = name.replace(/\.ts$/, ".js");
  await writeFile(path.join(folder, plain), script.code);
  return plain;
}

afterAll(() => rm(folder, { recursive: true, force: true }));

const samples = files.filter(({ name }) => name.endsWith(".test.ts"));

it("the page has a sample for each runner", () => {
  expect(new Set(samples.map(runnerOf))).toEqual(new Set(Object.values(runners)));
  const blocks = page.match(/^```ts$/gm) ?? [];
  expect(blocks).toHaveLength(samples.length);
});

it.each(samples)("$name passes", async (sample) => {
  const { args, passed } = runnerOf(sample) as Runner;
  // A runner inside a runner would report to the outer one.
  const { NODE_TEST_CONTEXT: _, VITEST: __, NODE_OPTIONS: ___, ...env } = process.env;
  const file = await write(sample);
  const { stdout, stderr } = await run(process.execPath, args(file), { cwd: folder, env }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  const output = stdout + stderr;
  expect(output).toMatch(passed);
  const declared = sample.code.match(/^test\b/gm) ?? [];
  expect(Number(passed.exec(output)?.[1])).toBeGreaterThanOrEqual(declared.length);
});
