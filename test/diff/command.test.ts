import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastRelease } from "../../scripts/diff/release.js";
import { jsonOf } from "../../scripts/diff/report/json.js";
import { emptyReport } from "../../scripts/diff/report/report.js";
import { readSide } from "../../scripts/diff/sources.js";
import { smallSpec } from "./support.js";

const root = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "asyncops-diff-"));
  const bundle = readFileSync(join(root, "generated/oracle-sbc/openapi.yaml"), "utf8");
  writeFileSync(
    join(folder, "oracle-sbc.yaml"),
    bundle.replaceAll("operationId: reboot", "operationId: restart"),
  );
  copyFileSync(join(root, "CHANGELOG.md"), join(folder, "plain.md"));
  const entry = "## Unreleased\n\n### Breaking\n\n- `restart` is now `reboot`.\n";
  writeFileSync(
    join(folder, "entry.md"),
    readFileSync(join(root, "CHANGELOG.md"), "utf8").replace("## Unreleased\n", entry),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const command = ["--import", "tsx", "scripts/diff.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run diff", () => {
  it("fails with --check only when a breaking change has no entry", () => {
    const old = join(folder, "oracle-sbc.yaml");
    const plain = run(old, "--check", "--json", "--changelog", join(folder, "plain.md"));
    expect(plain.status).toBe(1);
    expect(plain.stderr).toContain("`reboot` was `restart`");
    const json = JSON.parse(plain.stdout);
    expect(json.changes).toMatchObject([
      { rule: "operation-renamed", product: "oracle-sbc", operations: ["reboot"], from: "restart" },
    ]);
    expect(json.missing).toHaveLength(1);
    expect(run(old, "--check", "--changelog", join(folder, "entry.md")).status).toBe(0);
    expect(run(old, "--to", old).stdout).toContain("nothing has changed for callers");
  });

  it("says that there is no release, and passes", () => {
    // A new repository: this one may have a tag.
    const clone = join(folder, "unreleased");
    mkdirSync(clone);
    execFileSync("git", ["init", "--quiet"], { cwd: clone });
    expect(lastRelease(clone, "## Unreleased\n")).toBeUndefined();
    const members = Object.keys(jsonOf(emptyReport("There is no release yet."), []));
    expect(members).toEqual(Object.keys(JSON.parse(run("generated", "--json", "--check").stdout)));
  });

  it("ends with 2 when it cannot compare", () => {
    expect(run("no-such-ref")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'no-such-ref' is neither"),
    });
    expect(run("--unknown").status).toBe(2);
  });
});

describe("baselines", () => {
  it("reads a git ref, a folder of bundles in both forms, and a file", () => {
    const repository = join(folder, "repository");
    mkdirSync(join(repository, "generated/things"), { recursive: true });
    writeFileSync(join(repository, "generated/things/openapi.yaml"), smallSpec);
    writeFileSync(join(repository, "package.json"), '{"version":"0.3.0"}');
    const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, stdio: "ignore" });
    git("init", "--quiet");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "first");
    git("tag", "v0.3.0");
    const ref = readSide(repository, "v0.3.0", []);
    expect(ref).toMatchObject({ label: "v0.3.0", version: "0.3.0" });
    expect([...ref.bundles]).toEqual([["things", smallSpec]]);
    expect(ref.names).toBeUndefined();
    expect(readSide(repository, join(repository, "generated"), []).bundles.get("things")).toBe(smallSpec);
    expect([...readSide(repository, folder, []).bundles.keys()]).toEqual(["oracle-sbc"]);
    expect([...readSide(repository, join(folder, "oracle-sbc.yaml"), ["oracle-sbc"]).bundles.keys()]).toEqual(
      ["oracle-sbc"],
    );
    expect(() => readSide(repository, "v9", [])).toThrow(/neither a file/);
    expect(() => readSide(repository, "--all", [])).toThrow(/neither a file/);
  });
});
