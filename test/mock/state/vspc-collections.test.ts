import { describe, expect, it } from "vitest";
import type { ListOperation, ReadOperation } from "../../../src/mock/state/collections/collection-spec.js";
import { type Body, known, scene } from "./scene.js";

const job = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const server = "d6b2c9fd-3ba4-4a6f-8a31-6099ce8af6da";
const { spec, state: stateSpec } = known("vspc");
const operations = Object.entries(stateSpec.operations);
const lists = operations.filter((entry): entry is [string, ListOperation] => entry[1].does === "list");
const reads = operations.filter((entry): entry is [string, ReadOperation] => entry[1].does === "read");

/** Path parameters with which an operation finds something, from what is stored. */
function pathsOf(id: string, value: Body): Record<string, string> {
  const names = spec.operation(id).parameters.filter((parameter) => parameter.in === "path");
  return Object.fromEntries(
    names.map(({ name }) => [name, String(value[name] ?? value.instanceUid ?? value.id)]),
  );
}

describe("collections of VSPC", () => {
  it("covers every operation that lists something", () => {
    const listing = spec.operations.filter(({ method, answers }) => {
      const example = answers.get("200")?.examples[0]?.value as { data?: unknown } | undefined;
      return method === "GET" && Array.isArray(example?.data);
    });
    const without = listing.filter(({ operationId }) => stateSpec.operations[operationId] === undefined);
    expect(listing.length).toBeGreaterThan(80);
    expect(without.map(({ operationId }) => operationId)).toEqual([]);
  });

  it.each(lists.filter(([, { parents }]) => parents.length === 0))(
    "%s lists its values",
    async (id, { schema, page }) => {
      const { ask } = scene("vspc");
      const { value } = await ask(id);
      if (schema !== "AsyncActionInfo") expect(value.data.length).toBeGreaterThan(0);
      if (page !== undefined) {
        expect(value.meta.pagingInfo).toEqual({
          total: value.data.length,
          count: value.data.length,
          offset: 0,
        });
      }
    },
  );

  it.each(reads.filter(([, { schema }]) => schema !== "AsyncActionInfo"))(
    "%s reads what is stored, and nothing else",
    async (id, { schema, parameter }) => {
      const { ask, state } = scene("vspc");
      const values = state.list(schema);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        const reply = await ask(id, { path: pathsOf(id, value) });
        expect(reply.value.data).toEqual(value);
      }
      const unknown = "00000000-0000-4000-8000-00000000dead";
      const reply = await ask(id, {
        path: {
          ...pathsOf(id, values[0]),
          [parameter]: unknown,
        },
      });
      expect(reply.status).toBe(404);
      expect(reply.value.errors[0].message).toContain(unknown);
    },
  );

  it.each(lists.filter(([, { parents }]) => parents.length > 0))(
    "%s lists what is in its parent, and knows it",
    async (id, { schema, parents: [parent] }) => {
      const { ask, state } = scene("vspc");
      if (parent === undefined) throw new Error(`${id} has no parent`);
      const parents = (parent.schema ? state.list(parent.schema) : []).map(
        (value: Body) => value.instanceUid,
      );
      const named = state.list(schema).map((value: Body) => value[parent.parameter] ?? []);
      const ids = [...new Set([...parents, ...named].flat())];
      const replies = await Promise.all(ids.map((value) => ask(id, { path: { [parent.parameter]: value } })));
      expect(replies.map(({ status }) => status)).toEqual(ids.map(() => 200));
      expect(replies.flatMap(({ value }) => value.data).length).toBeGreaterThan(0);
      const reply = await ask(id, { path: { [parent.parameter]: "00000000-0000-4000-8000-00000000dead" } });
      expect(reply.status).toBe(404);
    },
  );

  it("has every job of a kind among the jobs, with its type and its server", async () => {
    const { ask } = scene("vspc");
    const { value: copies } = await ask("getBackupServerBackupCopyJobs", {
      query: { expand: ["BackupServerJob"] },
    });
    for (const copy of copies.data) {
      const { value } = await ask("getBackupServerJob", { path: { jobUid: copy.instanceUid } });
      expect(copy._embedded.backupServerJob).toEqual(value.data);
    }
    const filter = [{ property: "type", operation: "equals", value: "BackupCopy" }];
    const { value: found } = await ask("getBackupServerJobs", { query: { filter } });
    expect(found.data.map((one: Body) => one.instanceUid)).toContain(copies.data[0].instanceUid);
  });

  it("scopes lists by server, also where items do not name it", async () => {
    const { ask } = scene("vspc", { data: { BackupServerJob: [], BackupServer: [] } });
    expect((await ask("getBackupServerJobs")).value.data).toEqual([]);
    expect((await ask("getBackupServerJobByServer", { path: { backupServerUid: server } })).status).toBe(404);
    const { ask: full } = scene("vspc");
    const { value } = await full("getBackupServerBackupVmJobsObjectsByServer", {
      path: { backupServerUid: server },
    });
    expect(value.data.map((one: Body) => one.jobUid)).toEqual([job, job]);
  });
});

describe("paging of VSPC", () => {
  it("serves pages that agree with the total", async () => {
    const { ask, state } = scene("vspc", { data: { BackupServerJob: [] } });
    state.generate("BackupServerJob", 1000);
    const seen = new Set<string>();
    for (let offset = 0; offset < 1000; offset += 300) {
      const { value } = await ask("getBackupServerJobs", { query: { limit: 300, offset } });
      expect(value.meta.pagingInfo).toEqual({ total: 1000, count: Math.min(300, 1000 - offset), offset });
      for (const one of value.data) seen.add(one.instanceUid);
    }
    expect(seen.size).toBe(1000);
    const { value: beyond } = await ask("getBackupServerJobs", { query: { offset: 5000 } });
    expect(beyond).toMatchObject({ data: [], meta: { pagingInfo: { total: 1000, count: 0, offset: 5000 } } });
    expect((await ask("getBackupServerJobs")).value.data).toHaveLength(100);
  });
});

describe("filter, sort and select of VSPC", () => {
  const names = ["alpha", "Beta", "gamma", "Delta"];
  function jobs() {
    const one = scene("vspc", { data: { BackupServerJob: [] } });
    const made = one.state.generate("BackupServerJob", 4);
    made.forEach((value, at) => {
      one.state.add("BackupServerJob", {
        ...value,
        name: names[at],
        lastDuration: at * 10,
        lastRun: at === 0 ? null : `2026-11-2${at}T10:00:00.0000000+00:00`,
        isEnabled: at % 2 === 0,
        failureMessage: at === 3 ? null : "usual",
      });
    });
    return async (query: object) =>
      (await one.ask("getBackupServerJobs", { query: { ...query } })).value.data.map(
        (value: Body) => value.name,
      );
  }

  it.each([
    ["equals", [{ property: "name", operation: "equals", value: "Beta" }], ["Beta"]],
    ["equals minds case", [{ property: "name", operation: "equals", value: "beta" }], []],
    [
      "ignorecase",
      [{ property: "name", operation: "equals", collation: "ignorecase", value: "beta" }],
      ["Beta"],
    ],
    [
      "notEquals",
      [{ property: "lastDuration", operation: "notEquals", value: 10 }],
      ["alpha", "gamma", "Delta"],
    ],
    ["lessThan", [{ property: "lastDuration", operation: "lessThan", value: 10 }], ["alpha"]],
    [
      "lessThanOrEqual",
      [{ property: "lastDuration", operation: "lessThanOrEqual", value: 10 }],
      ["alpha", "Beta"],
    ],
    [
      "greaterThan of times in other spellings",
      [{ property: "lastRun", operation: "greaterThan", value: "2026-11-22T10:00:00Z" }],
      ["Delta"],
    ],
    [
      "greaterThanOrEqual",
      [{ property: "lastRun", operation: "greaterThanOrEqual", value: "2026-11-22T12:00:00+02:00" }],
      ["gamma", "Delta"],
    ],
    [
      "contains",
      [{ property: "name", operation: "contains", value: "a" }],
      ["alpha", "Beta", "gamma", "Delta"],
    ],
    ["in", [{ property: "name", operation: "in", value: ["alpha", "Delta", "other"] }], ["alpha", "Delta"]],
    ["null", [{ property: "failureMessage", operation: "equals", value: null }], ["Delta"]],
    ["boolean", [{ property: "isEnabled", operation: "equals", value: true }], ["alpha", "gamma"]],
    [
      "a path",
      [{ property: "schedule.dailyScheduleOptions.kind", operation: "equals", value: "Everyday" }],
      names,
    ],
    [
      "several mean and",
      [
        { property: "isEnabled", operation: "equals", value: true },
        { property: "lastDuration", operation: "greaterThan", value: 0 },
      ],
      ["gamma"],
    ],
    [
      "or",
      [
        {
          operation: "or",
          items: [
            { property: "name", operation: "equals", value: "alpha" },
            { property: "lastDuration", operation: "equals", value: 30 },
          ],
        },
      ],
      ["alpha", "Delta"],
    ],
    [
      "not",
      [{ operation: "not", items: [{ property: "isEnabled", operation: "equals", value: true }] }],
      ["Beta", "Delta"],
    ],
    [
      "exclusiveOr",
      [
        {
          operation: "exclusiveOr",
          items: [
            { property: "isEnabled", operation: "equals", value: true },
            { property: "name", operation: "equals", value: "alpha" },
          ],
        },
      ],
      ["gamma"],
    ],
    [
      "superset",
      [{ property: "schedule.dailyScheduleOptions.days", operation: "superset", value: ["Monday"] }],
      names,
    ],
    [
      "subset",
      [{ property: "schedule.dailyScheduleOptions.days", operation: "subset", value: ["Monday"] }],
      [],
    ],
    ["an unknown property", [{ property: "nothing", operation: "equals", value: "x" }], []],
  ])("filters by %s", async (_, filter, expected) => {
    expect(await jobs()({ filter })).toEqual(expected);
  });

  it.each([
    ["by text", [{ property: "name", direction: "ascending" }], ["Beta", "Delta", "alpha", "gamma"]],
    [
      "without case",
      [{ property: "name", direction: "ascending", collation: "ignorecase" }],
      ["alpha", "Beta", "Delta", "gamma"],
    ],
    ["down", [{ property: "lastDuration", direction: "descending" }], ["Delta", "gamma", "Beta", "alpha"]],
    [
      "by two keys",
      [
        { property: "isEnabled", direction: "descending" },
        { property: "lastDuration", direction: "descending" },
      ],
      ["gamma", "alpha", "Delta", "Beta"],
    ],
    ["with null first", [{ property: "lastRun", direction: "ascending" }], names],
  ])("sorts %s", async (_, sort, expected) => {
    expect(await jobs()({ sort })).toEqual(expected);
  });

  it("counts what the filter finds, and pages within it", async () => {
    const { ask } = scene("vspc");
    const filter = [{ property: "type", operation: "notEquals", value: "BackupVm" }];
    const { value } = await ask("getBackupServerJobs", { query: { filter, limit: 3, offset: 2 } });
    const { value: all } = await ask("getBackupServerJobs", { query: { filter } });
    expect(value.meta.pagingInfo).toEqual({ total: all.data.length, count: 3, offset: 2 });
    expect(value.data).toEqual(all.data.slice(2, 5));
  });

  it("selects properties of lists and of single reads", async () => {
    const { ask } = scene("vspc");
    const select = [{ propertyPath: "instanceUid" }, { propertyPath: "schedule.dailyScheduleOptions.kind" }];
    const expected = { instanceUid: job, schedule: { dailyScheduleOptions: { kind: "Everyday" } } };
    expect((await ask("getBackupServerJobs", { query: { select, limit: 1 } })).value.data).toEqual([
      expected,
    ]);
    expect(
      (await ask("getBackupServerJob", { path: { jobUid: job }, query: { select } })).value.data,
    ).toEqual(expected);
  });
});
