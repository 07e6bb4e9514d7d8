import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplesOfPage } from "../../scripts/docs/typescript-samples.js";
import { type MockOptions, type Product, startMock } from "../../src/mock/index.js";

const root = path.resolve(import.meta.dirname, "../..");
const samples = samplesOfPage("README.md", await readFile(path.join(root, "README.md"), "utf8"));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(root, "node_modules", ".asyncops-readme-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the sample that makes a client of a product in a process of its own, against a mock with a certificate of its own. */
async function run(product: Product, options: Omit<MockOptions, "product"> = {}) {
  await using mock = await startMock({ product, https: true, stageTime: 20, ...options });
  const sample = samples.find(({ code }) => code.includes(`from "asyncops/${product}"`))?.code ?? "";
  const contents = sample.replace(/"https:\/\/\w+\.example\.com(:\d+)?"/, JSON.stringify(mock.url));
  expect(contents).not.toBe(sample);
  const stdin = { contents, resolveDir: root, loader: "ts" } as const;
  const outfile = path.join(folder, `${product}.mjs`);
  const names = { username: '"automation"', password: '"not-a-secret"' };
  await build({
    stdin,
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: path.join(root, "tsconfig.json"),
    // The names that the sample leaves to its reader.
    ...(product !== "vspc" && { define: names }),
    external: ["@stoplight/*", "selfsigned"],
    logLevel: "warning",
  });
  await writeFile(path.join(folder, "vspc.pem"), mock.ca ?? "");
  const env = {
    ...process.env,
    VSPC_PASSWORD: "not-a-secret",
    NODE_EXTRA_CA_CERTS: path.join(folder, "vspc.pem"),
  };
  const ended = await promisify(execFile)(process.execPath, [outfile], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({
      stdout,
      stderr,
      code,
    }),
  );
  const { requests } = mock;
  expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
  return { ...ended, called: requests.map(({ operationId }) => operationId) };
}

describe("the samples of the README", () => {
  const job = {
    instanceUid: "6f1d2c3b-0000-4000-8000-000000000001",
    name: "Nightly",
    status: "Success",
    isEnabled: true,
  };

  it("find a job by its name, start it and follow its run", async () => {
    const { stdout, stderr, called } = await run("vspc", { data: { BackupServerJob: [job] } });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^Nightly Success .*\nNightly Success\nsuccess \d+\n$/);
    expect(called.indexOf("getBackupServerJobs")).toBeLessThan(called.indexOf("startBackupServerJob"));
  });

  it("say that there is no job of that name, and start nothing", async () => {
    const { stderr, code, called } = await run("vspc");
    expect([stderr, code]).toEqual([expect.stringContaining('There is no job "Nightly"'), 1]);
    expect(called).not.toContain("startBackupServerJob");
  });

  it("find a job of Enterprise Manager by its name", async () => {
    const { stderr, called } = await run("enterprise-manager");
    expect(stderr).toBe("");
    expect(called).toEqual(expect.arrayContaining(["queryReferences", "startJob", "query"]));
  });

  it("change an element of an SBC", async () => {
    const { stderr, called } = await run("oracle-sbc");
    expect(stderr).toBe("");
    expect(called).toContain("updateConfigElement");
  });
});
