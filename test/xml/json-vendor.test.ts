import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { xmlCodec } from "../../src/xml/index.js";
import { jsonCodec } from "../../src/xml/json/codec.js";
import { camelCased, jsonOf, renamed, schemas, undoubled, withNulls } from "./json-forms.js";

const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';

interface Pair {
  readonly schema: string;
  readonly xml: string;
  /** As the vendor's pages and servers have it, character by character. Absent: made from the XML. */
  readonly json?: string;
}

const session =
  `<LogonSession ${namespace} Href="https://em:9398/api/logonSessions/b9a7" Type="LogonSession"><Links>` +
  '<Link Rel="Up" Href="https://em:9398/api/" Type="EnterpriseManager"/>' +
  '<Link Rel="Delete" Href="https://em:9398/api/logonSessions/b9a7"/></Links>' +
  "<UserName>myuser</UserName><SessionId>b9a759dd-4496-4f50-8fc0-f925aa283f8d</SessionId></LogonSession>";
const sessionJson = `{"UserName":"myuser","SessionId":"b9a759dd-4496-4f50-8fc0-f925aa283f8d",
 "Links":[{"Rel":"Up","Href":"https://em:9398/api/","Name":null,"Type":"EnterpriseManager"},
          {"Rel":"Delete","Href":"https://em:9398/api/logonSessions/b9a7","Name":null,"Type":null}],
 "Href":"https://em:9398/api/logonSessions/b9a7","Type":"LogonSession"}`;

const task = (id: string) =>
  `<Task ${namespace} Href="http://em:9399/api/tasks/${id}" Type="Task"><Links>` +
  `<Link Rel="Delete" Href="http://em:9399/api/tasks/${id}"/></Links><TaskId>${id}</TaskId>`;

const ofTheSheet: Record<string, Pair> = {
  "observed logon session": { schema: "LogonSession", xml: session, json: sessionJson },
  "observed logon sessions": {
    schema: "LogonSessions",
    xml: `<LogonSessions ${namespace}>${session.replace(` ${namespace}`, "")}</LogonSessions>`,
    json: `{"LogonSessions":[${sessionJson}]}`,
  },
  "observed versions": {
    schema: "EnterpriseManager",
    xml:
      `<EnterpriseManager ${namespace}><Links><Link Type="LogonSessionList" Rel="Down"/></Links><SupportedVersions>` +
      '<SupportedVersion Name="v1_5"><Links><Link Rel="Create"/></Links></SupportedVersion>' +
      '<SupportedVersion Name="v1_6"/></SupportedVersions></EnterpriseManager>',
    json: `{"SupportedVersions":{"SupportedVersions":[{"Links":[{"Rel":"Create"}],"Name":"v1_5"},{"Name":"v1_6"}]},
      "Links":[{"Rel":"Down","Type":"LogonSessionList"}],"Href":null,"Type":null}`,
  },
  "observed accepted task": {
    schema: "Task",
    xml: `${task("task-9")}<State>Running</State><Operation>EditCloudTenant</Operation></Task>`,
    json: `{"TaskId":"task-9","State":"Running","Operation":"EditCloudTenant",
     "Links":[{"Rel":"Delete","Href":"http://em:9399/api/tasks/task-9"}],
     "Href":"http://em:9399/api/tasks/task-9","Type":"Task"}`,
  },
  "synthetic finished task": {
    schema: "Task",
    xml:
      `${task("task-3")}<State>Finished</State><Operation>StartJob</Operation>` +
      '<Result Success="true"><Message>Job "X" triggered to start.</Message></Result></Task>',
    json: `{"TaskId":"task-3","State":"Finished","Operation":"StartJob",
     "Result":{"Message":"Job \\"X\\" triggered to start.","Success":true},
     "Links":[{"Rel":"Delete","Href":"http://em:9399/api/tasks/task-3"}],
     "Href":"http://em:9399/api/tasks/task-3","Type":"Task"}`,
  },
  "synthetic query for tasks": {
    schema: "QueryResult",
    xml:
      `<QueryResult ${namespace}><Resources><Tasks><Task Href="/" Type="Task"><TaskId>task-1</TaskId>` +
      "<State>Finished</State><Operation>StartJob</Operation></Task></Tasks></Resources>" +
      '<PagingInfo PageNum="1" PageSize="100" PagesCount="1"><Links><Link Rel="First" Href="/"/></Links>' +
      "</PagingInfo></QueryResult>",
    json: `{"Refs":null,"Entities":null,"Resources":{"Credentials":null,"Tasks":{"Tasks":[{"TaskId":"task-1",
      "State":"Finished","Operation":"StartJob","Result":null,"Href":"/","Type":"Task"}]}},"Links":null,
      "PagingInfo":{"Links":[{"Rel":"First","Href":"/"}],"PageNum":1,"PageSize":100,"PagesCount":1}}`,
  },
  "observed error": {
    schema: "Error",
    xml: `<Error ${namespace} Message="Node [root] does not exist." StatusCode="400"/>`,
    json: '{"FirstChanceExceptionMessage":null,"Message":"Node [root] does not exist.","StackTrace":null,"Status":null,"StatusCode":400}',
  },
  "documented references": {
    schema: "EntityReferences",
    xml:
      `<EntityReferences ${namespace}><Ref UID="urn:veeam:Job:1" Name="Nightly" Href="/jobs/1" Type="JobReference">` +
      '<Links><Link Rel="Alternate" Href="/jobs/1?format=Entity"/></Links></Ref></EntityReferences>',
    json: `{"Refs":[{"Links":[{"Rel":"Alternate","Href":"/jobs/1?format=Entity"}],"UID":"urn:veeam:Job:1",
      "Name":"Nightly","Href":"/jobs/1","Type":"JobReference"}]}`,
  },
  "observed objects of a job": {
    schema: "ObjectsInJob",
    xml: `<ObjectsInJob ${namespace}><ObjectInJob><ObjectInJobId>1</ObjectInJobId><Name>vm01</Name></ObjectInJob></ObjectsInJob>`,
    json: '{"ObjectInJobs":[{"ObjectInJobId":"1","Name":"vm01"}]}',
  },
  "observed query for sessions": {
    schema: "SessionQuery",
    xml:
      `<QueryResult ${namespace}><Entities><BackupJobSessions><BackupJobSession Name="Nightly@1" UID="urn:1">` +
      "<JobUid>urn:veeam:Job:1</JobUid><CreationTimeUTC>2026-11-01T00:00:00.5Z</CreationTimeUTC><State>Working</State>" +
      "<Result>None</Result><Progress>7</Progress><IsRetry>false</IsRetry></BackupJobSession></BackupJobSessions></Entities>" +
      '<PagingInfo PageNum="1"><Links/></PagingInfo></QueryResult>',
    json: `{"Refs":null,"Entities":{"Jobs":null,"BackupJobSessions":{"BackupJobSessions":[{"JobUid":"urn:veeam:Job:1",
      "CreationTimeUTC":"2026-11-01T00:00:00.5Z","EndTimeUTC":null,"State":"Working","Result":"None","Progress":7,
      "IsRetry":false,"FailureMessage":null,"Name":"Nightly@1","UID":"urn:1"}]},"vAppRestorePoints":null},
      "Links":null,"PagingInfo":{"PageNum":1,"Links":[]}}`,
  },
  "synthetic query for what is named with a small letter": {
    schema: "SessionQuery",
    xml: `<QueryResult ${namespace}><Entities><vAppRestorePoints><vAppRestorePoint UID="urn:1"/></vAppRestorePoints></Entities></QueryResult>`,
    json: '{"entities":{"vAppRestorePoints":{"vAppRestorePoints":[{"uid":"urn:1"}]}}}',
  },
  "documented lists of a job": {
    schema: "Job",
    xml:
      `<Job ${namespace} Name="Nightly" UID="urn:veeam:Job:1"><ScheduleEnabled>true</ScheduleEnabled>` +
      "<Includes><ObjectInJob><Name>vm01</Name></ObjectInJob></Includes>" +
      "<Folders><Path>/a</Path><Path>/b</Path></Folders>" +
      '<Days><Day Name="Sunday">01:00-02:00</Day><Day Name="Monday">x</Day></Days></Job>',
    json: `{"ScheduleEnabled":true,"Includes":{"ObjectInJobs":[{"Name":"vm01"}]},"Folders":["/a","/b"],
      "Days":[{"Name":"Sunday","Value":"01:00-02:00"},{"Name":"Monday","Value":"x"}],
      "Name":"Nightly","UID":"urn:veeam:Job:1"}`,
  },
};

const schemaOf: Readonly<Record<string, string>> = {
  task: "Task",
  tasks: "Tasks",
  query: "QueryResult",
  enterprise: "EnterpriseManager",
  error: "Error",
};

/** The documents that are read in XML elsewhere. */
const folder = new URL("../fixtures/xml/", import.meta.url);
const fixtures: Record<string, Pair> = Object.fromEntries(
  readdirSync(folder).flatMap((file) => {
    const schema = schemaOf[file.split(/[-.]/)[1] ?? ""];
    return schema === undefined ? [] : [[file, { schema, xml: readFileSync(new URL(file, folder), "utf8") }]];
  }),
);

/** Each changes one thing that differs between versions. */
const changes: Record<string, (json: Json) => Json> = {
  "as it is": (json) => json,
  "in camel case": camelCased,
  "with nulls": withNulls,
  "in camel case with nulls": (json) => camelCased(withNulls(json)),
  "in capitals": (json) => renamed(json, (name) => name.toUpperCase()),
  "lists as plain arrays": undoubled,
};

type Json = ReturnType<typeof jsonOf>;

describe.each(Object.entries({ ...ofTheSheet, ...fixtures }))("%s", (_, { schema, xml, json }) => {
  const options = { schema: { $ref: `#/components/schemas/${schema}` }, components: schemas };
  const expected = xmlCodec(options).decode(xml);
  const made = jsonOf(xml);
  const unknown: string[] = [];
  const codec = jsonCodec({ ...options, onUnknown: (path) => unknown.push(path) });

  const read = (text: string) => {
    unknown.length = 0;
    expect(codec.decode(text)).toStrictEqual(expected);
    expect(codec.decode(`\ufeff${text}`)).toStrictEqual(expected);
    expect(codec.decode(new TextEncoder().encode(`\ufeff${text}`))).toStrictEqual(expected);
    expect(unknown).toEqual([]);
  };

  if (json !== undefined) test("as printed", () => read(json));

  test.each(Object.entries(changes))("%s", (_name, change) => {
    for (const form of [made, ...(json === undefined ? [] : [JSON.parse(json) as Json])])
      read(JSON.stringify(change(form)));
  });

  test("is written as the server writes it", () => {
    expect(JSON.parse(codec.encode(expected))).toEqual(writable(schema, made));
  });
});

/** The schemas of the XML tests say of no list that JSON has it in an object. */
function writable(schema: string, json: Json): Json {
  return ["QueryResult", "EnterpriseManager"].includes(schema) ? undoubled(json) : json;
}

test("there are documents", () => {
  expect(Object.keys(fixtures)).toHaveLength(9);
});
