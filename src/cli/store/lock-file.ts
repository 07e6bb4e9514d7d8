import { randomInt } from "node:crypto";
import { StateError } from "./state-error.js";

/** A lock that was not renewed for so long belongs to a process that was killed, in ms. */
const stale = 5000;

/** How long to wait for a lock, in ms: longer than one of a killed process holds. */
const longestLock = 3 * stale;

/**
 * Locks a file, which may not be there yet, against other processes. Returns the function that unlocks it.
 * @throws {StateError} when the folder cannot be written, or another process holds the lock for too long.
 */
export async function lockFile(file: string): Promise<() => Promise<void>> {
  const { lock } = await import("proper-lockfile");
  const until = performance.now() + longestLock;
  for (;;) {
    try {
      return await lock(file, { realpath: false, stale, onCompromised: () => {} });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The retries of the package repeat every error, also those of a read-only folder.
      if (code !== "ELOCKED" || performance.now() > until) throw new StateError("Cannot write", file, error);
      await new Promise((resolve) => setTimeout(resolve, randomInt(10, 100)));
    }
  }
}
