import { expectTypeOf } from "vitest";
import type { FilterTerm, FilterValue, QueryFilter } from "../../src/products/enterprise-manager/filter.js";
import { writeFilter } from "../../src/products/enterprise-manager/filter.js";

interface Items {
  BackupJobSession: {
    Name?: string;
    JobName?: string | null;
    CreationTimeUTC: string;
    EndTimeUTC?: string | undefined;
    State: "Working" | "Stopped" | (string & {});
    Result: "Success" | "Warning" | "Failed" | "None" | (string & {});
    Progress?: number;
    IsRetry?: boolean;
    LastRun?: "Never" | "Once";
    Links?: { Rel: string }[];
    Extra?: unknown;
  };
  Job: { NextRun?: string; ScheduleEnabled?: boolean };
}
const filter: QueryFilter<Items> = writeFilter;
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
    field("CreationTimeUTC", ">", since),
    field("EndTime", "<", since),
    field("JobName", "==", "Nightly"),
    field("Progress", "<", 100),
    field("IsRetry", "==", true),
    // No member of the items: any name, any value.
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
  // @ts-expect-error an item may have none, but nothing is compared with null
  field("JobName", "==", null);
  // @ts-expect-error the short name of a time has its type too
  field("CreationTime", ">", 1793491200);
  // @ts-expect-error a closed list of words stays one, whatever its name
  field("LastRun", "==", since);
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
