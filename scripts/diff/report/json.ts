import { sentenceOf } from "../text.js";
import { demandedOf, nextVersion } from "../version.js";
import type { Report } from "./report.js";

/** The report for programs. Members are added, never changed or removed, while `format` is 1. */
export function jsonOf(
  { from, to, version, step, products, notes }: Report,
  missing?: readonly string[],
): object {
  return {
    format: 1,
    from,
    to,
    step: step ?? null,
    version: version ?? null,
    demands: step && version ? demandedOf(version, step) : null,
    next: step && version ? nextVersion(version, step) : null,
    changes: products.flatMap(({ product, changes }) =>
      changes.map((change) => {
        const {
          place,
          field,
          rule,
          operations,
          breaks,
          sides,
          name = null,
          from: old = null,
          to: now = null,
        } = change;
        return {
          product,
          rule,
          step: change.step,
          breaking: breaks.length > 0,
          breaks,
          sides,
          place: place.kind,
          schema: place.kind === "schema" ? place.schema : null,
          parameter: place.kind === "parameter" ? place.name : null,
          status: place.kind === "response" ? place.status : null,
          field: field || null,
          operations,
          name,
          from: old,
          to: now,
          text: sentenceOf(change, product),
        };
      }),
    ),
    notes,
    ...(missing && { missing }),
  };
}
