import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/**
 * The client was closed before or during the call or wait. Operations on the server continue; a handle can be resumed
 * from its JSON with another client.
 */
export class ClientClosedError extends AsyncOpsError {
  /** Whether the request may have reached the server. */
  readonly sent: boolean;

  constructor(
    message = "the client is closed",
    details: AsyncOpsErrorDetails & { readonly sent?: boolean } = {},
  ) {
    super("client-closed", message, details);
    this.sent = details.sent ?? false;
  }
}
