import type { OperationDescriptor } from "../contract/descriptor.js";
import type { CallContext, HttpResponse } from "../http/step.js";

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
  ): Promise<unknown>;
  /** Decodes the body of an error: to an object if possible, else to text. `undefined` without a body. */
  decodeError(reply: HttpResponse): Promise<unknown>;
}
