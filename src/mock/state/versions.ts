import type { MockReply, MockRequest } from "../responder.js";
import { own } from "./own.js";
import { fixed } from "./replies.js";
import type { VersionsSpec } from "./version-spec.js";

/** The response to a request for a version that the server does not list. `undefined`: the request may go on. */
export function refusedVersion(
  spec: VersionsSpec | undefined,
  { path, query }: Pick<MockRequest, "path" | "query">,
): MockReply | undefined {
  if (spec === undefined) return undefined;
  const asked = own<string | readonly string[] | undefined>(
    spec.in === "path" ? path : query,
    spec.parameter,
  );
  const isKnown = [asked ?? []].flat().every((version) => spec.known.includes(version));
  return isKnown ? undefined : { ...fixed(spec.refused), headers: spec.refused.headers };
}
