import type { FixedReply } from "../../../src/mock/state/reply-spec.js";
import { type OpenApiDocument, type Operation, resultResponses } from "../openapi.js";
import { examplesNamed } from "./shapes.js";

/**
 * The response that an operation declares for a status, with an example as its body.
 * @param status default: the last success that is not deferred
 * @param example default: the first one
 * @throws {Error} if the operation does not declare them
 */
export function replyOf(
  document: OpenApiDocument,
  operation: Operation,
  status?: string,
  example?: string,
): FixedReply {
  const { id, responses } = operation;
  const code = status ?? resultResponses(operation).at(-1)?.[0];
  const response = code === undefined ? undefined : responses[code];
  if (response === undefined) throw new Error(`${id} does not declare ${status ?? "a success"}`);
  const named = examplesNamed(document, response);
  const body = example === undefined ? Object.values(named)[0] : named[example];
  if (example !== undefined && body === undefined)
    throw new Error(`${id} has no example ${example} of ${code}`);
  return { status: Number(code), ...(body !== undefined && { body }) };
}
