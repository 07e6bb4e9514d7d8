import type { Missing } from "../reply-spec.js";

/** Certificates that are imported into records and read from them. */
export interface CertificatesSpec {
  /** The query parameter with the name of a record. */
  readonly parameter: string;
  readonly imports: {
    readonly operations: readonly string[];
    /** Where the name and the certificate are in the request, and the name in the response. */
    readonly record: string;
    readonly text: string;
    readonly imported: string;
    readonly body: unknown;
  };
  readonly request: { readonly operation: string; readonly record: string; readonly body: unknown };
  readonly read: {
    readonly operation: string;
    readonly record: string;
    readonly body: unknown;
    /** The value of a query parameter that requests the certificate as text, and where the text is then. */
    readonly format: {
      readonly parameter: string;
      readonly text: string;
      readonly at: string;
      readonly body: unknown;
    };
  };
  readonly missing: Missing;
}
