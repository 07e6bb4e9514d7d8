import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/**
 * No complete response arrived: connection refused or reset, untrusted certificate, host name that does not resolve.
 */
export class ConnectionError extends AsyncOpsError {
  /** System or TLS code, such as `ECONNREFUSED` or `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  readonly reason: string | undefined;
  /** Whether the request may have reached the server. `false` only if it certainly did not. */
  readonly sent: boolean;

  constructor(
    message: string,
    details: AsyncOpsErrorDetails & { readonly reason?: string | undefined; readonly sent?: boolean } = {},
  ) {
    super("connection", message, details);
    this.reason = details.reason;
    this.sent = details.sent ?? true;
  }
}
