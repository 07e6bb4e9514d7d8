import { describe, expect, it } from "vitest";
import facts from "../../fixtures/vspc/defaults.json" with { type: "json" };
import { defaultsOf } from "../../support/defaults.js";
import { type Spec, specOf } from "../../support/spec.js";

/** `test/fixtures/vspc/defaults.json` has what the vendor's file of API 3.6.1 declares for the schemas of the spec. */
const spec: Spec = specOf("vspc");
const declared = Object.entries<Record<string, unknown>>(facts).flatMap(([schema, members]) =>
  Object.entries(members).map(([member, value]) => ({ schema, member, value })),
);

describe("default values of VSPC", () => {
  it("have the 174 of API 3.6.1, 6 of members that only API 3.5.1 has, and those of filter, sort and paging", () => {
    expect(declared).toHaveLength(174);
    expect(defaultsOf(spec.document).length).toBeGreaterThanOrEqual(174 + 6 + 2 + 2);
  });

  it.each(declared)("$schema: $member has $value", ({ schema, member, value }) => {
    expect(memberOf({ $ref: `#/components/schemas/${schema}` }, member)).toMatchObject({ default: value });
  });
});

/** A member of the schema itself or of a part of it. */
function memberOf(schema: unknown, member: string): unknown {
  const { properties, allOf = [] } = spec.resolved<{
    properties?: Record<string, unknown>;
    allOf?: unknown[];
  }>(schema);
  const found = properties?.[member];
  if (found !== undefined) return found;
  return allOf.map((part) => memberOf(part, member)).find((part) => part !== undefined);
}
