import { expect, it } from "vitest";
import { tenantOf } from "../../../src/products/vspc/index.js";

it.each([
  [{ mappedOrganizationUid: "mapped", organizationUid: "owner" }, "mapped"],
  [{ mappedOrganizationUid: null, organizationUid: "owner" }, "owner"],
  [{ organizationUid: "owner" }, "owner"],
  [{}, undefined],
])(
  "the tenant of a job is the company it is assigned to, else the owner of its server: %j",
  (job, tenant) => {
    expect(tenantOf(job)).toBe(tenant);
  },
);
