import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Identifies a process, also after its id has been given to another one. */
export interface StartingProcess {
  readonly pid: number;
  readonly host: string;
  /** Boot of the machine and start of the process within it, where the system says that. */
  readonly started?: string | undefined;
}

/** How long a start on another machine may take, in ms. A call ends at its deadline of 10 minutes. */
const longestStart = 15 * 60_000;

let own: Promise<StartingProcess> | undefined;

/** The process that runs now. */
export function thisProcess(): Promise<StartingProcess> {
  own ??= startOf(process.pid).then((started) => ({
    pid: process.pid,
    host: hostname(),
    ...(started !== undefined && { started }),
  }));
  return own;
}

/**
 * Whether the process may still run.
 * @param age how long ago it was about to start the operation, in ms
 */
export async function mayRun({ pid, host, started }: StartingProcess, age: number): Promise<boolean> {
  // The state folder may be shared between machines, and this one cannot see the processes of another one.
  // A time that is to come is that of another clock, or of one that was set back.
  if (host !== hostname()) return Math.abs(age) < longestStart;
  if (!exists(pid)) return false;
  return started === undefined || (await startOf(pid)) === started;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Only Linux has files for this. Elsewhere a process is known by its id only. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const [boot, stat] = await Promise.all([
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
      readFile(`/proc/${pid}/stat`, "utf8"),
    ]);
    // The second member is the name of the program, which may contain spaces and brackets.
    const members = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state] = members;
    // A process that was killed, and that its parent has not collected.
    if (state === "Z" || state === "X") return undefined;
    return `${boot.trim()}:${members[19]}`;
  } catch {
    return undefined;
  }
}
