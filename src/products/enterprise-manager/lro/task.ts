import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import type { ServerMessage } from "../../../errors/index.js";
import { isListed } from "../../../lro/tracked.js";

/** How far an operation is followed. */
export type WaitFor = "operation" | "task" | "session";

/** What a task says of the request it stands for. */
export interface TaskSight {
  /** `operation`: done on the backup server, its data not collected yet. `task`: all is done. `open`: neither. */
  readonly ended: "open" | "operation" | "task";
  readonly succeeded: boolean;
  /** What the server asks for, in place of doing it. */
  readonly reason: "credentials-needed" | "confirmation-needed" | undefined;
  /** It has ended, and does not say how. */
  readonly mute: boolean;
}

/** Only `Result.Success` tells of success: there is no state for a failure, and messages say anything. */
export function lookAt({ State, Result }: Task, { states }: TrackedOperation): TaskSight {
  const last = states.succeeded?.at(-1);
  const ended = !isListed(states, "succeeded", State)
    ? "open"
    : isListed({ succeeded: last === undefined ? [] : [last] }, "succeeded", State)
      ? "task"
      : "operation";
  const reason = Result?.CredentialsNeeded
    ? "credentials-needed"
    : Result?.ConfirmationNeeded
      ? "confirmation-needed"
      : undefined;
  return {
    ended,
    succeeded: Result?.Success === true && reason === undefined,
    reason,
    mute: ended !== "open" && typeof Result?.Success !== "boolean",
  };
}

/** In the server's words. */
export function taskWords(task: Task | undefined): readonly ServerMessage[] {
  const message = task?.Result?.Message;
  return message === undefined || message === null || message.trim() === "" ? [] : [{ message }];
}

/** A session that the task has led to. */
export interface Related {
  readonly type: string;
  readonly id: string;
  /** Path of its URL, as the server wrote it. */
  readonly path: string;
}

/** The link to what the task has started, picked by what it is and where it leads: positions differ from server to server. */
export function relatedOf(task: Task, { sessions = [] }: TrackedOperation): Related | undefined {
  for (const { Rel, Type, Href } of task.Links ?? []) {
    if (Rel?.toLowerCase() !== "related") continue;
    const type = sessions.find((session) => isTypeOf(Type, session.type))?.type;
    const related = type === undefined ? undefined : relatedAt(type, Href);
    if (related !== undefined) return related;
  }
  return undefined;
}

/** The session behind a URL or path. `undefined` when that names none. */
export function relatedAt(type: string, href: string | undefined): Related | undefined {
  if (typeof href !== "string" || !URL.canParse(href, "http://server")) return undefined;
  // Host and scheme are the server's own idea of its address.
  const path = new URL(href, "http://server").pathname;
  const id = lastSegment(path);
  return id === undefined ? undefined : { type, id, path };
}

function lastSegment(path: string): string | undefined {
  try {
    const id = decodeURIComponent(path.split("/").filter(Boolean).at(-1) ?? "");
    return id === "" || id === "." || id === ".." ? undefined : id;
  } catch {
    return undefined;
  }
}

/** Links lead to the entity or to the reference of the same thing. */
function isTypeOf(type: string | undefined, wanted: string): boolean {
  const given = type?.toLowerCase();
  return given === wanted.toLowerCase() || given === `${wanted}reference`.toLowerCase();
}
