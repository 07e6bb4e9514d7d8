import type { Command, Group, Invocation, OptionSpec } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { type Found, findNamed, readLists } from "../operations/find-named.js";
import { limitOption } from "../operations/own-options.js";
import { limitOf } from "../operations/read.js";
import { runOperation } from "../operations/run.js";
import { operationTable } from "../operations/table.js";
import { withProfile } from "../operations/with-profile.js";
import { print } from "../output/print.js";
import { waitOptions } from "../store/started.js";
import { UsageError } from "../usage-error.js";
import {
  idsFor,
  type JobAction,
  type JobKind,
  type JobList,
  jobListsOf,
  type ProductJobs,
  rowOf,
} from "./job-kinds.js";

/** `vspc job …`, `em job …`: jobs of all kinds, by name or id. */
export function jobGroup(jobs: ProductJobs): Group {
  const action = (name: JobAction, summary: string) => ({
    summary,
    load: () => actionCommand(jobs, name, summary),
  });
  return {
    summary: `jobs ${jobs.owners}, by name or id`,
    commands: {
      list: { summary: `lists the jobs ${jobs.owners}`, load: async () => jobListCommand(jobs) },
      show: action("show", "shows a job"),
      start: action("start", "starts a job, and follows this run"),
      stop: action("stop", "stops the run of a job"),
      retry: action("retry", "runs the failed parts of a job again"),
    },
  };
}

/** `vspc job list`, and `vspc jobs`. */
export function jobListCommand(jobs: ProductJobs): Command {
  const { kinds, group } = jobs;
  const hasStatus = kinds.every(({ status }) => status !== undefined);
  return {
    summary: `lists the jobs ${jobs.owners}`,
    usage: hasStatus ? "[--kind KIND] [--failed]" : "[--kind KIND]",
    options: [
      kindOption(jobs),
      ...(hasStatus ? [{ name: "failed", summary: "only jobs whose last run failed" }] : []),
      limitOption,
    ],
    example: hasStatus
      ? `${group} jobs --failed --columns name,kind,lastRun`
      : `${group} jobs --columns Name,kind,NextRun`,
    run: (invocation) =>
      withProfile(jobs.product, invocation, async ({ open }) => {
        const { options, io } = invocation;
        const most = limitOf(options);
        const lists = await jobListsOf(jobs, kindsOf(jobs, invocation));
        const failed = ({ kind: { status = "" } }: JobList) =>
          [{ field: status, is: "equals", values: ["Failed"], ignoresCase: true }] as const;
        const found = await readLists(
          await open(),
          lists,
          (list) => (options.has("failed") ? failed(list) : []),
          most,
        );
        await print(
          found.slice(0, most).map((job) => rowOf(job, jobs)),
          options,
          io,
        );
        return exitCodes.ok;
      }),
  };
}

const words = { one: "job", many: "jobs", choose: "Give the id of one" };

async function actionCommand(jobs: ProductJobs, action: JobAction, summary: string): Promise<Command> {
  const { product, group, kinds, example } = jobs;
  const all = await jobListsOf(jobs, kinds);
  return {
    summary,
    usage: "NAME|ID",
    description: "A name is looked up in the lists of jobs. When several jobs have it, their ids are listed.",
    options: [kindOption(jobs), ...(action === "show" ? [] : waitOptions)],
    maxArguments: 1,
    names: all.map(({ operation, parameters = {} }) => ({ product, operationId: operation, parameters })),
    example: `${group} job ${action} "${example}"${action === "show" ? " -o json" : " --wait"}`,
    run: (invocation) =>
      withProfile(product, invocation, async (chosen) => {
        const [given] = invocation.args;
        if (given === undefined) throw new UsageError("the name or id of the job is missing");
        const lists = await jobListsOf(jobs, kindsOf(jobs, invocation));
        const found = await findNamed(await chosen.open(), lists, given, words, placeOf);
        const { kind, name } = found.list;
        const operationId = kind.operations[action];
        if (operationId === undefined) {
          if (action !== "show")
            throw new UsageError(`the API cannot ${action} a job of the kind ${kind.name}`);
          // Its item in the list is all that there is.
          await print(rowOf(found, jobs), invocation.options, invocation.io);
          return exitCodes.ok;
        }
        const table = await operationTable(product, operationId);
        const call = { table, parameters: idsFor(table, found), label: String(found.item[name]) };
        return runOperation(call, chosen, invocation);
      }),
  };
}

function placeOf({ list: { kind }, item }: Found<JobList>): string {
  const place = item[kind.place];
  return place === undefined || place === null ? kind.name : `${kind.name}, ${kind.place} ${String(place)}`;
}

function kindOption({ kinds }: ProductJobs): OptionSpec {
  const names = kinds.map(({ name }) => name);
  return { name: "kind", value: names.join("|"), summary: "only jobs of this kind" };
}

/** @throws {UsageError} for an unknown kind. */
function kindsOf({ kinds }: ProductJobs, { options }: Invocation): readonly JobKind[] {
  const given = options.text("kind");
  const found = kinds.filter(({ name }) => given === undefined || name === given);
  if (found.length > 0) return found;
  throw new UsageError(`--kind must be ${kinds.map(({ name }) => name).join(", ")}, not '${given}'`);
}
