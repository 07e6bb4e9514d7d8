import type { CallOptions, Operation, Vspc } from "../../../src/vspc.js";
import { Vspc as VspcClient } from "../../../src/vspc.js";
import { checkBegun } from "../checks/begun.js";
import { checkEnded } from "../checks/ended.js";
import type { Work } from "../model.js";
import type { Attempt, Play } from "../play.js";
import type { VspcModel } from "../servers/vspc.js";
import { user } from "../servers/vspc-tokens.js";

/** A client of the server, with a password or a key. */
export async function vspcClient(play: Play<VspcModel>, name: string): Promise<Vspc> {
  const auth = play.chance.chance(0.3) ? { apiKey: play.model.tokens.apiKey } : user;
  const vspc = play.client(name, (options) => new VspcClient({ ...options, auth }));
  await play.warm(name, () => vspc.getAboutInformation());
  return vspc;
}

export interface Begun {
  readonly operation: Operation<unknown>;
  /** What the server has of it. */
  readonly work: Work | undefined;
}

interface Startable {
  /** As the server has it. */
  readonly effect: string;
  begin(vspc: Vspc, jobUid: string, options: CallOptions): Promise<Operation<unknown>>;
}

const companyUid = "fd45fcc4-6c14-41c7-ba1a-77953af85a99";

/** Something long of VSPC: a run of a job, or a change that may be answered with 202. */
export const starts: Readonly<Record<"run" | "delete" | "assign", Startable>> = {
  run: {
    effect: "run",
    begin: (vspc, jobUid, options) => vspc.begin("startBackupServerJob", { jobUid }, options),
  },
  delete: {
    effect: "delete",
    begin: (vspc, jobUid, options) => vspc.begin("deleteBackupServerJob", { jobUid }, options),
  },
  assign: {
    effect: "assign",
    begin: (vspc, jobUid, options) => vspc.begin("assignBackupServerJob", { jobUid, companyUid }, options),
  },
};

export type StartName = keyof typeof starts;

/** Begins it, and checks what is said of that. */
export async function beginVspc(
  play: Play<VspcModel>,
  name: string,
  vspc: Vspc,
  start: StartName,
  jobUid: string,
): Promise<Begun | undefined> {
  const { effect } = starts[start];
  const before = play.journal.ours(effect, jobUid).length;
  const signal = play.signal();
  const attempt = await play.attempt(name, `begin ${start}`, () =>
    starts[start].begin(vspc, jobUid, { signal: signal.signal }),
  );
  checkBegun(play, attempt, { what: effect, subject: jobUid, before, known: true });
  const operation = attempt.value;
  if (operation === undefined) return undefined;
  play.texts.push({ where: "resume JSON", what: JSON.stringify(operation) });
  return { operation, work: workOf(play, start, jobUid, operation) };
}

function workOf(play: Play<VspcModel>, start: StartName, jobUid: string, operation: Operation<unknown>) {
  const subject = start === "run" ? jobUid : operation.id;
  return play.model.works.filter((work) => work.subject === subject && work.client !== undefined).at(-1);
}

/** Waits for its end, and checks that it is the one that the server has. */
export async function waitFor(
  play: Play<VspcModel>,
  name: string,
  { operation, work }: Begun,
): Promise<Attempt<unknown>> {
  const deadline = play.chance.pick([20_000, 600_000, 4 * 3_600_000, 4 * 3_600_000]);
  const signal = play.signal();
  const failOn = play.chance.chance(0.3) ? "warning" : undefined;
  const attempt = await play.attempt(name, `wait for ${operation.operationId}`, () =>
    operation.wait({ deadline, signal: signal.signal, ...(failOn !== undefined && { failOn }) }),
  );
  checkEnded(play, attempt, { work, operation, deadline, failOn });
  return attempt;
}
