import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** An option or parameter is invalid. Nothing was sent. */
export class ConfigurationError extends AsyncOpsError {
  /** Name of the option or parameter, such as `tls.ca` or `jobUid`. */
  readonly option: string;

  /** `problem`: the rest of a sentence that begins with the name of the option, or a whole message. */
  constructor(
    option: string,
    problem: string | { readonly message: string },
    details?: AsyncOpsErrorDetails,
  ) {
    super("configuration", typeof problem === "string" ? `${option} ${problem}` : problem.message, details);
    this.option = option;
  }
}
