import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bench } from "./harness.js";

let vspc: Bench;
let em: Bench;
let folder: string;

beforeAll(async () => {
  [vspc, em] = await Promise.all([Bench.of("vspc"), Bench.of("enterprise-manager")]);
  vspc.mock.generate("BackupServerJob", 700);
  folder = await mkdtemp(path.join(tmpdir(), "asyncops-operations-"));
});

afterAll(async () => {
  await Promise.all([vspc?.close(), em?.close()]);
  await rm(folder, { recursive: true, force: true });
});

const jobs = "get-backup-server-jobs";
const sent = (name: string) => JSON.parse(String(vspc.mock.requests.at(-1)?.query[name]));

describe("a collection", () => {
  it("is read by a filter in short form", async () => {
    const { code, out } = await vspc.run([
      "vspc",
      jobs,
      "--filter",
      "name==workstations daily",
      "--columns",
      "name,status",
    ]);
    expect([code, out]).toEqual([0, "NAME\tSTATUS\nWorkstations Daily\tFailed\n"]);
  });

  it("is one page, and standard error says that there is more", async () => {
    const { out, err } = await vspc.run(["vspc", jobs, "-o", "json"]);
    expect(JSON.parse(out)).toHaveLength(100);
    expect(err).toMatch(/^100 of 7\d\d items; --all reads all of them\n$/);
    expect((await vspc.run(["vspc", jobs, "-q", "-o", "name"])).err).toBe("");
  });

  it("is read to the end with --all, a line for each item", async () => {
    const { code, out, err } = await vspc.run(["vspc", jobs, "--all", "-o", "jsonl"]);
    const lines = out.trimEnd().split("\n");
    expect([code, err]).toEqual([0, ""]);
    expect(lines.length).toBeGreaterThan(700);
    for (const line of lines.slice(0, 3)) expect(JSON.parse(line)).toHaveProperty("instanceUid");
  });

  it("is read up to --limit, from as many pages as that needs", async () => {
    const count = async (limit: string) =>
      JSON.parse((await vspc.run(["vspc", jobs, "--limit", limit, "-o", "json"])).out).length;
    expect([await count("3"), await count("600")]).toEqual([3, 600]);
    const { code, err } = await vspc.run(["vspc", jobs, "--limit", "0"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--limit must be a whole number of at least 1")]);
  });

  it("is sorted and selected in short form, and JSON of the API is passed on", async () => {
    await vspc.run(["vspc", jobs, "--sort", "status,-lastrun", "--select", "name,status", "--limit", "1"]);
    expect(sent("sort")).toEqual([
      { property: "status", direction: "ascending" },
      { property: "lastRun", direction: "descending" },
    ]);
    expect(sent("select")).toEqual([{ propertyPath: "name" }, { propertyPath: "status" }]);
    const filter = [{ property: "name", operation: "equals", value: "x" }];
    await vspc.run(["vspc", jobs, "--filter", JSON.stringify(filter)]);
    expect(sent("filter")).toEqual(filter);
  });

  it("is found by a query, with the type as an argument", async () => {
    const { code, out } = await em.run([
      ...["em", "query", "backupjobsession", "--filter", "Result==failed", "--since", "2026-11-01"],
      ...["--columns", "Name,Result"],
    ]);
    expect([code, out]).toEqual([0, "NAME\tRESULT\nNightly Backup@2026-11-20 22:00:07\tFailed\n"]);
  });

  it("asks for the type of a query, and knows the types", async () => {
    const missing = await em.run(["em", "query"]);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("the type is missing")]);
    const wrong = await em.run(["em", "query", "BackupJobSesion"]);
    expect(wrong.err).toContain("unknown type 'BackupJobSesion'. Did you mean 'BackupJobSession'?");
  });
});

describe("an operation", () => {
  it("is a command with the words of the spec", async () => {
    const { code, out } = await vspc.run(["vspc", "start-backup-server-job", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Start a backup server job\n");
    expect(out).toMatch(/--job-uid UID\|NAME +Id of the job, its `instanceUid`/);
    expect(out).toMatch(/^ {2}asyncops vspc start-backup-server-job --job-uid [0-9a-f-]{36} --wait$/m);
  });

  it("is listed in the help of its product, and the nearest one is named", async () => {
    const { out } = await vspc.run(["vspc", "--help"]);
    expect(out).toMatch(/get-backup-server-job +Get a backup server job/);
    const { code, err } = await vspc.run(["vspc", "get-backup-server-jbos"]);
    expect([code, err]).toEqual([2, expect.stringContaining("Did you mean 'get-backup-server-jobs'?")]);
  });

  it("needs its required parameters, and values of their types", async () => {
    const missing = await vspc.run(["vspc", "get-backup-server-job"]);
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining("--job-uid UID|NAME is missing"),
    ]);
    const wrong = await vspc.run(["vspc", "generate-new-rsa-key-pair", "--key-size", "big"]);
    expect(wrong.err).toContain("--key-size must be a whole number in decimal digits, not 'big'");
    expect(wrong.err).toContain("Try: asyncops vspc generate-new-rsa-key-pair --help");
  });

  it("takes no secret from the command line, only from a file or standard input", async () => {
    const name = ["vspc", "generate-new-pkcs12-key-pair", "--subject", "CN=x", "--password"];
    const { code, err } = await vspc.run([...name, "hidden"]);
    expect([code, err]).toEqual([2, expect.stringContaining("Give it as @FILE or -")]);
    const file = path.join(folder, "secret");
    await writeFile(file, "hidden\n");
    await vspc.run([...name, `@${file}`]);
    await vspc.run([...name, "-", "--dry-run"], { stdin: "hidden\n" });
    expect(vspc.mock.requests.filter(({ query }) => query.password !== undefined)).toHaveLength(1);
    const plan = await vspc.run([...name, "-", "--dry-run"], { stdin: "hidden\n" });
    expect(plan.out).toContain("password=***");
    expect(plan.out).not.toContain("hidden");
  });

  it("is called by its operationId, with parameters by their names", async () => {
    const { code, out } = await vspc.run([
      ...["vspc", "call", "getBackupServerJobs", "filter=name==workstations daily"],
      ...["-o", "jsonl", "--query", "[].name"],
    ]);
    expect([code, out]).toEqual([0, '{"value":"Workstations Daily"}\n']);
  });

  it.each([
    [["getBackupServerJbo"], "Did you mean 'getBackupServerJob'?"],
    [["getBackupServerJob", "joUid=x"], "Did you mean 'jobUid'?"],
    [["getBackupServerJob", "x"], "a parameter must be name=value, not 'x'"],
    [["getBackupServerJob", "jobUid=1", "--all"], "--all has no effect on getBackupServerJob"],
    [["GET /about"], "For a route: asyncops vspc request METHOD /path"],
    [[], "the operationId is missing"],
  ])("call %j is refused", async (args, message) => {
    const { code, err } = await vspc.run(["vspc", "call", ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("is requested by its path, of the spec or not", async () => {
    const about = await vspc.run(["vspc", "request", "GET", "/about", "-o", "json"]);
    expect(JSON.parse(about.out)).toHaveProperty("data.serverVersion");
    const alarms = await vspc.run(["vspc", "request", "get", "/alarms/active", "--all", "-o", "jsonl"]);
    expect(alarms.out.trimEnd().split("\n")).toHaveLength(2);
    const unknown = await vspc.run([
      "vspc",
      "request",
      "GET",
      "/sites/x/usage",
      "-p",
      "limit=5",
      "--dry-run",
    ]);
    expect(unknown.out).toMatch(/^GET http:.*\/api\/v3\/sites\/x\/usage\?limit=5\n/);
  });
});

it("reports a column that no row has, and prints the others", async () => {
  const columns = "nmae,status,location.nowhere";
  const { code, out, err } = await vspc.run(["vspc", "get-backup-server-jobs", "--columns", columns]);
  expect([code, out.split("\n")[0]]).toEqual([0, "NMAE\tSTATUS\tLOCATION.NOWHERE"]);
  expect(err).toContain("asyncops: no row has the column 'nmae'. Did you mean 'name'?\n");
  expect(err).toContain("asyncops: no row has the column 'location.nowhere'\n");
  const right = await vspc.run(["vspc", "get-backup-server-jobs", "--columns", "NAME,status"]);
  expect(right.err).not.toContain("no row has");
});
