import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { TrackedCollection } from "../../../contract/descriptor.js";
import { ListPoll } from "../../../lro/list-poll.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { atPointer, listAt } from "../../../pointer.js";
import { queryFilter } from "../query-filter.js";
import { TaskDriver } from "./driver.js";
import { type JobSession, stopped } from "./evaluate.js";
import type { SessionTasks } from "./session-tasks.js";

/** Polls all tasks of one logon session with one request. */
export function taskList(context: FollowerContext, tasks: SessionTasks): ListPoll<TaskDriver, Task> {
  return new ListPoll(context, {
    operationId: "getTasks",
    driver: TaskDriver,
    idOf: ({ TaskId }) => TaskId,
    async *read(_ids, bounds) {
      yield await tasks.list(bounds);
    },
    observe: (driver, task) => driver.fromTask(task),
  });
}

/** Polls all sessions of one type that have not ended, the newest first. */
export function sessionList(
  context: FollowerContext,
  type: string,
  { operationId, items, id, state }: TrackedCollection,
): ListPoll<TaskDriver, JobSession> {
  const filter = queryFilter(type, ({ field }) => field(state.slice(1), "!=", stopped));
  const parameters = { type, filter, sortDesc: "CreationTime" };
  return new ListPoll(context, {
    operationId,
    driver: TaskDriver,
    idIn: ({ link }) => link && keyOf(link.id),
    idOf: (session) => keyOf(String(atPointer(session, id))),
    async *read(_ids, { signal }) {
      // Sent once, because the wait repeats the poll within its own bounds.
      for await (const page of context.pages(operationId, parameters, { signal, retry: false })) {
        const running = listAt<JobSession>(page, items).filter(
          (session) => atPointer(session, state) !== stopped,
        );
        yield running;
        // The server did not filter. Further pages would contain all earlier sessions.
        if (running.length === 0) return;
      }
    },
    observe: (driver, session) => driver.fromSession(session),
  });
}

/** The UID of a session ends with the id in its URL. */
function keyOf(id: string): string {
  return id.split(":").at(-1) ?? id;
}
