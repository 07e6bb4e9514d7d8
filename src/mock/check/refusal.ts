import type { MockOperation, OpenApiView } from "../mock-spec.js";
import { type ExampleReply, refusalReply } from "../prism/examples.js";
import type { PrismOperation } from "../prism/operations.js";
import type { Wanted } from "../responder.js";
import { forStatus, type XmlContent, xmlContentOf } from "../spec/content.js";
import { resolve } from "../spec/references.js";
import { withValueAt } from "../state/pointers.js";
import { reasonOf } from "./reason.js";
import type { Violation } from "./violations.js";

/** A response to a request that is not valid. */
export interface Refusal extends ExampleReply {
  /** How the value is written, if the operation does not declare the response. */
  readonly content?: XmlContent | undefined;
}

interface Response {
  readonly "x-refusal"?: { readonly example: string; readonly message: string; readonly status?: number };
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
  >;
}

/**
 * Refuses a request in the form of the product, with the reason in the place that the spec declares (`x-refusal`).
 * @param wanted a declared refusal that the request prefers. It is returned as it is in the spec.
 */
export function refusalOf(
  document: OpenApiView,
  { object }: MockOperation,
  operation: PrismOperation,
  violations: readonly Violation[],
  { code, example }: Wanted,
): Refusal {
  const statuses = statusesFor(violations);
  if (code !== undefined && statuses.includes(code)) {
    const preferred = refusalReply(operation, [code], example);
    if (preferred !== undefined) return preferred;
  }
  const reason = reasonOf(operation, violations);
  const declared = refusalReply(operation, statuses, undefined);
  if (declared !== undefined) {
    const response = forStatus(new Map(Object.entries(object.responses)), declared.status);
    const value = valueWith(resolve<Response>(document, response), reason);
    return value === undefined ? declared : { ...declared, value };
  }
  const status = statuses[0];
  return (status === 422 ? undeclared(document, reason) : undefined) ?? problemFor(status, violations);
}

/** Statuses for refusing a request, best first. */
function statusesFor(violations: readonly Violation[]): readonly [number, ...number[]] {
  const has = (status: number) => violations.some(({ code }) => code === status);
  if (has(401)) return [401];
  if (has(415)) return [415, 422, 400];
  return has(406) ? [406, 422, 400] : [422, 400];
}

/** The example for refusals with the reason in place of its text. */
function valueWith(response: Response, reason: string): unknown {
  const refusal = response["x-refusal"];
  if (refusal === undefined) return undefined;
  const [content] = Object.values(response.content ?? {});
  const example = content?.examples?.[refusal.example];
  return example && withValueAt(example.value, refusal.message, reason);
}

/** The refusal of the product for operations that declare none. */
function undeclared(document: OpenApiView, reason: string): Refusal | undefined {
  for (const response of Object.values(document.components?.responses ?? {}) as Response[]) {
    const status = response["x-refusal"]?.status;
    if (status === undefined) continue;
    const content = xmlContentOf(document, response);
    return { status, headers: {}, value: valueWith(response, reason), mediaType: undefined, content };
  }
  return undefined;
}

const problems: Readonly<Record<number, readonly [name: string, title: string]>> = {
  401: ["UNAUTHORIZED", "Invalid security scheme used"],
  406: ["NOT_ACCEPTABLE", "The server cannot produce a representation for your accept header"],
  415: ["INVALID_CONTENT_TYPE", "Invalid content type"],
  422: ["UNPROCESSABLE_ENTITY", "Invalid request"],
};

/** The response if the spec has none for a refusal: problem details like those of Prism. */
function problemFor(status: number, violations: readonly Violation[]): Refusal {
  const [name, title] = problems[status] as readonly [string, string];
  const detail = "The request is not valid, and the spec declares no response for that.";
  const type = `https://stoplight.io/prism/errors#${name}`;
  const value = { type, title, status, detail, validation: violations };
  return { status, headers: {}, value, mediaType: "application/problem+json" };
}
