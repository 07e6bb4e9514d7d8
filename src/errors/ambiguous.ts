import type { AsyncOpsError } from "./asyncops-error.js";
import { withCause } from "./with-cause.js";

/** The same error, marked as one after which nobody knows whether the server has carried out the request; `addition` says so. */
export function ambiguous<Kind extends AsyncOpsError>(error: Kind, addition: string, cause: unknown): Kind {
  return Object.assign(withCause(error, addition, cause), { ambiguous: true as const });
}
