import type { MockOperation } from "./view.js";
import type { Violation } from "./violations.js";

/** Statuses with which Prism refuses a request, best first. */
const refusals = ["422", "400"];

/**
 * What makes Prism answer a request as it answers one that it finds wrong itself: with an example of 422, 400 or
 * `default`, whichever is declared. A preference for one of these is kept.
 * `undefined` if the operation declares none of them.
 */
export function refusalPreference(
  { answers }: MockOperation,
  wanted: string | undefined,
): string | undefined {
  const preferred = /\bcode=(\d+)/.exec(wanted ?? "")?.[1];
  if (wanted !== undefined && preferred !== undefined && refusals.includes(preferred)) return wanted;
  const status =
    refusals.find((candidate) => answers.has(candidate)) ?? (answers.has("default") ? "422" : undefined);
  return status === undefined ? undefined : `code=${status}`;
}

/** Body for a description without any such answer: the problem that Prism states then. */
export function refusalProblem(violations: readonly Violation[]): unknown {
  return {
    type: "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
    title: "Invalid request",
    status: 422,
    detail: "The request is not valid, and the description declares no answer for that.",
    validation: violations,
  };
}
