import { AsyncOpsError, NotFoundError } from "../../errors/index.js";
import type { ElementType } from "../../products/oracle-sbc/configuration/element-type.js";
import type { OracleSbc } from "../../products/oracle-sbc/oracle-sbc.js";
import { durationOf } from "../args/duration.js";
import type { Command, Invocation } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { Interrupts } from "../following/interrupts.js";
import { guard } from "../operations/guard.js";
import { readInput } from "../operations/input.js";
import { withProfile } from "../operations/with-profile.js";
import { print } from "../output/print.js";
import { plainText } from "../output/terminal-text.js";
import type { ChosenProfile } from "../profile/profile.js";
import { messageOf } from "../report-error.js";
import { InterruptedError, UsageError } from "../usage-error.js";
import { type Change, checkChange, readChanges } from "./changes.js";
import { makeChange } from "./edit.js";
import { printPlan } from "./plan.js";

/** `sbc apply change.yaml`: changes the configuration, verifies, saves and activates it, under the lock. */
export function applyCommand(): Command {
  return {
    summary: "makes the changes of a file, then verifies, saves and activates the configuration",
    usage: "change.yaml|- [--backup NAME [--rollback]] [--dry-run]",
    description:
      "Takes the lock of the configuration, and releases it even after a failure. " +
      "The file is a list, in YAML or JSON:\n\n" +
      "- put: {elementType: session-agent, keys: {hostname: gw1.example.net}, attributes: {state: disabled}}\n" +
      "- delete: {elementType: session-agent, keys: {hostname: gw2.example.net}}\n\n" +
      "put adds an element that does not exist. Types, keys and attributes are checked against this SBC before it is locked.",
    options: [
      {
        name: "backup",
        value: "NAME",
        summary: "first writes the editing configuration to this file in /code/bkups",
      },
      { name: "rollback", summary: "restores the backup when the change or a later step fails" },
      {
        name: "timeout",
        value: "TIME",
        summary: "the longest time for everything but the rollback, such as 30m",
      },
      { name: "wait-for-lock", value: "TIME", summary: "waits this long for a lock that another user holds" },
    ],
    maxArguments: 1,
    example: "sbc apply change.yaml --backup nightly --rollback",
    run: (invocation) => withProfile("oracle-sbc", invocation, (chosen) => run(invocation, chosen)),
  };
}

async function run(invocation: Invocation, { profile, open }: ChosenProfile): Promise<number> {
  const { options, io, args } = invocation;
  const [file] = args;
  if (file === undefined) throw new UsageError("the file with the changes is missing");
  const settings = settingsOf(invocation);
  const text = (await readInput(file === "-" ? file : `@${file}`, "the changes", io)).text;
  const changes = await readChanges(text, file);
  // The commands know the clients of all products by one form only.
  const connect = async () => (await open()).client as unknown as OracleSbc;
  const sbc = await beforeTheLock(invocation, async (signal) => {
    const client = await connect();
    await checkTypes(client, changes, file, signal);
    return client;
  });
  if (options.has("dry-run")) {
    await beforeTheLock(invocation, () => printPlan(sbc, changes, settings.backup, profile, invocation));
    return exitCodes.ok;
  }
  const deletes = changes.filter(({ kind }) => kind === "delete").length;
  const what = `Apply ${file}: ${changes.length} changes${deletes > 0 ? `, ${deletes} of them deletions` : ""}`;
  await guard({ writes: true, destructive: deletes > 0, what }, profile, invocation);
  return apply(sbc, changes, settings, invocation);
}

interface Settings {
  readonly backup: string | undefined;
  readonly rollback: boolean;
  readonly deadline: number | undefined;
  readonly waitForLock: number | undefined;
}

function settingsOf({ options }: Invocation): Settings {
  const backup = options.text("backup");
  const time = (name: string) => {
    const text = options.text(name);
    return text === undefined ? undefined : durationOf(text, `--${name}`);
  };
  const rollback = options.has("rollback");
  if (rollback && backup === undefined)
    throw new UsageError("--rollback needs --backup NAME, which it restores");
  return { backup, rollback, deadline: time("timeout"), waitForLock: time("wait-for-lock") };
}

/**
 * Ctrl-C during logon and reads must say that the SBC is as it was. The caller closes the client.
 * @throws {InterruptedError}
 */
async function beforeTheLock<T>({ io }: Invocation, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  using interrupts = new Interrupts(io);
  const { signal } = interrupts;
  const interrupted = new Promise<never>((_, reject) => {
    const error = new InterruptedError("interrupted before the lock was taken; nothing was changed");
    signal.addEventListener("abort", () => reject(error), { once: true });
  });
  const working = work(signal);
  // After an interrupt nobody waits for it.
  working.catch(() => {});
  // Not returned at once: the listener lasts as long as the work.
  return await Promise.race([working, interrupted]);
}

/** Before the lock: a typing error must not cost a locked configuration. */
async function checkTypes(
  sbc: OracleSbc,
  changes: readonly Change[],
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const types = new Map<string, ElementType>();
  for (const change of changes) {
    const { elementType, place } = change;
    try {
      const type = types.get(elementType) ?? (await sbc.elementType(elementType, { signal }));
      types.set(elementType, type);
      checkChange(change, type, file);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new UsageError(`${file}: ${place}.elementType: this SBC has no type '${elementType}'`);
    }
  }
}

async function apply(
  sbc: OracleSbc,
  changes: readonly Change[],
  settings: Settings,
  { options, io }: Invocation,
): Promise<number> {
  const signals = io.signals ?? process;
  const interrupted = new AbortController();
  let current = "lock";
  let made = 0;
  const note = (text: string) => !options.has("quiet") && io.stderr.write(`${text}\n`);
  const press = () => {
    if (interrupted.signal.aborted) {
      io.stderr.write(`asyncops: left at once in ${current}. ${leftBehind}\n`);
      process.exit(exitCodes.interrupted);
    }
    stop();
  };
  const stop = () => {
    // A terminal that is closed may send SIGHUP twice. Only Ctrl-C leaves at once.
    if (interrupted.signal.aborted) return;
    io.stderr.write("stopping: the change ends, and the lock is released; Ctrl-C again leaves at once\n");
    // An error of the client learns which steps were done, and whether the backup was restored.
    interrupted.abort(new AsyncOpsError("interrupted", `interrupted in ${current}`));
  };
  const unlocking = watchUnlock();
  signals.on("SIGINT", press);
  for (const signal of endings) signals.on(signal, stop);
  try {
    if (settings.waitForLock !== undefined) note("lock …");
    const applied = await sbc.applyConfiguration(
      async ({ signal }) => {
        for (const change of changes) {
          signal.throwIfAborted();
          await makeChange(sbc, change, { signal });
          made++;
        }
      },
      {
        ...settings,
        signal: interrupted.signal,
        onProgress: ({ step }) => {
          if (step === current) return;
          current = step;
          note(`${current} …`);
        },
      },
    );
    await print({ ...applied, changes: made }, options, io);
    return exitCodes.ok;
  } catch (error) {
    if (error !== interrupted.signal.reason) throw error;
    const { steps = [] } = error as AsyncOpsError;
    const sent =
      made > 0 && !steps.includes("rollback") ? [`${made} of ${changes.length} changes were made`] : [];
    const words = [
      messageOf(error as AsyncOpsError),
      ...(steps.length === 0 ? ["nothing was changed"] : []),
      ...sent,
    ];
    const lock = steps.length === 0 ? ["the lock is not held"] : ["the lock was released"];
    io.stderr.write(
      `asyncops: ${plainText([...words, ...((await unlocking.hasFailed()) ? [] : lock)].join("; "))}\n`,
    );
    return exitCodes.interrupted;
  } finally {
    unlocking.stop();
    signals.off("SIGINT", press);
    for (const signal of endings) signals.off(signal, stop);
  }
}

/** The terminal is closed, or a service or CI job is stopped: a lock must not be left behind. */
const endings = ["SIGTERM", "SIGHUP"] as const;

const leftBehind =
  "The SBC may still work on it, and the configuration may stay locked for up to 10 minutes, until the token of the lock expires";

/** The client warns when a lock could not be released. */
function watchUnlock() {
  let failed = false;
  const onWarning = ({ code }: Error & { readonly code?: string }) => {
    if (code === "ASYNCOPS_NOT_UNLOCKED") failed = true;
  };
  process.on("warning", onWarning);
  return {
    hasFailed: async () => {
      // Warnings are announced a turn later.
      await new Promise((resolve) => setImmediate(resolve));
      return failed;
    },
    stop: () => process.off("warning", onWarning),
  };
}
