import { expectTypeOf } from "vitest";
import type {
  BackupJobSession,
  EnterpriseManager,
  EnterpriseManagerPaths,
  EntityReference,
  FilterTerm,
  Job,
  Paginator,
  QueryFields,
  QueryItems,
  QueryParameters,
  QueryResult,
  QuerySortField,
  RestoreSession,
  SortField,
  Task,
} from "../../src/products/enterprise-manager/index.js";
import { queryFilter, querySort } from "../../src/products/enterprise-manager/index.js";

declare const em: EnterpriseManager;
const since = new Date(0);

// A page has what was asked for under one of many names.
expectTypeOf(em.query({ type: "BackupJobSession" })).resolves.toEqualTypeOf<QueryResult>();
declare const page: QueryResult;
expectTypeOf(page.Entities?.BackupJobSessions).toEqualTypeOf<BackupJobSession[] | undefined>();
expectTypeOf(page.Resources?.Tasks).toEqualTypeOf<Task[] | undefined>();
expectTypeOf(page.PagingInfo.PageNum).toBeNumber();
// @ts-expect-error as JSON doubles it
page.Entities?.BackupJobSessions?.BackupJobSessions;

// Items by the type of the query.
expectTypeOf(em.paginate("query", { type: "BackupJobSession" })).toEqualTypeOf<
  Paginator<BackupJobSession, QueryResult>
>();
expectTypeOf(em.paginate("query", { type: "Task" })).toEqualTypeOf<Paginator<Task, QueryResult>>();
for await (const job of em.paginate("query", { type: "Job", filter: "Name==x", pageSize: 100 })) {
  expectTypeOf(job).toEqualTypeOf<Job>();
}
for await (const whole of em.paginate("query", { type: "RestoreSession" }).pages()) {
  expectTypeOf(whole).toEqualTypeOf<QueryResult>();
}
const parameters = { type: "RestoreSession" } as const;
expectTypeOf(em.paginate("query", parameters)).toEqualTypeOf<Paginator<RestoreSession, QueryResult>>();
// Known only when the program runs, or new to the description: any of them.
declare const type: string;
expectTypeOf(em.paginate("query", { type })).toEqualTypeOf<
  Paginator<QueryItems[keyof QueryItems], QueryResult>
>();
declare const either: "Job" | "Task";
expectTypeOf(em.paginate("query", { type: either })).toEqualTypeOf<Paginator<Job | Task, QueryResult>>();
// References are the same for every type.
for await (const reference of em.paginate("queryReferences", { type: "Job" })) {
  expectTypeOf(reference).toEqualTypeOf<EntityReference>();
}
// @ts-expect-error the type is missing
em.paginate("query", {});
// @ts-expect-error the type is missing
em.paginate("query");
// @ts-expect-error a parameter that does not exist
em.paginate("query", { type: "Job", limit: 10 });
// @ts-expect-error the parameter that makes the call what it is
em.paginate("query", { type: "Job", format: "Entities" });
// @ts-expect-error a number, not a text
em.paginate("query", { type: "Job", pageSize: "10" });
// @ts-expect-error collections of their own are not paged
em.paginate("getJobs");
// @ts-expect-error what starts something
em.paginate("startJob", { id: "1" });

// Fields of a filter, by the type of the query.
expectTypeOf(
  queryFilter("BackupJobSession", ({ field, all, any }) => {
    expectTypeOf(field("Result", ">=", "Warning")).toEqualTypeOf<FilterTerm>();
    return all(
      field("JobName", "==", "Nightly"),
      field("State", "==", "a state of a later version"),
      field("CreationTime", ">", since),
      field("EndTime", ">", "2026-11-01T00:00:00Z"),
      // A field that items do not show.
      any(field("IsRetry", "==", true), field("BackupServerName", "==", "backup.example.com")),
      // Not documented.
      field("Progress", "<", 100),
    );
  }),
).toBeString();
queryFilter("BackupJobSession", ({ field }) => {
  // @ts-expect-error a result is no number
  field("Result", ">=", 1);
  // @ts-expect-error a result is no time
  field("Result", ">=", since);
  // @ts-expect-error a time is no number
  field("CreationTime", ">", 0);
  // @ts-expect-error a boolean, not a text
  field("IsRetry", "==", "true");
  // @ts-expect-error an operator that does not exist
  return field("JobName", "=", "Nightly");
});
queryFilter("Job", ({ field }) => field("ScheduleEnabled", "==", true));
// @ts-expect-error a boolean
queryFilter("Job", ({ field }) => field("ScheduleEnabled", "==", "yes"));
// A type of a later version.
queryFilter("NewKind", ({ field }) => field("Name", "==", "Tenant"));
// The time of a backup file has the name of the element.
queryFilter("BackupFile", ({ field }) => field("CreationTimeUTC", ">", since));
// @ts-expect-error a number
queryFilter("Repository", ({ field }) => field("FreeSpace", "<", "1"));
// @ts-expect-error a boolean, by the page on queries of this type
queryFilter("CloudTenant", ({ field }) => field("Enabled", "==", 1));

// Fields to sort by. Those of passwords can be filtered by, and one of them sorted.
expectTypeOf(querySort("BackupJobSession", "CreationTime")).toEqualTypeOf<"CreationTime">();
expectTypeOf<SortField<"Passwords">>().toEqualTypeOf<"BackupServerUid">();
expectTypeOf<SortField<"Task">>().toEqualTypeOf<"TaskId" | "State" | "Operation">();
expectTypeOf<keyof QueryFields["Passwords"]>().toEqualTypeOf<
  "PasswordKeyID" | "Hint" | "BackupServerUid" | "BackupServerName"
>();
querySort("NewKind", "Whatever");
querySort(type, "Whatever");
// @ts-expect-error for filtering only
querySort("Passwords", "Hint");
// @ts-expect-error a member of the items, but no field
querySort("BackupJobSession", "CreationTimeUTC");
expectTypeOf<QueryParameters["sortAsc"]>().toEqualTypeOf<QuerySortField | undefined>();
em.paginate("query", { type: "BackupJobSession", sortDesc: "CreationTime" });
em.paginate("query", { type: "BackupJobSession", sortDesc: "NotDocumented" });
em.paginate("query", {
  type: "Job",
  filter: queryFilter("Job", ({ field }) => field("Name", "==", "Nightly")),
});
em.queryReferences({ type: "Job", filter: queryFilter("Job", ({ field }) => field("Name", "==", "x")) });

// The client below the typed methods: paths of the description, and XML as it came.
const id = "1";
const read = await em.http.GET("/jobs/{id}", { params: { path: { id }, query: { format: "Entity" } } });
expectTypeOf(read.data).toEqualTypeOf<string>();
expectTypeOf(read.response).toEqualTypeOf<Response>();
const path = { id };
em.http.POST("/jobs/{id}", { params: { path, query: { action: "clone" } }, body: "<JobCloneSpec/>" });
em.http.POST("/jobs/{id}", { params: { path, query: { action: "start" } } });
em.http.GET("/jobs");
em.http.GET("/query", { params: { query: { type: "OfALaterVersion", page: 2 } } });
// @ts-expect-error a path that does not exist
em.http.GET("/job");
// @ts-expect-error a path parameter is missing
em.http.GET("/jobs/{id}");
// @ts-expect-error a form that does not exist
em.http.GET("/jobs/{id}", { params: { path, query: { format: "Entities" } } });
// @ts-expect-error an action that does not exist
em.http.POST("/jobs/{id}", { params: { path, query: { action: "explode" } } });
// @ts-expect-error an object where the body is text
em.http.POST("/jobs/{id}", { params: { path, query: { action: "clone" } }, body: { JobName: "x" } });
expectTypeOf<"/nas/jobs/{id}/start">().toExtend<keyof EnterpriseManagerPaths>();
expectTypeOf<"/jobs/{id}?action=start">().not.toExtend<keyof EnterpriseManagerPaths>();
