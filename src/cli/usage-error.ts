import { nearestName } from "../options/check-options.js";

/** The command was not used rightly: an unknown option, a missing argument. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** The command whose help says more. */
  readonly path: readonly string[];

  constructor(message: string, path: readonly string[] = []) {
    super(message);
    this.path = path;
  }
}

/** The work was not started, because it is dangerous and nobody has agreed to it. Exit code 9. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}

/** There is no secret to log on with. Exit code 4. */
export class NotAuthenticatedError extends Error {
  override readonly name = "NotAuthenticatedError";
}

/** Ctrl-C at a question, or before anything was changed. Exit code 130. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";

  constructor(message = "interrupted") {
    super(message);
  }
}

/** The server has nothing of this name. Exit code 5. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
}

/** The end of a message about an unknown name: the nearest valid one, if a valid name is near. */
export function didYouMean(name: string, valid: readonly string[], prefix = ""): string {
  const nearest = nearestName(name, valid);
  return nearest === undefined ? "" : `. Did you mean '${prefix}${nearest}'?`;
}
