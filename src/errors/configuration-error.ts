import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** An option or parameter cannot be used as given. Nothing was sent. */
export class ConfigurationError extends AsyncOpsError {
  /** The option or parameter, such as `tls.ca` or `jobUid`. */
  readonly option: string;

  constructor(option: string, message: string, details?: AsyncOpsErrorDetails) {
    super("configuration", `${option} ${message}`, details);
    this.option = option;
  }
}
