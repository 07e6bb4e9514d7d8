import type { Command, Invocation } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { bodyOf } from "../operations/body.js";
import { queryText } from "../operations/filter/query.js";
import { bodyOption } from "../operations/own-options.js";
import { upTo } from "../operations/read.js";
import { runOperation } from "../operations/run.js";
import { timeOf } from "../operations/since.js";
import { type CommandTable, operationTable, type QueryTable } from "../operations/table.js";
import { withProfile } from "../operations/with-profile.js";
import { print } from "../output/print.js";
import type { OperationSource } from "../profile/client.js";
import { waitOptions } from "../store/started.js";
import { UnknownNameError, UsageError } from "../usage-error.js";

/** A restore point of a VM, as far as the command needs it. */
interface RestorePoint {
  readonly UID?: string;
  readonly CreationTimeUTC?: string;
  readonly VmDisplayName?: string;
  readonly HierarchyObjRef?: string;
}

/** Most restore points that are read. They come newest first. */
const mostPoints = 500;

/** `em restore VM`: restores a VM from its newest restore point, or from another one. */
export function restoreCommand(): Command {
  return {
    summary: "restores a VM from its newest restore point, or from an earlier one",
    usage: "VM [--at TIME | --point ID] [--list]",
    description:
      "Destructive: it writes over the original VM, unless the options or the body say otherwise, so it asks first. " +
      "--list shows the restore points and restores nothing.",
    options: [
      { name: "list", summary: "lists the restore points of the VM" },
      {
        name: "at",
        value: "TIME",
        summary: "the newest restore point at this time: a date, or a time ago such as 24h",
      },
      { name: "point", value: "ID", summary: "the id or UID of a restore point" },
      { name: "power-on", summary: "starts the VM when it is restored" },
      { name: "quick-rollback", summary: "writes only the blocks that have changed since the restore point" },
      { name: "keep-original", summary: "keeps the original VM beside the restored one (API of version 13)" },
      { ...bodyOption, summary: "the whole VmRestoreSpec, in place of the options for it" },
      ...waitOptions,
    ],
    maxArguments: 1,
    example: "em restore sql01 --at 24h --power-on --wait",
    run: (invocation) =>
      withProfile("enterprise-manager", invocation, async (chosen) => {
        const [vm] = invocation.args;
        const { options, io } = invocation;
        if (vm === undefined) throw new UsageError("the name of the VM is missing");
        const table = await operationTable("enterprise-manager", "startVmRestore");
        const body = await specOf(table, invocation);
        const { client } = await chosen.open();
        const points = await pointsOf(client, vm);
        if (options.has("list")) {
          await print(points, options, io);
          return exitCodes.ok;
        }
        const point = pointFor(points, vm, invocation);
        const label = `${vm}, from ${point.CreationTimeUTC ?? "a restore point"}`;
        const parameters = { id: point.UID, body };
        return runOperation({ table, parameters, label }, chosen, invocation);
      }),
  };
}

async function pointsOf(client: OperationSource, vm: string): Promise<readonly RestorePoint[]> {
  const { queries } = await operationTable("enterprise-manager", "query");
  const type = "VmRestorePoint";
  const filter = queryText(`VmDisplayName=="${vm.replaceAll('"', '""')}"`, queries as QueryTable, type);
  const found = client.paginate("query", { type, filter, sortDesc: "CreationTime" });
  const points: RestorePoint[] = [];
  for await (const point of upTo(found, mostPoints)) points.push(point as RestorePoint);
  if (points.length === 0) throw new UnknownNameError(`there is no restore point of a VM '${vm}'`);
  // The order of the server is not relied on: the newest point decides what is written over a VM.
  return points.sort((one, other) => timeIn(other) - timeIn(one));
}

/** @throws {UsageError} when several VMs have the name: a restore must not write over the wrong one. */
function pointFor(points: readonly RestorePoint[], vm: string, { options }: Invocation): RestorePoint {
  const id = options.text("point");
  const at = options.text("at");
  if (id !== undefined && at !== undefined) throw new UsageError("give --point or --at, not both");
  if (id !== undefined) {
    const point = points.find(({ UID }) => UID === id || UID?.endsWith(`:${id}`));
    if (point !== undefined) return point;
    throw new UnknownNameError(`'${vm}' has no restore point ${id}; --list shows those that it has`);
  }
  const objects = new Set(points.map(({ HierarchyObjRef }) => HierarchyObjRef));
  if (objects.size > 1) {
    const candidates = [...objects].map((object) => {
      const newest = points.find(({ HierarchyObjRef }) => HierarchyObjRef === object);
      return `  ${newest?.UID}  ${newest?.CreationTimeUTC}  ${object}`;
    });
    throw new UsageError(
      `${objects.size} VMs have the name '${vm}'. Give the restore point of one with --point:\n${candidates.join("\n")}`,
    );
  }
  const latest = at === undefined ? Number.POSITIVE_INFINITY : timeOf(at, Date.now()).getTime();
  const point = points.find((each) => timeIn(each) <= latest);
  if (point !== undefined) return point;
  throw new UnknownNameError(
    `'${vm}' has no restore point at that time; the oldest is of ${points.at(-1)?.CreationTimeUTC}`,
  );
}

function timeIn({ CreationTimeUTC = "" }: RestorePoint): number {
  return Date.parse(CreationTimeUTC) || 0;
}

async function specOf(table: CommandTable, { options, io }: Invocation): Promise<unknown> {
  const flags = ["power-on", "quick-rollback", "keep-original"].filter((name) => options.has(name));
  if (options.has("body")) {
    if (flags.length > 0) throw new UsageError(`--${flags[0]} has no effect with --body`);
    return bodyOf("enterprise-manager", table, options, io);
  }
  if (options.has("quick-rollback") && options.has("keep-original"))
    throw new UsageError("--quick-rollback writes over the VM that --keep-original keeps. Give one of them");
  return {
    VmRestoreSpec: {
      PowerOnAfterRestore: options.has("power-on"),
      QuickRollback: options.has("quick-rollback"),
      ...(options.has("keep-original") && { KeepOriginalVM: true }),
    },
  };
}
