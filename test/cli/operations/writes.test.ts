import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Bench } from "./harness.js";

let vspc: Bench;
let em: Bench;
let sbc: Bench;

beforeAll(async () => {
  [vspc, em, sbc] = await Promise.all([
    Bench.of("vspc"),
    Bench.of("enterprise-manager"),
    Bench.of("oracle-sbc"),
  ]);
});

beforeEach(() => {
  for (const { starts } of [vspc, em, sbc]) starts.length = 0;
});

afterAll(() => Promise.all([vspc?.close(), em?.close(), sbc?.close()]));

const databases = "0a000002-0000-4000-8000-000000000003";
const nightly = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
const remove = ["vspc", "delete-backup-server-job", "--job-uid", databases];

describe("work that goes on", () => {
  it("is started by the store, which follows it", async () => {
    const { code, out } = await em.run(["em", "start-job", "--id", nightly]);
    expect(em.starts).toMatchObject([
      {
        operationId: "startJob",
        parameters: { id: nightly },
        handle: { id: expect.stringMatching(/^task-\d+$/) },
      },
    ]);
    expect(em.starts[0]).not.toHaveProperty("label");
    expect([code, out]).toEqual([0, `${em.starts[0]?.id}\n`]);
  });

  it("is started by call and request too", async () => {
    await em.run(["em", "call", "retryJob", `id=${nightly}`, "--dry-run"]);
    expect(em.starts).toEqual([]);
    const path = `/infrastructure/backupServers/jobs/${databases}/start`;
    const { code } = await vspc.run(["vspc", "request", "POST", path]);
    expect(code).toBe(0);
    expect(vspc.starts).toMatchObject([
      { operationId: "startBackupServerJob", parameters: { jobUid: databases } },
    ]);
  });

  it("is started under the lock where it needs the lock", async () => {
    const before = sbc.writes.length;
    const { code } = await sbc.run(["sbc", "save-configuration"]);
    expect(code).toBe(0);
    expect(sbc.writes.slice(before)).toEqual([
      "POST /rest/v1.2/configuration/lock",
      "PUT /rest/v1.2/configuration/management",
      "POST /rest/v1.2/configuration/unlock",
    ]);
  });
});

it("unlock-configuration does not take the lock that it releases", async () => {
  const before = sbc.writes.length;
  const { err } = await sbc.run(["sbc", "unlock-configuration"]);
  expect(sbc.writes.slice(before)).toEqual(["POST /rest/v1.2/configuration/unlock"]);
  expect(err).toContain("does not have the lock");
});

it("lock-configuration is refused where no later command could release the lock", async () => {
  const before = sbc.writes.length;
  const password = await sbc.run(["sbc", "lock-configuration"]);
  expect([password.code, password.err]).toEqual([9, expect.stringContaining("Use `asyncops sbc apply`")]);
  expect((await sbc.run(["sbc", "request", "POST", "/configuration/lock"])).code).toBe(9);
  expect(sbc.writes.slice(before)).toEqual([]);
  const help = await sbc.run(["sbc", "lock-configuration", "--help"]);
  expect(help.out).toContain("Only for profiles with auth 'token'.");
  // Commands with one token can use and release its lock.
  const profile = { auth: "token", user: undefined } as const;
  const env = { ASYNCOPS_LAB_TOKEN: "own-token" };
  const locked = await sbc.run(["sbc", "lock-configuration"], { profile, env });
  expect([locked.code, locked.err]).toEqual([0, "Lock the configuration: done\n"]);
  const unlocked = await sbc.run(["sbc", "unlock-configuration"], { profile, env });
  expect([unlocked.code, unlocked.err]).toEqual([0, "Unlock the configuration: done\n"]);
});

describe("a body", () => {
  const patch = ["vspc", "patch-backup-server-job", "--job-uid", databases];

  it("is JSON, and standard input may have it", async () => {
    const body = JSON.stringify([{ op: "replace", path: "/isEnabled", value: false }]);
    const { code } = await vspc.run([...patch, "--body", "-"], { stdin: body });
    expect(code).toBe(0);
    expect(vspc.mock.requests.at(-1)).toMatchObject({ method: "PATCH", body: JSON.parse(body) });
  });

  it("may be the XML of the API, which is read strictly", async () => {
    const element = (name: string) =>
      `<configElement><elementType>session-agent</elementType><${name}><name>hostname</name><value>gw1.example.net</value></${name}></configElement>`;
    const update = ["sbc", "update-config-element", "--dry-run", "--body"];
    const right = await sbc.run([...update, element("attribute")]);
    expect(right.out).toContain("<name>hostname</name><value>gw1.example.net</value>");
    const wrong = await sbc.run([...update, element("atribute")]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("unknown element <atribute>")]);
  });

  it.each([
    [["--body", "{"], "--body is not JSON"],
    [["--body", "<x/>"], "--body must be JSON or YAML"],
    [["--body", "@missing.json"], "the file 'missing.json' does not exist"],
    [[], "--body JSON|@FILE|- is missing"],
  ])("%j is refused", async (args, message) => {
    const { code, err } = await vspc.run([...patch, ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("the guard", () => {
  const refused = async (...given: Parameters<Bench["run"]>) => {
    const before = vspc.writes.length;
    const { code, err } = await vspc.run(...given);
    expect(vspc.writes).toHaveLength(before);
    expect(code).toBe(9);
    return err;
  };

  it("needs --yes for something destructive where nobody can be asked", async () => {
    expect(await refused(remove)).toContain(
      "nobody can be asked here, so nothing was sent. Give --yes to do it",
    );
  });

  it("holds for call and request as well", async () => {
    await refused(["vspc", "call", "deleteBackupServerJob", `jobUid=${databases}`]);
    await refused(["vspc", "request", "DELETE", `/infrastructure/backupServers/jobs/${databases}`]);
  });

  it("takes a write that no spec has for destructive", async () => {
    expect(await refused(["vspc", "request", "POST", "/sites/x/collect"])).toContain("POST /sites/x/collect");
  });

  it("asks on a terminal, and sends nothing without a yes", async () => {
    expect(await refused(remove, { typed: "n\n" })).toContain("Delete a backup server job on lab (http://");
    const before = vspc.writes.length;
    expect((await vspc.run(remove, { typed: "" })).code).toBe(130);
    expect(vspc.writes).toHaveLength(before);
  });

  it("ends with 130 at Ctrl-C", async () => {
    const before = vspc.writes.length;
    const { code } = await vspc.run(remove, { typed: "\u0003" });
    expect(code).toBe(130);
    expect(vspc.writes).toHaveLength(before);
  });

  it("lets nothing through that changes the server when it is read-only, not even with --yes", async () => {
    const env = { ASYNCOPS_SAFETY: "read-only" };
    const start = ["vspc", "start-backup-server-job", "--job-uid", databases, "--yes"];
    expect(await refused(start, { env })).toContain("refused, because ASYNCOPS_SAFETY is read-only");
    expect((await vspc.run(["vspc", "get-active-alarms"], { env })).code).toBe(0);
  });

  it("lets nothing destructive through with no-delete, of the environment or the profile", async () => {
    expect(await refused([...remove, "--yes"], { env: { ASYNCOPS_SAFETY: "no-delete" } })).toContain(
      "no-delete",
    );
    const profile = { safety: "no-delete" } as const;
    expect(await refused([...remove, "--yes"], { profile, env: { ASYNCOPS_SAFETY: "confirm" } })).toContain(
      "the safety of the profile lab is no-delete",
    );
  });

  it("is not switched off by a mistake in the environment", async () => {
    const { code, err } = await vspc.run([...remove, "--yes"], { env: { ASYNCOPS_SAFETY: "readonly" } });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("ASYNCOPS_SAFETY must be read-only, no-delete, confirm"),
    ]);
  });

  it("lets through what is agreed to", async () => {
    const { code, err } = await vspc.run([...remove, "--yes"]);
    expect([code, err]).toEqual([0, "Delete a backup server job: done\n"]);
    const other = "0a000002-0000-4000-8000-000000000004";
    const asked = await vspc.run(["vspc", "delete-backup-server-job", "--job-uid", other], { typed: "y\n" });
    expect(asked.code).toBe(0);
    expect(vspc.writes.at(-1)).toBe(`DELETE /api/v3/infrastructure/backupServers/jobs/${other}`);
  });
});

describe("--dry-run", () => {
  it("prints the request and what comes before it, and sends nothing", async () => {
    const before = em.mock.requests.length;
    const { code, out } = await em.run(["em", "start-job", "--id", nightly, "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "# read before: GET /query?format=Entities",
        "# starts work, which is followed",
        `POST ${em.mock.url}/api/jobs/${nightly}?action=start`,
        "",
      ].join("\n"),
    );
    expect(em.mock.requests).toHaveLength(before);
  });

  it("prints the lock, and masks secrets", async () => {
    const body = {
      elementType: "sip-interface",
      attribute: [
        { name: "auth-password", value: ["hidden"] },
        { name: "port", value: ["5060"] },
      ],
    };
    const { out } = await sbc.run([
      ...["sbc", "update-config-element", "--dry-run", "-o", "json", "--body", JSON.stringify(body)],
    ]);
    expect(JSON.parse(out)).toMatchObject({ lock: true, method: "PUT", destructive: false, before: [] });
    expect(JSON.parse(out).body).toContain("<name>auth-password</name><value>***</value>");
    expect(JSON.parse(out).body).toContain("<value>5060</value>");
    expect(out).not.toContain("hidden");
  });

  it("finds a wrong parameter as the call would", async () => {
    const { code, err } = await em.run(["em", "get-task", "--id", "..", "--dry-run"]);
    expect([code, err]).toEqual([2, expect.stringContaining("which is not an id")]);
  });
});
