import type { CallOptions } from "../../../src/contract/call.js";
import type { Operation } from "../../../src/lro/operation.js";
import { checkBegun } from "../checks/begun.js";
import { checkEnded } from "../checks/ended.js";
import type { Model, Work } from "../model.js";
import type { Attempt, Play } from "../play.js";

/** Something long that a client can begin. */
export interface Startable {
  readonly name: string;
  /** As the server has it. */
  readonly effect: string;
  readonly subject: string;
  /** The server knows a request again by its id. */
  readonly known: boolean;
  begin(options: CallOptions): Promise<Operation<unknown>>;
}

export interface Begun {
  readonly operation: Operation<unknown>;
  /** What the server has of it. */
  readonly work: Work | undefined;
}

/** Begins it, and checks what is said of that. `client`: who sends it. */
export async function begin(play: Play<Model>, client: string, start: Startable): Promise<Begun | undefined> {
  const { name, effect, subject, known } = start;
  const before = play.journal.ours(effect, subject).length;
  const signal = play.signal();
  const attempt = await play.attempt(client, `begin ${name}`, () => start.begin({ signal: signal.signal }));
  checkBegun(play, attempt, { what: effect, subject, before, known });
  const operation = attempt.value;
  if (operation === undefined) return undefined;
  play.texts.push({ where: "resume JSON", what: JSON.stringify(operation) });
  const works = play.model.works.filter((work) => work.client !== undefined);
  const work = works.filter((one) => one.subject === subject || one.subject === operation.id).at(-1);
  return { operation, work };
}

export interface WaitSettings {
  readonly deadline?: number;
}

/** Waits for its end, and checks that it is the one that the server has. */
export async function waitFor(
  play: Play<Model>,
  client: string,
  { operation, work }: Begun,
  settings: WaitSettings = {},
): Promise<Attempt<unknown>> {
  const { deadline = play.chance.pick([20_000, 600_000, 4 * 3_600_000, 4 * 3_600_000]) } = settings;
  const signal = play.signal();
  const failOn = play.chance.chance(0.3) ? "warning" : undefined;
  const attempt = await play.attempt(
    client,
    `wait for ${operation.operationId}`,
    () => operation.wait({ deadline, signal: signal.signal, ...(failOn !== undefined && { failOn }) }),
    deadline,
  );
  checkEnded(play, attempt, { work, operation, deadline, failOn });
  play.texts.push({ where: "resume JSON", what: JSON.stringify(operation) });
  return attempt;
}
