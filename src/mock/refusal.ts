import type { MockOperation } from "./mock-spec.js";
import { type Violation, violation } from "./violations.js";

/**
 * The `Prefer` header with which Prism responds as to a request that it finds invalid itself: with an example of 422,
 * 400 or `default`, whichever is in the spec. A preference of the request for one of these is kept. `undefined` if the
 * operation has none of them.
 */
export function refusalPreference(
  { examples: answers }: MockOperation,
  violations: readonly Violation[],
  wanted: string | undefined,
): string | undefined {
  const refusals = refusalsOf(violations);
  const preferred = /\bcode=(\d+)/.exec(wanted ?? "")?.[1];
  if (wanted !== undefined && preferred !== undefined && refusals.includes(preferred)) return wanted;
  const status =
    refusals.find((candidate) => answers.has(candidate)) ??
    (answers.has("default") ? refusals[0] : undefined);
  return status === undefined ? undefined : `code=${status}`;
}

/** Statuses for refusing a request, best first. */
function refusalsOf(violations: readonly Violation[]): readonly string[] {
  const special = [415, 406].find((status) => violations.some(({ code }) => code === status));
  return special === undefined ? ["422", "400"] : [String(special), "422", "400"];
}

/** Status and body if the spec has no such response: the problem details that Prism sends then. */
export function refusalProblem(violations: readonly Violation[]): { status: number; body: unknown } {
  const status = Number(refusalsOf(violations)[0]);
  const problems: Record<number, readonly [name: string, title: string]> = {
    406: ["NOT_ACCEPTABLE", "The server cannot produce a representation for your accept header"],
    415: ["INVALID_CONTENT_TYPE", "Invalid content type"],
  };
  const [name, title] = problems[status] ?? ["UNPROCESSABLE_ENTITY", "Invalid request"];
  const detail = "The request is not valid, and the spec declares no response for that.";
  const type = `https://stoplight.io/prism/errors#${name}`;
  return { status, body: { type, title, status, detail, validation: violations } };
}

/**
 * Violations that Prism reports only in the body: without a response in the spec, Prism sends no violation header.
 * Problems that are not caused by the request, such as a missing example, do not count.
 */
export function violationsOfProblem(body: Buffer): Violation[] {
  const { status, detail, title, validation } = JSON.parse(body.toString("utf8")) as Problem;
  if (validation !== undefined) {
    return validation.map(({ location = [], ...rest }) => ({ ...rest, location: ["request", ...location] }));
  }
  return [401, 406, 415].includes(status) ? [violation(status, [], detail || title)] : [];
}

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly validation?: readonly Violation[];
}
