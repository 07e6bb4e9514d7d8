import type { Command, Group, Invocation, OptionSpec } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { limitOption } from "../operations/own-options.js";
import { limitOf } from "../operations/read.js";
import { runOperation } from "../operations/run.js";
import { operationTable } from "../operations/table.js";
import { withProfile } from "../operations/with-profile.js";
import { print } from "../output/print.js";
import { waitOptions } from "../store/started.js";
import { UsageError } from "../usage-error.js";
import { findJob, listJobs } from "./find-job.js";
import { type JobAction, type JobKind, jobKinds, rowOf } from "./job-kinds.js";

const kindOption: OptionSpec = {
  name: "kind",
  value: jobKinds.map(({ name }) => name).join("|"),
  summary: "only jobs of backup servers, of agents, or of Microsoft 365",
};

/** `vspc job …`: jobs of all kinds, by name or id. */
export function jobGroup(): Group {
  const action = (name: JobAction, summary: string) => ({
    summary,
    load: async () => actionCommand(name, summary),
  });
  const list = "lists the jobs of backup servers, agents and Microsoft 365";
  return {
    summary: "jobs of backup servers, agents and Microsoft 365, by name or id",
    commands: {
      list: { summary: list, load: async () => listCommand(list) },
      show: action("show", "shows a job"),
      start: action("start", "starts a job, and follows this run"),
      stop: action("stop", "stops the run of a job"),
      retry: action("retry", "runs the failed parts of a job again"),
    },
  };
}

function listCommand(summary: string): Command {
  return {
    summary,
    usage: "[--kind KIND] [--failed]",
    options: [kindOption, { name: "failed", summary: "only jobs whose last run failed" }, limitOption],
    example: "vspc job list --failed --columns name,kind,lastRun",
    run: (invocation) =>
      withProfile("vspc", invocation, async ({ client }) => {
        const { options, io } = invocation;
        const most = limitOf(options);
        const failed = ({ status }: JobKind) => [
          { property: status, operation: "equals", collation: "ignorecase", value: "Failed" },
        ];
        const jobs = await listJobs(client, kindsOf(invocation), (kind) =>
          options.has("failed") ? failed(kind) : undefined,
        );
        await print(jobs.slice(0, most).map(rowOf), options, io);
        return exitCodes.ok;
      }),
  };
}

function actionCommand(action: JobAction, summary: string): Command {
  return {
    summary,
    usage: "NAME|ID",
    description: "A name is looked up in the lists of jobs. When several jobs have it, their ids are listed.",
    options: [kindOption, ...(action === "show" ? [] : waitOptions)],
    maxArguments: 1,
    names: jobKinds.map((kind) => ({ product: "vspc", operationId: kind.list })),
    example: `vspc job ${action} "Nightly SQL"${action === "show" ? " -o json" : " --wait"}`,
    run: (invocation) =>
      withProfile("vspc", invocation, async (open) => {
        const [given] = invocation.args;
        if (given === undefined) throw new UsageError("the name or id of the job is missing");
        const found = await findJob(open.client, given, kindsOf(invocation));
        const { kind, job } = found;
        const operationId = kind.operations[action];
        if (operationId === undefined) {
          if (action !== "show")
            throw new UsageError(`the API cannot ${action} a job of the kind ${kind.name}`);
          // Its item in the list is all that there is.
          await print(rowOf(found), invocation.options, invocation.io);
          return exitCodes.ok;
        }
        const ids = Object.entries(kind.ids).map(([parameter, property]) => [parameter, job[property]]);
        const table = await operationTable("vspc", operationId);
        const call = { table, parameters: Object.fromEntries(ids), label: String(job.name) };
        return runOperation(call, open, invocation);
      }),
  };
}

/** @throws {UsageError} for an unknown kind. */
function kindsOf({ options }: Invocation): readonly JobKind[] {
  const given = options.text("kind");
  const kinds = jobKinds.filter(({ name }) => given === undefined || name === given);
  if (kinds.length > 0) return kinds;
  throw new UsageError(`--kind must be ${jobKinds.map(({ name }) => name).join(", ")}, not '${given}'`);
}
