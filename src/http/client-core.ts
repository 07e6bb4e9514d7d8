import type { Product } from "../contract/product.js";
import type { Secrets } from "../secrets/secrets.js";
import type { Clock } from "./clock.js";
import type { Contact } from "./contact.js";
import type { Lifetime } from "./lifetime.js";
import type { Warn } from "./log.js";
import type { RetryPolicy } from "./retry-policy.js";

/** What the parts of one client share. */
export interface ClientCore {
  readonly product: Product;
  /** Base URL of the server. */
  readonly server: string;
  readonly clock: Clock;
  readonly contact: Contact;
  readonly lifetime: Lifetime;
  /** A part adds each secret here as soon as it has it, so that no error repeats the secret. */
  readonly secrets: Secrets;
  /** The retry policy of the client. */
  readonly policy: RetryPolicy;
  readonly warn: Warn;
}
