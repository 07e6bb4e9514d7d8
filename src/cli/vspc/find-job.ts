import { NotFoundError, PermissionError } from "../../errors/index.js";
import type { OperationSource } from "../profile/client.js";
import { UnknownNameError, UsageError } from "../usage-error.js";
import { type FoundJob, type Job, type JobKind, jobKinds } from "./job-kinds.js";

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Most names in a message. */
const mostShown = 10;

/**
 * The job of this name or id, of any of the given kinds.
 * @throws {UsageError} when several jobs have the name. {@link UnknownNameError} when none has.
 */
export async function findJob(
  client: OperationSource,
  given: string,
  kinds: readonly JobKind[] = jobKinds,
): Promise<FoundJob> {
  if (given.trim() === "") throw new UsageError("the name of the job is empty");
  const isId = guid.test(given);
  const found = await listJobs(client, kinds, () => [
    isId ? equals("instanceUid", given) : { ...equals("name", given), collation: "ignorecase" },
  ]);
  const [only, ...others] = preferred(found, given);
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw ambiguous(given, found);
  if (isId) throw new UnknownNameError(`there is no job with the id ${given}`);
  const similar = await listJobs(client, kinds, () => [
    { property: "name", operation: "contains", collation: "ignorecase", value: given },
  ]);
  const hint = similar.length === 0 ? "" : `. Jobs with these words in their names:\n${lines(similar)}`;
  throw new UnknownNameError(`there is no job '${given}'${hint}`);
}

/** Jobs of several kinds. A kind that the user may not read, or that this version lacks, is left out if another can be read. */
export async function listJobs(
  client: OperationSource,
  kinds: readonly JobKind[],
  filterOf: (kind: JobKind) => readonly object[] | undefined,
): Promise<readonly FoundJob[]> {
  const lists = await Promise.allSettled(kinds.map((kind) => readList(client, kind, filterOf(kind))));
  const failed = lists.filter((list) => list.status === "rejected").map(({ reason }) => reason as unknown);
  const grave = failed.find((error) => !(error instanceof PermissionError || error instanceof NotFoundError));
  if (grave !== undefined || failed.length === kinds.length) throw grave ?? failed[0];
  return lists.flatMap((list) => (list.status === "fulfilled" ? list.value : []));
}

async function readList(
  client: OperationSource,
  kind: JobKind,
  filter: readonly object[] | undefined,
): Promise<FoundJob[]> {
  const found: FoundJob[] = [];
  for await (const job of client.paginate(kind.list, { ...(filter && { filter }) }))
    found.push({ kind, job: job as Job });
  return found;
}

function equals(property: string, value: string): object {
  return { property, operation: "equals", value };
}

/** Names differ in case at times. The one that is spelled as given counts. */
function preferred(found: readonly FoundJob[], given: string): readonly FoundJob[] {
  const exact = found.filter(({ job }) => job.name === given);
  return exact.length > 0 ? exact : found;
}

function ambiguous(given: string, found: readonly FoundJob[]): UsageError {
  return new UsageError(
    `${found.length} jobs have the name '${given}'. Give the id of one:\n${lines(found)}`,
  );
}

function lines(found: readonly FoundJob[]): string {
  const shown = found.slice(0, mostShown).map(({ kind, job }) => {
    const place = job[kind.place];
    const of = place === undefined || place === null ? "" : `, ${kind.place} ${String(place)}`;
    return `  ${String(job.instanceUid)}  ${String(job.name)} (${kind.name}${of})`;
  });
  const more = found.length - shown.length;
  return [...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}
