import type { OperationDescriptor } from "../contract/descriptor.js";
import type { CallContext, HttpResponse } from "../http/step.js";

/** How bodies travel: as data in JSON, or as text, in XML. */
export type BodyForm = "json" | "text";

/** How the bodies of a product travel. */
export interface Bodies {
  /** What the openapi-fetch client for users gives and takes. */
  readonly form: BodyForm;
  /** `Accept` and `Content-Type` of a request, as far as it needs others than every request has. */
  headers(descriptor: OperationDescriptor, withBody: boolean): Readonly<Record<string, string>>;
  /** @throws {ConfigurationError} for a body that its media type cannot carry. */
  encode(body: unknown, descriptor: OperationDescriptor, operationId: string): Uint8Array | string;
  /**
   * The body of a 2xx answer. `onUnknown` is called with the path of everything that is left out of it.
   * @throws {DecodeError} when it is not what the spec promises.
   */
  decode(
    reply: HttpResponse,
    descriptor: OperationDescriptor,
    context: CallContext,
    onUnknown?: (path: string) => void,
  ): Promise<unknown>;
  /** The body of an error: an object if it can be read, else its text, or `undefined` if there is none. */
  decodeError(reply: HttpResponse): Promise<unknown>;
}
