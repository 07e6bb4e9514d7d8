import { type LogFields, type Logger, warner } from "../http/log.js";
import type { Secrets } from "../secrets/secrets.js";
import { onRejection, onUnknownFailed } from "../xml/on-unknown.js";

/** Called with what is left out of the body of a response: its path in the body, and the operation that it belongs to. */
export type OnUnknown = (path: string, operationId: string) => void;

export interface UnknownSettings {
  readonly product: string;
  readonly logger: Logger | undefined;
  readonly onUnknown: OnUnknown | undefined;
  readonly secrets: Secrets;
}

/** Most paths that are remembered, for a server that makes up names without end. */
const mostPaths = 1000;

/**
 * Reports what is left out of bodies: each time to `onUnknown`, and each path once at debug level. `undefined` when nobody
 * wants to know, so that nothing is collected. No report ever fails the call.
 */
export function unknownReporter(settings: UnknownSettings): OnUnknown | undefined {
  const { product, logger, onUnknown, secrets } = settings;
  if (onUnknown === undefined && logger?.debug === undefined) return undefined;
  const logged = new Set<string>();
  let warned = false;
  const warnOnce = () => {
    if (!warned) warner(product, logger)(onUnknownFailed, "ASYNCOPS_ON_UNKNOWN");
    warned = true;
  };
  return (found, operationId) => {
    // Names are the sender's.
    const path = secrets.mask(found);
    // Members of a list are the same wherever in it they are.
    const member = path.replaceAll(/\[\d+\]/g, "[]");
    if (!logged.has(member) && logged.size < mostPaths) {
      logged.add(member);
      const fields: LogFields = { product, operationId, member };
      logger?.debug?.(`${operationId} left out ${member}: not in the spec, or a number out of range`, fields);
    }
    if (onUnknown !== undefined) quietly(() => onUnknown(path, operationId), warnOnce);
  };
}

/** An error is passed on to `failed`, also that of a function that returns a promise. */
function quietly(work: () => unknown, failed: () => void): void {
  try {
    onRejection(work(), failed);
  } catch {
    failed();
  }
}
