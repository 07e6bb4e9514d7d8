import { expectTypeOf } from "vitest";
import type { FieldFor, QueryField } from "../../src/contract/call.js";
import {
  type FilterField,
  type FilterTerm,
  type FilterValue,
  type QueryFilter,
  writeFilter,
} from "../../src/products/enterprise-manager/query.js";

type Open<Words extends string> = Words | (string & {});
interface Fields {
  BackupJobSession: {
    Name: QueryField<string>;
    JobName: QueryField<string>;
    CreationTime: QueryField<string | Date>;
    EndTime: QueryField<string | Date>;
    State: QueryField<Open<"Working" | "Stopped">>;
    Result: QueryField<Open<"Success" | "Warning" | "Failed">>;
    Progress: QueryField<number, "filter">;
    IsRetry: QueryField<boolean>;
    Place: QueryField<number, "sort">;
  };
  Job: { NextRun: QueryField<string | Date>; ScheduleEnabled: QueryField<boolean> };
}
const filter: QueryFilter<Fields> = writeFilter;
const since = new Date(0);

// The types bind without help, and what comes out is text.
expectTypeOf(filter("Job", ({ field }) => field("NextRun", ">", since))).toBeString();

filter("BackupJobSession", ({ field, all, any }) => {
  expectTypeOf(field("Result", ">=", "Warning")).toEqualTypeOf<FilterTerm>();
  return all(
    field("Result", "==", "Warning"),
    field("Result", "==", "a word of a later version"),
    field("CreationTime", ">", since),
    field("CreationTime", ">", "2026-11-01T00:00:00Z"),
    field("EndTime", "<", since),
    field("JobName", "==", "Nightly"),
    field("Progress", "<", 100),
    field("IsRetry", "==", true),
    // Not documented: any name, any value.
    field("BackupServerName", "==", "backup.example.com"),
    field("BackupServerAge", ">", 7),
    any(field("Links", "==", "x"), field("Extra", "==", false)),
  );
});

filter("BackupJobSession", ({ field }) => {
  // @ts-expect-error a number is no result
  field("Result", "==", 1);
  // @ts-expect-error a result is no time
  field("Result", "==", since);
  // @ts-expect-error neither is a name
  field("JobName", "==", since);
  // @ts-expect-error nothing is compared with null
  field("JobName", "==", null);
  // @ts-expect-error a time is no number
  field("CreationTime", ">", 1793491200);
  // @ts-expect-error a field to sort by is compared with nothing
  field("Place", "==", 1);
  // @ts-expect-error text is no number
  field("Progress", "<", "100");
  // @ts-expect-error text is no boolean
  field("IsRetry", "==", "true");
  // @ts-expect-error an assignment is no comparison
  field("IsRetry", "=", true);
  // @ts-expect-error nothing is compared with an object
  field("BackupServerName", "==", {});
  // @ts-expect-error nothing is compared with nothing
  field("BackupServerName", "==", undefined);
  // @ts-expect-error a value is missing
  field("Progress", "<");
  return field("Progress", "<", 100);
});

// A name that is known only when the program runs.
declare const name: string;
declare const value: FilterValue;
filter("Job", ({ field }) => field(name, "==", value));

// A type that the map does not have.
filter("WanAccelerator", ({ field, any }) => any(field("Name", "==", "x"), field("Version", ">", 1)));

// @ts-expect-error text is no condition
filter("Job", () => "NextRun==x");
// @ts-expect-error nothing was returned
filter("Job", ({ field }) => void field("NextRun", ">", since));
// @ts-expect-error a list is no condition
filter("Job", ({ field, all }) => all([field("NextRun", ">", since)]));
// @ts-expect-error conditions come from the builder
filter("Job", () => ({ textWithin: () => "", toString: () => "" }));

// What is offered for each use.
expectTypeOf<FilterField<Fields["BackupJobSession"]>>().toEqualTypeOf<
  "Name" | "JobName" | "CreationTime" | "EndTime" | "State" | "Result" | "Progress" | "IsRetry"
>();
expectTypeOf<FieldFor<Fields["BackupJobSession"], "sort">>().toEqualTypeOf<
  "Name" | "JobName" | "CreationTime" | "EndTime" | "State" | "Result" | "IsRetry" | "Place"
>();
expectTypeOf<FilterField<unknown>>().toBeNever();
