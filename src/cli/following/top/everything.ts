import type { Operation } from "../../../lro/operation.js";
import type { Invocation, Options } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import { profileNames } from "../../profile/names.js";
import { ofProfile } from "../../profile/of-profile.js";
import { exitCodeOf } from "../../report-error.js";
import type { StoredOperation } from "../../store/entry.js";
import { itemOf } from "../../store/item-of.js";
import { type OperationStore, unreadableText } from "../../store/store.js";
import { currentOf } from "../../store/stored-state.js";
import type { Clients } from "../clients.js";
import type { Followed } from "../item.js";
import { wordsOf } from "../words.js";

/** How long ago an operation may have ended to be shown, in ms. */
const lately = 24 * 3_600_000;

export interface Sources {
  readonly clients: Clients;
  readonly store: OperationStore;
  readonly invocation: Invocation;
}

/** An operation that runs, or why the operations of a profile or a file cannot be read. */
export type Found = { readonly item: Followed } | { readonly message: string; readonly code: number };

/**
 * What runs now: the stored operations first, then what else the servers of the profiles report.
 * @param isShown whether an operation on a server is known already
 */
export async function* everythingNow(
  sources: Sources,
  isShown: (operation: Operation<unknown>) => boolean,
): AsyncGenerator<Found, void, undefined> {
  const { clients, store, invocation } = sources;
  const only = invocation.options.text("profile");
  const { entries, unreadable } = await store.list();
  for (const file of unreadable) yield { message: unreadableText(file), code: exitCodes.ok };
  const profiles = new Set(only === undefined ? await profileNames(invocation.io) : [only]);
  const stored: Operation<unknown>[] = [];
  const failed = new Set<string>();
  const fail = (profile: string, error: unknown): Found => {
    failed.add(profile);
    return {
      message: `asyncops: ${profile}: ${wordsOf(ofProfile(error, profile))}`,
      code: exitCodeOf(error),
    };
  };
  for (const entry of entries) {
    if (only !== undefined && entry.profile !== only) continue;
    const current = await currentOf(entry, store);
    const { handle, profile } = current.entry;
    if (current.state !== "running" || handle === undefined) continue;
    profiles.add(profile);
    if (failed.has(profile)) continue;
    try {
      const { client } = await clients.named(profile);
      const item = itemOf(current.entry, client.resume(handle));
      stored.push(item.operation);
      yield { item };
    } catch (error) {
      yield fail(profile, error);
    }
  }
  for (const profile of profiles) {
    if (failed.has(profile)) continue;
    try {
      const { client } = await clients.named(profile);
      for await (const operation of client.running()) {
        if (isShown(operation) || stored.some((one) => isSame(one, operation))) continue;
        yield { item: foundItem(operation, profile) };
      }
    } catch (error) {
      yield fail(profile, error);
    }
  }
}

/**
 * Whether a handle follows what a server reports. The handle of a start begins with the id of the request, and names the run or session
 * in its JSON as soon as that is known.
 */
export function isSame(known: Operation<unknown>, found: Operation<unknown>): boolean {
  const json = known.toJSON();
  if (json.server !== found.toJSON().server) return false;
  return JSON.stringify(json).includes(`${found.id.split(":").at(-1)}"`);
}

function foundItem(operation: Operation<unknown>, profile: string): Followed {
  const { id, operationId, status } = operation;
  return {
    id,
    resume: `${id} --profile ${profile}`,
    name: nameIn(status) ?? operationId,
    profile,
    operation,
    begun: Date.parse(operation.toJSON().begun),
    isStored: false,
  };
}

/** The name in the product's own body. */
function nameIn(status: unknown): string | undefined {
  if (typeof status !== "object" || status === null) return undefined;
  const body =
    "data" in status && typeof status.data === "object" && status.data !== null ? status.data : status;
  const record = body as Readonly<Record<string, unknown>>;
  const name = record.JobName ?? record.name ?? record.Name;
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** Stored operations that have ended lately, or whose outcome is unknown. */
export async function endedLately(
  store: OperationStore,
  options: Options,
): Promise<readonly { readonly ended: StoredOperation }[]> {
  const only = options.text("profile");
  const { entries } = await store.list();
  const current = await Promise.all(entries.map((entry) => currentOf(entry, store)));
  return current.flatMap(({ entry, state }) => {
    if (only !== undefined && entry.profile !== only) return [];
    if (state === "running" || state === "starting") return [];
    const isLate = Date.now() - Date.parse(entry.end?.at ?? entry.intended) < lately;
    return isLate ? [{ ended: entry }] : [];
  });
}
