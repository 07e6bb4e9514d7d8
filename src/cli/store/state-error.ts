/** The state folder cannot be used: the disk is full, the folder is read-only, the lock is held. Exit code 9. */
export class StateError extends Error {
  override readonly name = "StateError";
  /** The code of the system, such as `ENOSPC`. */
  readonly code: string | undefined;
  readonly path: string;

  readonly #what: string;

  /** `what` was tried with the path: `Cannot write`. */
  constructor(what: string, path: string, cause: unknown, consequence = "") {
    const code = (cause as NodeJS.ErrnoException | undefined)?.code;
    super(`${what} ${path}: ${reasonOf(code, cause)}${consequence}`, { cause });
    this.#what = what;
    this.code = code;
    this.path = path;
  }

  /** The same error, with what follows from it. */
  withHint(consequence: string): StateError {
    return new StateError(this.#what, this.path, this.cause, `; ${consequence}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full. Free some space, or set XDG_STATE_HOME to a folder on another disk",
  EDQUOT:
    "the quota of the disk is used up. Free some space, or set XDG_STATE_HOME to a folder on another disk",
  EACCES: "this user may not write there. Correct the permissions, or set XDG_STATE_HOME to another folder",
  EPERM: "this user may not write there. Correct the permissions, or set XDG_STATE_HOME to another folder",
  EROFS: "the file system is read-only. Set XDG_STATE_HOME to a folder that can be written",
  ENOTDIR: "a part of the path is a file. Remove it, or set XDG_STATE_HOME to another folder",
  EEXIST: "a part of the path is a file. Remove it, or set XDG_STATE_HOME to another folder",
  ELOCKED: "another process holds its lock. Try again",
};

function reasonOf(code: string | undefined, cause: unknown): string {
  const words = code === undefined ? undefined : reasons[code];
  if (words !== undefined) return `${words} (${code})`;
  return cause instanceof Error ? cause.message : String(cause);
}

/** No operation with such an id is in the state folder. Exit code 5. */
export class NotStoredError extends Error {
  override readonly name = "NotStoredError";
}
