import type { AsyncOpsError } from "./asyncops-error.js";

/** The same error with more to say and another cause. The one that is given stays as it is: other calls may share it. */
export function withCause<Kind extends AsyncOpsError>(error: Kind, addition: string, cause: unknown): Kind {
  const copy = new Error(`${error.message.replace(/\.$/, "")}; ${addition}`, { cause });
  // No constructor is called, since each class has its own: what tells an error of a class are its prototype and members.
  return Object.assign(Object.setPrototypeOf(copy, Object.getPrototypeOf(error)), error);
}
