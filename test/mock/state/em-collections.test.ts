import { describe, expect, it } from "vitest";
import type { ListOperation, ReadOperation } from "../../../src/mock/state/collections/collection-spec.js";
import { type Body, known, origin, scene } from "./scene.js";

const product = "enterprise-manager";
const { spec, state: stateSpec } = known(product);
const operations = Object.entries(stateSpec.operations);
const lists = operations.filter((entry): entry is [string, ListOperation] => entry[1].does === "list");
const reads = operations.filter((entry): entry is [string, ReadOperation] => entry[1].does === "read");
const queryTypes = (stateSpec.queryService as Body).types;
const live = ["Task", "LogonSession"];
const unknown = "00000000-0000-4000-8000-00000000dead";

const guid = (value: Body): string =>
  String(value.UID ?? value.ObjectInJobId)
    .split(":")
    .at(-1) as string;

/** An example with the address of the mock. */
const moved = (value: Body) =>
  JSON.parse(JSON.stringify(value).replaceAll("https://em.example.com:9398/api", origin));

describe("collections of the Enterprise Manager", () => {
  it("covers every operation that lists something", () => {
    const listing = spec.operations.filter(({ operationId, method, answers }) => {
      const example = (answers.get("200")?.examples[0]?.value ?? {}) as Body;
      const members = Object.entries(example).filter(([name]) => !["Href", "Type", "Links"].includes(name));
      const isList = members.length === 1 && Array.isArray(members[0]?.[1]);
      return method === "GET" && isList && !["lookup"].includes(operationId);
    });
    const without = listing.filter(({ operationId }) => stateSpec.operations[operationId] === undefined);
    expect(listing.length).toBeGreaterThan(80);
    // Reports, and the service itself, are no collections.
    expect(without.map(({ operationId }) => operationId)).toEqual([
      "getEnterpriseManager",
      "getProcessedVmsReport",
    ]);
  });

  it.each(lists.filter(([, { parents, schema }]) => parents.length === 0 && !live.includes(schema)))(
    "%s lists what is stored",
    async (id, { schema, items, form }) => {
      const { ask, state } = scene(product);
      const { value } = await ask(id);
      const listed = value[items.slice(1)];
      expect(listed.map(guid)).toEqual((state.list(schema) as Body[]).map(guid));
      if (form === "reference") expect(listed[0].Type).toMatch(/Reference$/);
      for (const one of listed) expect(one.Href.startsWith(`${origin}/`)).toBe(true);
    },
  );

  it.each(reads.filter(([, { schema }]) => !live.includes(schema)))(
    "%s reads what is stored, by the address that it gives, and nothing else",
    async (id, { schema, parameter, form }) => {
      const { ask, state } = scene(product);
      const { path: template } = spec.operation(id);
      let read = 0;
      for (const value of state.list(schema) as Body[]) {
        const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
        const segments = String(value.Href).split("?")[0]?.split("/") ?? [];
        const at = template
          .split("/")
          .map((part, index) => [part, segments.at(index - template.split("/").length)] as const);
        const path = Object.fromEntries(
          names.map((name) => [name, at.find(([part]) => part === `{${name}}`)?.[1] ?? ""]),
        );
        const reply = await ask(id, { path });
        // Items of another parent have another path.
        if (reply.status === 404 && names.length > 1) continue;
        read++;
        expect(guid(reply.value)).toBe(guid(value));
        if (form === "reference") expect(reply.value.Type).toBe(`${value.Type}Reference`);
        else expect(reply.value).toEqual(moved(value));
        const other = await ask(id, { path: { ...path, [parameter]: unknown } });
        expect(other).toMatchObject({ status: 404, value: { StatusCode: 404 } });
        expect(other.value.Message).toContain(unknown);
      }
      expect(read).toBeGreaterThan(0);
    },
  );

  it.each(lists.filter(([, { parents }]) => parents.length > 0))(
    "%s lists what is linked",
    async (id, { parents: [parent], items }) => {
      const { ask, state } = scene(product);
      if (parent?.schema === undefined) throw new Error(`${id} has no parent`);
      const ids = (state.list(parent.schema) as Body[]).map(guid);
      const replies = await Promise.all(ids.map((one) => ask(id, { path: { [parent.parameter]: one } })));
      expect(replies.map(({ status }) => status)).toEqual(ids.map(() => 200));
      expect(replies.flatMap(({ value }) => value[items.slice(1)]).length).toBeGreaterThan(0);
      expect((await ask(id, { path: { [parent.parameter]: unknown } })).status).toBe(404);
    },
  );

  it("has references like those of the examples", async () => {
    const { ask } = scene(product);
    const { value } = await ask("getJobReferences");
    const example = spec.operation("getJobReferences").answers.get("200")?.examples[0]?.value as Body;
    const local = moved(example);
    const sorted = (links: Body[]) => links.map((link) => JSON.stringify(Object.entries(link).sort())).sort();
    value.Refs.forEach((reference: Body, at: number) => {
      const { Links, ...rest } = local.Refs[at];
      expect(reference).toMatchObject(rest);
      for (const link of sorted(Links)) expect(sorted(reference.Links)).toContain(link);
    });
  });

  it("generates a thousand jobs whose addresses work", async () => {
    const { ask, state } = scene(product);
    state.generate("Job", 1000);
    const { value } = await ask("getJobs");
    expect(new Set(value.Jobs.map(guid)).size).toBe(1002);
    const last = value.Jobs.at(-1);
    expect(last.Href).toBe(`${origin}/jobs/${guid(last)}?format=Entity`);
    const { value: read } = await ask("getJob", { path: { id: guid(last) } });
    expect(read).toEqual(last);
    const server = "0c077b9f-6625-524f-ab5c-0b10f6905b04";
    expect((await ask("getBackupServerJobs", { path: { id: server } })).value.Jobs).toHaveLength(1002);
  });
});

describe("queries", () => {
  const query = async (one: ReturnType<typeof scene>, parameters: object) => {
    return one.ask("query", { query: { type: "BackupJobSession", format: "Entities", ...parameters } });
  };
  const names = ({ value }: Body) => value.Entities.BackupJobSessions.map((one: Body) => one.Name);

  it.each(Object.keys(stateSpec.queryService?.types ?? {}))(
    "of %s find what the collection has",
    async (type) => {
      const { ask, state } = scene(product);
      const { at, schema, hasReferences } = queryTypes[type] as Body;
      const { value } = await ask("query", { query: { type, format: "Entities" } });
      const [, branch, list] = at.split("/");
      const expected = schema === undefined ? [] : (state.list(schema) as Body[]).map(guid);
      expect(value[branch][list].map(guid)).toEqual(expected);
      const { value: short } = await ask("queryReferences", { query: { type } });
      expect((hasReferences ? short.Refs : short[branch][list]).map(guid)).toEqual(expected);
    },
  );

  function sessions() {
    const one = scene(product, { data: { BackupJobSession: [] } });
    const { seeds } = stateSpec.schemas.BackupJobSession as Body;
    const values = ["Success", "Warning", "Failed", "None"].map((Result, at) => ({
      ...seeds[0],
      UID: `urn:veeam:BackupJobSession:00000000-0000-4000-8000-00000000000${at}`,
      Name: `run ${at}`,
      Result,
      Progress: at * 10,
      IsRetry: at > 1,
      CreationTimeUTC: `2026-11-2${at}T22:00:00.5Z`,
      ...(at === 3 && { State: "Working", EndTimeUTC: undefined }),
    }));
    one.state.add("BackupJobSession", JSON.parse(JSON.stringify(values)));
    return one;
  }

  it.each([
    ["Name=='run 1'", []],
    ['Name=="run 1"', ["run 1"]],
    ["Name==run1", []],
    ['name!="run 1"', ["run 0", "run 2", "run 3"]],
    ["Result>=Warning", ["run 1", "run 2"]],
    ["Result<Warning", ["run 0", "run 3"]],
    ["Result==Success,Result==Failed", ["run 0", "run 2"]],
    ["Result==Success,Result==Failed;State==Stopped", ["run 0", "run 2"]],
    ["(Result==Success,Result==None);State==Stopped", ["run 0"]],
    ["State!=Stopped", ["run 3"]],
    ['CreationTime>"2026-11-21T00:00:00Z"', ["run 1", "run 2", "run 3"]],
    ["CreationTime<=2026-11-21T22:00:00.5", ["run 0", "run 1"]],
    ["EndTime>2020-01-01", ["run 0", "run 1", "run 2"]],
    [
      "JobUid==urn:veeam:Job:fe4752ef-b093-5ce9-a32b-6e90213f27a8;JobType==Backup",
      ["run 0", "run 1", "run 2", "run 3"],
    ],
    ["JobUid==urn:veeam:Job:00000000-0000-4000-8000-000000000000", []],
    ["UID==urn:veeam:BackupJobSession:00000000-0000-4000-8000-000000000002", ["run 2"]],
    ["BackupServerName==vbr01.tech.local", ["run 0", "run 1", "run 2", "run 3"]],
    [
      "BackupServerUid==urn:veeam:BackupServer:0c077b9f-6625-524f-ab5c-0b10f6905b04",
      ["run 0", "run 1", "run 2", "run 3"],
    ],
  ])("filter by %s", async (filter, expected) => {
    expect(names(await query(sessions(), { filter }))).toEqual(expected);
  });

  it.each([
    [{ sortAsc: "Result" }, ["run 3", "run 0", "run 1", "run 2"]],
    [{ sortDesc: "CreationTime" }, ["run 3", "run 2", "run 1", "run 0"]],
    [{ sortAsc: "EndTime" }, ["run 3", "run 0", "run 1", "run 2"]],
  ])("sort by %j", async (sort, expected) => {
    expect(names(await query(sessions(), sort))).toEqual(expected);
  });

  it.each([
    ["Nothing==1", "There is no field Nothing"],
    ["Result>5", 'Result cannot be "5": its values are Success, Warning, Failed, None'],
    ["Result==Sucess", 'Result cannot be "Sucess": its values are Success, Warning, Failed, None'],
    ["CreationTime>abc", 'CreationTime cannot be "abc": it is of type date-time'],
    ["CreationTime>2026", 'CreationTime cannot be "2026": it is of type date-time'],
    ["IsRetry==yes", 'IsRetry cannot be "yes": it is of type boolean'],
    ["JobUid==abc", 'JobUid cannot be "abc": it is of type uid'],
    ["Name==1;(State==Stopped,EndTime<)", 'EndTime cannot be "": it is of type date-time'],
    ["Name=1", "The filter cannot be read at character 5: Name=1"],
    ["(Name==1", "The filter cannot be read at character 9: (Name==1"],
    ['Name=="a', 'The filter cannot be read at character 7: Name=="a'],
    ["Name==1)", "The filter cannot be read at character 8: Name==1)"],
  ])("refuse the filter %s", async (filter, Message) => {
    expect(await query(sessions(), { filter })).toMatchObject({
      status: 400,
      value: { Message, StatusCode: 400 },
    });
  });

  it.each(
    Object.entries(queryTypes as Body).flatMap(([type, { fields }]: [string, Body]) =>
      Object.entries((fields ?? {}) as Record<string, { type: string; values?: readonly string[] }>).map(
        ([field, { type: kind, values }]) => [type, field, kind, values] as const,
      ),
    ),
  )("%s: %s takes values of its type, %s, and no others", async (type, field, kind, values) => {
    const { ask } = scene(product);
    const status = async (value: string) =>
      (await ask("query", { query: { type, filter: `${field}!="${value}"` } })).status;
    const right: Record<string, readonly string[]> = {
      "date-time": ["2026-11-21T00:00:00Z", "2026-11-21", "2026-11-21T00:00:00.5+02:00"],
      integer: ["0", "-7", "9007199254740993"],
      number: ["0.5", "1e3"],
      boolean: ["true", "False"],
      uid: ["urn:veeam:Job:fe4752ef-b093-5ce9-a32b-6e90213f27a8", "fe4752ef-b093-5ce9-a32b-6e90213f27a8"],
      string: values ?? ["any text"],
      reference: ["urn:VMware:Vm:61142930-f5aa-5352-afe1-f3a51ed2e61d.vm-1021"],
    };
    for (const value of right[kind] ?? []) expect([value, await status(value)]).toEqual([value, 200]);
    const takesAny = kind === "reference" || (kind === "string" && values === undefined);
    expect(await status("no such value")).toBe(takesAny ? 200 : 400);
  });

  it("take a value that an object of the test has", async () => {
    const one = sessions();
    const [first] = one.state.list("BackupJobSession") as Body[];
    one.state.add("BackupJobSession", { ...first, Result: "Brand-new" });
    expect(names(await query(one, { filter: "Result==Brand-new" }))).toEqual(["run 0"]);
  });

  it("refuse an unknown type and an unknown field to sort by", async () => {
    const { ask } = scene(product);
    expect((await ask("query", { query: { type: "Job", sortAsc: "Nothing" } })).status).toBe(400);
    expect((await ask("query", { query: { type: "Nothing" } })).status).toBe(400);
  });

  it("are read page by page, by links to this server", async () => {
    const one = scene(product);
    one.state.generate("Job", 7);
    const seen: string[] = [];
    let page = "1";
    for (let turn = 0; turn < 10; turn++) {
      const { value } = await one.ask("query", {
        query: { type: "Job", format: "Entities", pageSize: "4", page, filter: "Platform==VMware" },
      });
      expect(value.PagingInfo).toMatchObject({ PageNum: Number(page), PageSize: 4, PagesCount: 3 });
      seen.push(...value.Entities.Jobs.map(guid));
      const links = new Map<string, string>(
        value.PagingInfo.Links.map((link: Body) => [link.Rel, link.Href]),
      );
      expect([...links.keys()]).toEqual([
        "First",
        ...(page === "1" ? [] : ["Previous"]),
        ...(page === "3" ? [] : ["Next"]),
        "Last",
      ]);
      const next = links.get("Next");
      if (next === undefined) break;
      expect(next.startsWith(`${origin}/query?`)).toBe(true);
      expect(new URL(next).searchParams.get("filter")).toBe("Platform==VMware");
      page = new URL(next).searchParams.get("page") ?? "";
    }
    expect(new Set(seen).size).toBe(9);
    const { value: beyond } = await one.ask("query", {
      query: { type: "Job", format: "Entities", pageSize: "4", page: "9" },
    });
    expect(beyond.Entities.Jobs).toEqual([]);
  });

  it("have a hundred items a page where the query asks for no size", async () => {
    const { ask, state } = scene(product);
    state.generate("Job", 150);
    const { value } = await ask("queryReferences", { query: { type: "Job" } });
    expect(value.Refs).toHaveLength(100);
    expect(value.PagingInfo).toMatchObject({ PageNum: 1, PageSize: 100, PagesCount: 2 });
  });
});
