import type { Command, Options } from "../command.js";
import { queryText } from "../operations/filter/query.js";
import { allOption, limitOption, sinceOption } from "../operations/own-options.js";
import { runOperation } from "../operations/run.js";
import { withSince } from "../operations/since.js";
import { operationTable, type QueryTable } from "../operations/table.js";
import { withProfile } from "../operations/with-profile.js";
import { UsageError } from "../usage-error.js";

/** Types of sessions by the words for them. */
const kinds: Readonly<Record<string, string>> = {
  backup: "BackupJobSession",
  replica: "ReplicaJobSession",
  restore: "RestoreSession",
};

/** `em sessions`: the sessions of jobs or restores, the newest first. */
export function sessionsCommand(): Command {
  return {
    summary: "sessions of backup jobs, replication jobs or restores, the newest first",
    usage: "[--kind KIND] [--failed] [--since TIME]",
    options: [
      { name: "kind", value: "backup|replica|restore", summary: "Default backup." },
      { name: "failed", summary: "only sessions that failed" },
      { name: "running", summary: "only sessions that have not ended" },
      { name: "job", value: "NAME", summary: "only sessions of this job" },
      sinceOption,
      limitOption,
      allOption,
    ],
    example: "em sessions --failed --since 24h --columns JobName,CreationTimeUTC,FailureMessage",
    run: (invocation) =>
      withProfile("enterprise-manager", invocation, async (chosen) => {
        const { options } = invocation;
        const table = await operationTable("enterprise-manager", "query");
        const type = typeOf(options.text("kind") ?? "backup");
        const conditions = conditionsOf(options);
        const filter =
          conditions.length > 0 && queryText(conditions.join(" && "), table.queries as QueryTable, type);
        const query = { type, sortDesc: "CreationTime", ...(filter !== false && { filter }) };
        const parameters = withSince(table, query, options);
        return runOperation({ table, parameters }, chosen, invocation);
      }),
  };
}

function typeOf(kind: string): string {
  if (Object.hasOwn(kinds, kind)) return kinds[kind] as string;
  throw new UsageError(`--kind must be ${Object.keys(kinds).join(", ")}, not '${kind}'`);
}

function conditionsOf(options: Options): string[] {
  const job = options.text("job");
  return [
    ...(options.has("failed") ? ["Result==Failed"] : []),
    ...(options.has("running") ? ["State!=Stopped"] : []),
    ...(job === undefined ? [] : [`JobName=="${job.replaceAll('"', '""')}"`]),
  ];
}
