import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bench } from "./harness.js";

let benches: Record<"vspc" | "em" | "sbc", Bench>;
let folder: string;

beforeAll(async () => {
  const [vspc, em, sbc] = await Promise.all([
    Bench.of("vspc"),
    Bench.of("enterprise-manager"),
    Bench.of("oracle-sbc"),
  ]);
  benches = { vspc, em, sbc };
  folder = await mkdtemp(path.join(tmpdir(), "asyncops-dry-run-"));
});

afterAll(async () => {
  await Promise.all(Object.values(benches ?? {}).map((bench) => bench.close()));
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** Nobody can be asked, and no variable has a secret. */
const env = { ASYNCOPS_LAB_API_KEY: "", ASYNCOPS_LAB_PASSWORD: "" };
const id = "0a000002-0000-4000-8000-000000000003";

describe("without a secret", () => {
  it.each([
    ["vspc", ["start-backup-server-job", "--job-uid", id], `/jobs/${id}/start`],
    ["vspc", ["call", "getBackupServerJob", `jobUid=${id}`], `/jobs/${id}`],
    ["vspc", ["request", "GET", "/sites/x/usage"], "/sites/x/usage"],
    ["vspc", ["request", "DELETE", `/infrastructure/backupServers/jobs/${id}`], `/jobs/${id}`],
    ["em", ["start-job", "--id", `urn:veeam:Job:${id}`], `/jobs/${id}?action=start`],
    ["em", ["sessions", "--failed"], "/query?"],
    ["sbc", ["save-configuration"], "/configuration/management"],
    ["sbc", ["elements", "session-agent"], "/configuration/configElements"],
  ] as const)("a dry run of %s %j prints the request, and sends nothing", async (group, args, text) => {
    const bench = benches[group];
    const before = bench.mock.requests.length;
    const { code, out, err } = await bench.run([group, ...args, "--dry-run"], { env });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(text);
    expect(bench.mock.requests).toHaveLength(before);
  });

  it("a dry run that must look something up says which secret is missing", async () => {
    const { vspc, sbc } = benches;
    const named = ["vspc", "start-backup-server-job", "--job-uid", "Workstations Daily", "--dry-run"];
    const byName = await vspc.run(named, { env });
    expect([byName.code, byName.err]).toEqual([4, expect.stringContaining("Set ASYNCOPS_LAB_API_KEY")]);
    const change = path.join(folder, "change.yaml");
    await writeFile(change, "- delete: {elementType: session-agent, keys: {hostname: x}}\n");
    expect((await sbc.run(["sbc", "apply", change, "--dry-run"], { env })).code).toBe(4);
  });

  it("nothing is sent without --dry-run, and the guard comes before the question for a secret", async () => {
    const { vspc } = benches;
    expect((await vspc.run(["vspc", "get-active-alarms"], { env })).code).toBe(4);
    const remove = ["vspc", "delete-backup-server-job", "--job-uid", id];
    const { code, err } = await vspc.run(remove, { env });
    expect([code, err]).toEqual([9, expect.stringContaining("Give --yes to do it")]);
  });
});
