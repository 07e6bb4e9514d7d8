import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** No whole answer arrived: refused, reset, an untrusted certificate, a name that does not resolve. */
export class ConnectionError extends AsyncOpsError {
  /** System or TLS code, such as `ECONNREFUSED` or `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  readonly reason: string | undefined;
  /** Whether the request may have reached the server. `false` only where it surely did not. */
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
