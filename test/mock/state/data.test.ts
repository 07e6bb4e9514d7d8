import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import type { StateOptions } from "../../../src/mock/state/state.js";
import { type Body, known, scene } from "./scene.js";

const job = {
  instanceUid: "00000000-0000-4000-8000-000000000001",
  name: "Mine",
  status: "Success",
  isEnabled: true,
};

function thrown(work: () => unknown): ConfigurationError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown");
}

describe("what identifies an object beside its id", () => {
  it.each(
    ["vspc", "enterprise-manager"].flatMap((product) =>
      Object.entries(known(product).state.schemas).flatMap(([schema, { identities = {} }]) =>
        Object.keys(identities).map((pointer) => [product, schema, pointer.slice(1)] as const),
      ),
    ),
  )("differs in generated objects: %s %s %s", (product, schema, member) => {
    const { state } = scene(product);
    state.generate(schema, 20);
    const values = (state.list(schema) as Body[]).map((value) => value[member]);
    expect(values.length).toBeGreaterThan(20);
    expect(new Set(values).size).toBe(values.length);
  });

  it("is in every kind of a generated job, with sessions of its own", () => {
    const { state } = scene("vspc");
    const [job] = state.generate("BackupServerBackupVmJob", 1) as Body[];
    expect(state.get("BackupServerJob", job.instanceUid)).toMatchObject({ uniqueUid: job.uniqueUid });
    const [first, second] = state.generate("BackupServerJob", 2) as Body[];
    const tasks = [first, second].flatMap(({ lastSessionTasks }) => lastSessionTasks as Body[]);
    expect(tasks.length).toBeGreaterThan(2);
    expect(new Set(tasks.map(({ instanceUid }) => instanceUid)).size).toBe(tasks.length);
  });
});

describe("own data", () => {
  it("replaces the examples of its schema, and is listed and read", async () => {
    const { ask } = scene("vspc", { data: { BackupServerJob: [job] } });
    expect((await ask("getBackupServerJobs")).value.data).toEqual([job]);
    expect((await ask("getBackupServerJob", { path: { jobUid: job.instanceUid } })).value.data).toEqual(job);
    expect((await ask("getBackupServerBackupVmJobs")).value.data).toEqual([]);
    expect((await ask("getBackupServers")).value.data).not.toEqual([]);
  });

  it("is added to what is there, or replaces what has its id", async () => {
    const { ask, state } = scene("vspc");
    const before = state.list("BackupServerJob").length;
    state.add("BackupServerJob", job);
    state.add("BackupServerJob", [{ ...job, name: "Renamed" }]);
    const { value } = await ask("getBackupServerJobs");
    expect(value.data).toHaveLength(before + 1);
    expect(value.data.at(-1).name).toBe("Renamed");
    expect(state.remove("BackupServerJob", job.instanceUid)).toBe(true);
    expect((await ask("getBackupServerJob", { path: { jobUid: job.instanceUid } })).status).toBe(404);
  });

  it("is not changed by what happens to the caller's object later", async () => {
    const { state } = scene("vspc");
    const mine = { ...job };
    state.add("BackupServerJob", mine);
    mine.name = "Changed";
    expect(state.get("BackupServerJob", job.instanceUid)).toEqual(job);
  });

  it("keeps what a job of a kind has in common with the job", async () => {
    const { state } = scene("vspc");
    const [linux] = state.list("LinuxBackupAgentJob") as Body[];
    state.add("LinuxBackupAgentJob", { ...linux, status: "Running" });
    expect(state.get("BackupAgentJob", linux.instanceUid)).toMatchObject({
      status: "Running",
      name: linux.name,
    });
    state.add("BackupAgentJob", {
      ...(state.get("BackupAgentJob", linux.instanceUid) as object),
      status: "Failed",
    });
    expect(state.get("LinuxBackupAgentJob", linux.instanceUid)).toMatchObject({ status: "Failed" });
  });

  it.each([
    [
      { BackupServerJob: [job, { ...job, isEnabled: "yes" }] },
      "data.BackupServerJob[1].isEnabled",
      "must be boolean",
    ],
    [
      { BackupServerJob: [{ ...job, lastSessionTasks: [{ startTime: "today" }] }] },
      "data.BackupServerJob[0].lastSessionTasks[0].startTime",
      'must match format "date-time"',
    ],
    [
      { BackupServerJob: [{ status: "Success", isEnabled: true }] },
      "data.BackupServerJob[0]",
      "needs instanceUid",
    ],
  ])("is refused with the place of the mistake: %j", (data, option, problem) => {
    const error = thrown(() => scene("vspc", { data } as StateOptions));
    expect(error).toMatchObject({ option });
    expect(error.message).toContain(problem);
  });

  it("names the nearest schema", () => {
    expect(thrown(() => scene("vspc", { data: { BackupServerJobs: [] } })).message).toBe(
      "Unknown schema 'BackupServerJobs' in data. Did you mean 'BackupServerJob'?",
    );
    const { state } = scene("vspc");
    expect(thrown(() => state.add("backupServerJob", job)).message).toContain(
      "Did you mean 'BackupServerJob'?",
    );
    expect(thrown(() => state.generate("Jobs", 1)).message).toContain("Unknown schema 'Jobs'");
  });

  it("needs a count to generate", () => {
    const { state } = scene("vspc");
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(thrown(() => state.generate("BackupServerJob", count)).message).toContain(
        "whole number of at least 1",
      );
    }
  });

  it("adds nothing if one value is wrong", () => {
    const { state } = scene("vspc");
    const before = state.list("BackupServerJob");
    thrown(() => state.add("BackupServerJob", [job, { ...job, name: 5 }]));
    expect(state.list("BackupServerJob")).toEqual(before);
  });
});

describe("generated data", () => {
  it.each(Object.keys(known("vspc").state.schemas).filter((schema) => schema !== "AsyncActionInfo"))(
    "of %s is valid, each with an id of its own, and the same every time",
    (schema) => {
      const { state } = scene("vspc");
      const before = state.list(schema).length;
      const made = state.generate(schema, 25);
      expect(state.list(schema)).toHaveLength(before + 25);
      const validate = known("vspc").validators(`#/components/schemas/${schema}`);
      for (const value of made) if (!validate(value)) throw new Error(JSON.stringify(validate.errors));
      expect(scene("vspc").state.generate(schema, 25)).toEqual(made);
      state.generate(schema, 5);
      expect(state.list(schema)).toHaveLength(before + 30);
    },
  );
});
