import type { Scenario } from "./scenario.js";
import { enterpriseManagerScenarios } from "./scenarios/enterprise-manager.js";
import { oracleSbcScenarios } from "./scenarios/oracle-sbc.js";
import { vspcScenarios } from "./scenarios/vspc.js";

/** What a mock must know of a product beyond its description. */
export interface MockedProduct {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** The component and its example with which the product answers a request for a path that it does not have. */
  readonly unknownRoute: { readonly response: string; readonly example: string };
}

export const mockedProducts: Readonly<Record<string, MockedProduct>> = {
  vspc: {
    scenarios: vspcScenarios,
    unknownRoute: { response: "BadRequest", example: "syntheticUnsupportedVersion" },
  },
  "enterprise-manager": {
    scenarios: enterpriseManagerScenarios,
    unknownRoute: { response: "NotFound", example: "syntheticNotFound" },
  },
  "oracle-sbc": {
    scenarios: oracleSbcScenarios,
    // The one error whose text the vendor prints for a path that is none.
    unknownRoute: { response: "NotFound", example: "syntheticUnsupportedVersion" },
  },
};
