import type { OperationDescriptor } from "../contract/descriptor.js";
import { type LogFields, type Logger, warner } from "../http/log.js";
import type { CallContext, HttpResponse } from "../http/step.js";
import type { Secrets } from "../secrets/secrets.js";
import { onRejection, onUnknownFailed } from "../xml/faults.js";

/** How bodies are passed to the untyped client: as data (JSON), or as text (XML). */
export type BodyForm = "json" | "text";

/** How the bodies of a product are encoded and decoded. */
export interface Bodies {
  /** The form of bodies in the untyped client. */
  readonly form: BodyForm;
  /** `Accept` and `Content-Type` of a request, if they differ from the default. */
  headers(descriptor: OperationDescriptor, withBody: boolean): Readonly<Record<string, string>>;
  /** @throws {ConfigurationError} for a body that cannot be written in its media type. */
  encode(body: unknown, descriptor: OperationDescriptor, operationId: string): Uint8Array | string;
  /**
   * Decodes the body of a 2xx response. `onUnknown` is called with the path of everything that is left out of it.
   * @throws {DecodeError} when the body does not fit the spec.
   */
  decode(
    reply: HttpResponse,
    descriptor: OperationDescriptor,
    context: CallContext,
    onUnknown?: (path: string) => void,
  ): unknown;
  /** Decodes the body of an error: to an object if possible, else to text. `undefined` without a body. */
  decodeError(reply: HttpResponse): unknown;
}

/** Called for each part that is left out of a response body, with its path in the body and the operationId. */
export type OnUnknown = (path: string, operationId: string) => void;

interface UnknownSettings {
  readonly product: string;
  readonly logger: Logger | undefined;
  readonly onUnknown: OnUnknown | undefined;
  readonly secrets: Secrets;
}

/** Most paths that are remembered, in case a server sends endless different names. */
const mostPaths = 1000;

/**
 * Reports what is left out of bodies: each time to `onUnknown`, and each path once at debug level. `undefined` if
 * nobody listens, so that nothing is collected. A report never makes the call fail.
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
    // Names come from the sender and may contain secrets.
    const path = secrets.mask(found);
    // Items of a list have the same members, so the index does not count.
    const member = path.replaceAll(/\[\d+\]/g, "[]");
    if (!logged.has(member) && logged.size < mostPaths) {
      logged.add(member);
      const fields: LogFields = { product, operationId, member };
      logger?.debug?.(`${operationId} left out ${member}: not in the spec, or a number out of range`, fields);
    }
    if (onUnknown !== undefined) quietly(() => onUnknown(path, operationId), warnOnce);
  };
}

/** Passes an error to `failed`, also the rejection of a returned promise. */
function quietly(work: () => unknown, failed: () => void): void {
  try {
    onRejection(work(), failed);
  } catch {
    failed();
  }
}
