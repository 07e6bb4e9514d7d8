import { type ExampleReply, refusalReply } from "../prism/examples.js";
import type { PrismOperation } from "../prism/operations.js";
import type { Wanted } from "../responder.js";
import type { Violation } from "./violations.js";

/** A response to a request that is not valid. */
export function refusalOf(
  operation: PrismOperation,
  violations: readonly Violation[],
  { code, example }: Wanted,
): ExampleReply {
  const statuses = statusesFor(violations);
  const wanted = code !== undefined && statuses.includes(code) ? code : undefined;
  const declared = refusalReply(
    operation,
    wanted === undefined ? statuses : [wanted, ...statuses],
    wanted === undefined ? undefined : example,
  );
  return declared ?? problemFor(statuses[0], violations);
}

/** Statuses for refusing a request, best first. */
function statusesFor(violations: readonly Violation[]): readonly [number, ...number[]] {
  const has = (status: number) => violations.some(({ code }) => code === status);
  if (has(401)) return [401];
  if (has(415)) return [415, 422, 400];
  return has(406) ? [406, 422, 400] : [422, 400];
}

const problems: Readonly<Record<number, readonly [name: string, title: string]>> = {
  401: ["UNAUTHORIZED", "Invalid security scheme used"],
  406: ["NOT_ACCEPTABLE", "The server cannot produce a representation for your accept header"],
  415: ["INVALID_CONTENT_TYPE", "Invalid content type"],
  422: ["UNPROCESSABLE_ENTITY", "Invalid request"],
};

/** The response if the spec has none for a refusal: problem details like those of Prism. */
function problemFor(status: number, violations: readonly Violation[]): ExampleReply {
  const [name, title] = problems[status] as readonly [string, string];
  const detail = "The request is not valid, and the spec declares no response for that.";
  const type = `https://stoplight.io/prism/errors#${name}`;
  const value = { type, title, status, detail, validation: violations };
  return { status, headers: {}, value, mediaType: "application/problem+json" };
}
