import type { Progress } from "../../lro/wait-options.js";
import type { Io } from "../io.js";
import type { Ending, Followed } from "./item.js";
import type { ProgressView } from "./progress-view.js";
import { wordsOf } from "./words.js";

/** Of the form of the events. A new member does not change it. */
const version = "1.0";

/** Events for programs: one JSON object a line on standard output, the version first. */
export function eventsView({ stdout }: Pick<Io, "stdout">): ProgressView {
  const write = (event: object) => stdout.write(`${JSON.stringify(event)}\n`);
  write({ type: "version", version });
  return {
    begun: (item) => write(eventOf("begun", item)),
    changed: (item, progress) =>
      write({ ...eventOf("changed", item), ...percentOf(progress), status: progress.status ?? null }),
    ended: (ending) => write(endEvent(ending)),
    note() {},
    close() {},
  };
}

/** Members that say nothing yet are `null`, so that every event has them. */
function eventOf(type: string, item: Followed) {
  const { id, name, profile, operation } = item;
  const { product, operationId, id: serverId, outcome = null, certainty, status = null } = operation;
  const at = new Date().toISOString();
  return { type, at, id, name, profile, product, operationId, serverId, outcome, certainty, status };
}

function percentOf({ percent }: Progress) {
  return percent === undefined ? {} : { percent };
}

/** `error`: the operation is not followed any more, and may still run. */
function endEvent(ending: Ending) {
  const { item, id, name, profile, product, operationId, outcome, certainty, status, code, result, error } =
    ending;
  const isOver = outcome !== undefined && outcome !== "unknown";
  return {
    type: isOver ? "finished" : "error",
    at: new Date().toISOString(),
    id,
    name,
    profile,
    product,
    operationId,
    ...(item !== undefined && { serverId: item.operation.id }),
    outcome: outcome ?? null,
    certainty: certainty ?? null,
    status: status ?? null,
    ...(error !== undefined && { message: wordsOf(error) }),
    ...(result !== undefined && { result }),
    exitCode: code,
  };
}
