import type { Engine } from "../engine.js";
import type { MockOperation } from "../mock-spec.js";
import { contentsFor } from "../prism/operations.js";
import type { MockReply } from "../responder.js";
import type { Violation } from "./violations.js";

/** The violations of a reply by the responses of the spec: its status, its value and its headers. */
export function replyViolations(
  { validators }: Pick<Engine, "validators">,
  operation: MockOperation,
  { status, headers = {}, value, mediaType }: MockReply,
): Violation[] {
  // Prism sees XML as JSON, so a response without another media type is JSON.
  const [first] = contentsFor(validators.operation(operation), status);
  const type = mediaType ?? first?.mediaType;
  const named = Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]);
  return validators.response(operation, {
    status,
    headers: {
      ...Object.fromEntries(named),
      ...(value !== undefined && type !== undefined && { "content-type": type }),
    },
    body: value,
  });
}
