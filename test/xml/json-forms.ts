import type { XmlComponents, XmlSchema } from "../../src/xml/index.js";
import { type Tree, treeOf } from "./support.js";
import { enterpriseManager } from "./vendor-schemas.js";

/**
 * JSON as Enterprise Manager writes it, made from XML by what is known of the vendor's mapping and nothing else: the code
 * under test has no part in it.
 */

/** What JSON has as numbers and booleans; XML does not tell them from text. */
const numbers = new Set(["StatusCode", "Progress", "PageNum", "PageSize", "PagesCount", "TotalSize"]);
const booleans = new Set(["Success", "IsRetry", "ScheduleEnabled"]);

/** Lists in an element of their own: JSON has the array directly. */
const direct = new Set(["Links", "Folders", "Days"]);

/** … or in an object, under this name. */
const doubled: Readonly<Record<string, string>> = {
  SupportedVersions: "SupportedVersions",
  Refs: "Refs",
  Tasks: "Tasks",
  BackupJobSessions: "BackupJobSessions",
  vAppRestorePoints: "vAppRestorePoints",
  Includes: "ObjectInJobs",
};

/** Roots that are lists, and the name of the one member that they have. */
const rootLists: Readonly<Record<string, string>> = {
  LogonSessions: "LogonSessions",
  Tasks: "Tasks",
  EntityReferences: "Refs",
  ObjectsInJob: "ObjectInJobs",
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** In Pascal case, as servers up to 12 write it. */
export function jsonOf(xml: string): Json {
  const root = treeOf(xml);
  const list = rootLists[local(root.name)];
  return list === undefined ? objectOf(root) : { [list]: itemsOf(root) };
}

function objectOf(tree: Tree): Json {
  const members: Record<string, Json> = {};
  for (const [name, text] of Object.entries(tree.attributes)) members[name] = scalarOf(name, text);
  for (const child of tree.children) {
    if (typeof child === "string") members.Value = child;
    else members[local(child.name)] = memberOf(child);
  }
  return members;
}

function memberOf(tree: Tree): Json {
  const name = local(tree.name);
  if (direct.has(name)) return itemsOf(tree);
  const inner = doubled[name];
  if (inner !== undefined) return { [inner]: itemsOf(tree) };
  return contentOf(tree);
}

function contentOf(tree: Tree): Json {
  const isText =
    Object.keys(tree.attributes).length === 0 && tree.children.every((child) => typeof child === "string");
  return isText ? scalarOf(local(tree.name), tree.children.join("")) : objectOf(tree);
}

function itemsOf({ children }: Tree): Json[] {
  return children.flatMap((child) => (typeof child === "string" ? [] : [contentOf(child)]));
}

function scalarOf(name: string, text: string): Json {
  if (numbers.has(name)) return Number(text);
  return booleans.has(name) ? text === "true" : text;
}

function local(name: string): string {
  return name.slice(name.indexOf("}") + 1);
}

/** As servers of 13.0 name their members: `taskId`, `uid`, `creationTimeUTC`, `vAppRestorePoints`. */
export function camelCased(json: Json): Json {
  return renamed(json, (name) =>
    // A run of capitals is one word, and its last letter belongs to the next.
    name.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (word) => word.toLowerCase()),
  );
}

export function renamed(json: Json, rename: (name: string) => string): Json {
  if (Array.isArray(json)) return json.map((item) => renamed(item, rename));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [rename(name), renamed(value, rename)]),
  );
}

/** Members that are not there are null, known to the schema or not; lists of strings have none. */
export function withNulls(json: Json): Json {
  if (Array.isArray(json)) return json.map(withNulls);
  if (typeof json !== "object" || json === null) return json;
  const optional = ["Links", "Href", "Type", "Name", "Result", "Message", "Refs", "EndTimeUTC", "Unheard"];
  const entries = Object.entries(json).map(([name, value]) => [name, withNulls(value)]);
  // One array in an object is a list.
  const nulls = optional.filter((name) => !(name in json)).map((name) => [name, null]);
  return Object.fromEntries([...nulls, ...entries]);
}

/** Lists in objects of their own become plain arrays, the one difference that no server was seen to make by version. */
export function undoubled(json: Json): Json {
  if (Array.isArray(json)) return json.map(undoubled);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const inner = (value as Record<string, Json> | null)?.[doubled[name] ?? ""];
      return [name, undoubled(Array.isArray(inner) ? inner : value)];
    }),
  );
}

const string = { type: "string" } as const;
const attribute = { type: "string", xml: { attribute: true } } as const;
const xml = { namespace: "http://www.veeam.com/ent/v1.0" };
const ref = (name: string): XmlSchema => ({ $ref: `#/components/schemas/${name}` });

function wrapped(name: string, items: XmlSchema, json?: string): XmlSchema {
  const list: XmlSchema = { type: "array", items: { ...items, xml: { name } }, xml: { wrapped: true } };
  return json === undefined ? list : { ...list, "x-json-list": json };
}

function rootList(key: string, items: XmlSchema, name: string, root: string): XmlSchema {
  return {
    type: "object",
    required: [key],
    properties: { [key]: { type: "array", items: { ...items, xml: { name } } } },
    xml: { ...xml, name: root },
  };
}

/** Those of the table, and others that have something JSON writes in its own way. */
export const schemas: XmlComponents = {
  schemas: {
    ...enterpriseManager.schemas,
    LogonSession: {
      allOf: [ref("Resource"), { type: "object", properties: { UserName: string, SessionId: string } }],
      xml,
    },
    LogonSessions: rootList("LogonSessions", ref("LogonSession"), "LogonSession", "LogonSessions"),
    Reference: {
      type: "object",
      properties: {
        UID: attribute,
        Name: attribute,
        Href: attribute,
        Type: attribute,
        Links: wrapped("Link", ref("Link")),
      },
    },
    EntityReferences: rootList("Refs", ref("Reference"), "Ref", "EntityReferences"),
    ObjectInJob: { type: "object", properties: { ObjectInJobId: string, Name: string, Order: string } },
    ObjectsInJob: rootList("ObjectInJobs", ref("ObjectInJob"), "ObjectInJob", "ObjectsInJob"),
    BackupJobSession: {
      allOf: [
        ref("Reference"),
        {
          type: "object",
          properties: {
            JobUid: string,
            CreationTimeUTC: string,
            EndTimeUTC: string,
            State: string,
            Result: string,
            Progress: { type: "integer" },
            IsRetry: { type: "boolean" },
          },
        },
      ],
      xml,
    },
    SessionQuery: {
      type: "object",
      properties: {
        Refs: wrapped("Ref", ref("Reference"), "Refs"),
        Entities: {
          type: "object",
          properties: {
            BackupJobSessions: wrapped("BackupJobSession", ref("BackupJobSession"), "BackupJobSessions"),
            vAppRestorePoints: wrapped("vAppRestorePoint", ref("Reference"), "vAppRestorePoints"),
          },
        },
        PagingInfo: {
          type: "object",
          properties: {
            PageNum: { type: "integer", xml: { attribute: true } },
            Links: wrapped("Link", ref("Link")),
          },
        },
      },
      xml: { ...xml, name: "QueryResult" },
    },
    Job: {
      allOf: [
        ref("Reference"),
        {
          type: "object",
          properties: {
            ScheduleEnabled: { type: "boolean" },
            Includes: wrapped("ObjectInJob", ref("ObjectInJob"), "ObjectInJobs"),
            Folders: wrapped("Path", string),
            Days: wrapped("Day", {
              type: "object",
              properties: { Name: attribute, Value: { type: "string", "x-xml-text": true } },
            }),
          },
        },
      ],
      xml,
    },
  },
};
