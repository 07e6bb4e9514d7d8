import { createInterface } from "node:readline/promises";
import type { Options } from "../command.js";
import type { Io } from "../io.js";
import type { Profile, Safety } from "../profile/profile.js";
import { InterruptedError, RefusedError, UsageError } from "../usage-error.js";

/** What is about to be sent. */
export interface Intent {
  /** It changes something on the server. */
  readonly writes: boolean;
  /** It deletes, stops, disables, reboots, switches over, restores or fails over. */
  readonly destructive: boolean;
  /** For people: what it does and to what. */
  readonly what: string;
}

/** The strictest first. */
const levels: readonly Safety[] = ["read-only", "no-delete", "confirm"];

/**
 * Lets through what the environment and the profile allow. The stricter of the two counts, and no option loosens it: options are written by
 * scripts and agents.
 * @throws {RefusedError} for what is not allowed, what was denied, and what is destructive where nobody can be asked, without `--yes`.
 */
export async function guard(
  { writes, destructive, what }: Intent,
  profile: Profile,
  { options, io }: { readonly options: Options; readonly io: Io },
): Promise<void> {
  if (!writes) return;
  const { level, source } = safetyOf(profile, io);
  if (level === "read-only") throw refused(what, `${source} is read-only`);
  if (!destructive) return;
  if (level === "no-delete") throw refused(what, `${source} is no-delete`);
  if (options.has("yes")) return;
  if (!io.stdin.isTTY || !io.stderr.isTTY) {
    throw new RefusedError(`${what}: nobody can be asked here, so nothing was sent. Give --yes to do it`);
  }
  if (!(await confirmed(`${what} on ${profile.name} (${profile.url})? [y/N] `, io))) {
    throw new RefusedError(`${what}: not confirmed, so nothing was sent`);
  }
}

function safetyOf({ name, safety }: Profile, io: Io): { level: Safety; source: string } {
  const given = io.env.ASYNCOPS_SAFETY;
  // A mistake in it must not switch the guard off.
  if (given !== undefined && given !== "" && !levels.includes(given as Safety))
    throw new UsageError(`ASYNCOPS_SAFETY must be ${levels.join(", ")}, not '${given}'`);
  for (const level of levels) {
    if (given === level) return { level, source: "ASYNCOPS_SAFETY" };
    if (safety === level) return { level, source: `the safety of the profile ${name}` };
  }
  return { level: "confirm", source: "the default" };
}

function refused(what: string, reason: string): RefusedError {
  return new RefusedError(`${what}: refused, because ${reason}. Nothing was sent`);
}

/** @throws {InterruptedError} for Ctrl-C. */
async function confirmed(question: string, { stdin, stderr }: Io): Promise<boolean> {
  const reader = createInterface({ input: stdin, output: stderr });
  let isInterrupted = false;
  reader.once("SIGINT", () => {
    isInterrupted = true;
    reader.close();
  });
  try {
    const closed = new Promise<string>((resolve) => reader.once("close", () => resolve("")));
    const answer = await Promise.race([reader.question(question), closed]);
    if (isInterrupted) throw new InterruptedError();
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    reader.close();
  }
}
