import type { FixedReply } from "./reply-spec.js";

/** The versions of the API that a server has, and the parameter in which requests name one. */
export interface VersionsSpec {
  readonly in: "path" | "query";
  readonly parameter: string;
  readonly known: readonly string[];
  /** The response to a request for another version. */
  readonly refused: FixedReply & { readonly headers?: Readonly<Record<string, string>> };
}
