import { expectTypeOf } from "vitest";
import type * as common from "../../src/index.js";
import type * as em from "../../src/products/enterprise-manager/index.js";

// Names that programs import: of schemas, of parameters, of results, one set an operation.
type Schemas = [
  em.BackupJobSession,
  em.BackupTaskSession,
  em.CreateObjectInJobSpec,
  em.EntityReference,
  em.EntityReferences,
  em.FailoverPlan,
  em.HierarchyItem,
  em.Job,
  em.JobCloneSpec,
  em.Jobs,
  em.Link,
  em.LogonSession,
  em.ReplicaJobSession,
  em.RestoreSession,
  em.RestoreSpec,
  em.Task,
  em.TaskResult,
  em.Tasks,
  em.VeeamZipStartupSpec,
  em.VmRestorePoint,
];
type OfOperations = [
  em.GetTaskParameters,
  em.GetTaskResult,
  em.StartJobParameters,
  em.StartJobResult,
  em.GetJobsResult,
  em.QueryParameters,
  em.QueryResult,
  em.QueryReferencesResult,
];
expectTypeOf<Extract<Schemas[number], never>>().toBeNever();
expectTypeOf<OfOperations[0]>().toEqualTypeOf<em.EnterpriseManagerOperations["getTask"]["parameters"]>();
expectTypeOf<OfOperations[1]>().toEqualTypeOf<em.EnterpriseManagerOperations["getTask"]["result"]>();

// An item by the type of a query.
expectTypeOf<em.QueryItems["BackupJobSession"]>().toEqualTypeOf<em.BackupJobSession>();
expectTypeOf<em.QueryItems["Task"]>().toEqualTypeOf<em.Task>();
expectTypeOf<em.QueryItems["VmRestorePoint"]>().toEqualTypeOf<em.VmRestorePoint>();

// Ways to log on.
expectTypeOf<em.EnterpriseManagerAuth>().toEqualTypeOf<em.LogonAuth | em.SessionAuth>();
expectTypeOf<em.EnterpriseManagerOptions["mediaType"]>().toEqualTypeOf<"xml" | "json" | undefined>();
expectTypeOf<em.EnterpriseManagerOptions>().toExtend<common.ClientOptions>();

// What all entries share is the same in each.
expectTypeOf<em.Operation<string>>().toEqualTypeOf<common.Operation<string>>();
expectTypeOf<em.CallOptions>().toEqualTypeOf<common.CallOptions>();
expectTypeOf<InstanceType<typeof em.NotFoundError>>().toEqualTypeOf<common.NotFoundError>();
type Values = [typeof em.EnterpriseManager, typeof em.queryFilter];
expectTypeOf<Values[1]>().returns.toBeString();
expectTypeOf<em.FilterTerm | em.FilterBuilder<em.Job> | em.FilterOperator | em.FilterValue>().not.toBeAny();
