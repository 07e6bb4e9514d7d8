import type { CallOptions } from "../../../contract/call.js";
import type { TrackedCollection } from "../../../contract/descriptor.js";
import { ListPoll } from "../../../lro/list-poll.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { atPointer, listAt } from "../../../pointer.js";
import { queryFilter } from "../query.js";
import { TaskDriver } from "./driver.js";
import { type JobSession, stopped } from "./evaluate.js";

/** Polls all sessions of one type that have not ended. */
export function sessionList(
  context: FollowerContext,
  type: string,
  collection: TrackedCollection,
): ListPoll<TaskDriver, JobSession> {
  return new ListPoll(context, {
    operationId: collection.operationId,
    driver: TaskDriver,
    idIn: ({ link }) => link && keyOf(link.id),
    idOf: (session) => keyOf(String(atPointer(session, collection.id))),
    // Sent once, because the wait repeats the poll within its own bounds.
    read: (_ids, { signal }) => runningSessions(context, type, collection, { signal, retry: false }),
    observe: (driver, session) => driver.fromSession(session),
  });
}

/** Reads the sessions of one type that have not ended, the newest first, page by page. */
export async function* runningSessions(
  context: FollowerContext,
  type: string,
  { operationId, items, state }: TrackedCollection,
  options: CallOptions,
): AsyncGenerator<readonly JobSession[], void, undefined> {
  const filter = queryFilter(type, ({ field }) => field(state.slice(1), "!=", stopped));
  const parameters = { type, filter, sortDesc: "CreationTime" };
  for await (const page of context.pages(operationId, parameters, options)) {
    const running = listAt<JobSession>(page, items).filter(
      (session) => String(atPointer(session, state)).toLowerCase() !== stopped.toLowerCase(),
    );
    yield running;
    // The server did not filter. Further pages would contain all earlier sessions.
    if (running.length === 0) return;
  }
}

/** The UID of a session ends with the id in its URL. */
export function keyOf(id: string): string {
  return id.split(":").at(-1) ?? id;
}
