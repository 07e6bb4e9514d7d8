import type { Found, Item } from "../operations/find-named.js";
import { type CommandTable, type NamedList, operationTable } from "../operations/table.js";
import type { ProductName } from "../profile/profile.js";

export type JobAction = "show" | "start" | "stop" | "retry";

/** Jobs of one kind. The spec says how they are found: by the list of the id that `start` takes. */
export interface JobKind {
  readonly name: string;
  /** Operations by what they do. Absent: the API cannot do this with a job of this kind. */
  readonly operations: Partial<Readonly<Record<JobAction, string>>> & { readonly start: string };
  /** The property with the outcome of the last run. Absent: the list does not have it. */
  readonly status?: string;
  /** The property that says where the job runs. */
  readonly place: string;
}

/** The jobs of a product: kinds with lists and operations of their own. */
export interface ProductJobs {
  readonly product: ProductName;
  /** Name of the group of commands. */
  readonly group: string;
  readonly kinds: readonly JobKind[];
  /** Whose jobs these are, for people: `of backup servers and agents`. */
  readonly owners: string;
  /** Properties that a list shows first, after what all jobs have. */
  readonly columns: readonly string[];
  /** The name of a job in the examples of the help. */
  readonly example: string;
}

/** A list of jobs of one kind. */
export interface JobList extends NamedList {
  readonly kind: JobKind;
}

export function jobListsOf({ product }: ProductJobs, kinds: readonly JobKind[]): Promise<readonly JobList[]> {
  return Promise.all(
    kinds.map(async (kind) => {
      const table = await operationTable(product, kind.operations.start);
      return { ...listOf(table), kind };
    }),
  );
}

/** The last id in a path is that of the job. */
function listOf({ operationId, parameters }: CommandTable): NamedList {
  const named = idsIn(parameters).at(-1)?.named;
  if (named === undefined) throw new Error(`The spec has no list of the jobs of ${operationId}`);
  return named;
}

/** The ids in the path of an operation: that of the job, and those of its owners, which are properties of the job. */
export function idsFor({ parameters }: CommandTable, { list, item }: Found<JobList>): Item {
  const ids = idsIn(parameters);
  const own = ids.at(-1);
  return Object.fromEntries(ids.map((id) => [id.name, item[id === own ? list.id : id.name]]));
}

function idsIn(parameters: CommandTable["parameters"]) {
  return parameters.filter((parameter) => parameter.in === "path");
}

/** A job of any kind as a row: what all kinds have comes first. */
export function rowOf({ list, item }: Found<JobList>, { columns }: ProductJobs): Item {
  const { kind, name, id } = list;
  const status = kind.status === undefined ? {} : { status: item[kind.status] };
  const first = Object.fromEntries(columns.map((column) => [column, item[column]]));
  return { [name]: item[name], [id]: item[id], ...status, kind: kind.name, ...first, ...item };
}
