import type { CallOptions, DecodedResponse } from "../../contract/call.js";
import type { OperationDescriptor } from "../../contract/descriptor.js";
import type { Parameters } from "../../contract/operation-types.js";
import type { Product } from "../../contract/product.js";
import type { Clock } from "../../http/clock.js";
import type { Contact } from "../../http/contact.js";
import type { Lifetime } from "../../http/lifetime.js";
import type { Secrets } from "../../secrets/secrets.js";

/** Sends the requests of the client. */
export interface Executor {
  /** Longest time for a call with all its requests, in ms. */
  readonly deadline: number;
  /** @throws {ConfigurationError} for an operation that the product does not have. */
  descriptor(operationId: string): OperationDescriptor;
  /** One request and its response; a 202 is not followed. */
  send(operationId: string, parameters: Parameters, options?: CallOptions): Promise<DecodedResponse>;
}

/** What following async actions needs of the client that they belong to. */
export interface AsyncActionClient {
  readonly product: Product;
  readonly server: string;
  readonly clock: Clock;
  readonly executor: Executor;
  readonly contact: Contact;
  readonly lifetime: Lifetime;
  readonly secrets: Secrets;
}
