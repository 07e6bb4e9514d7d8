import { expandActions } from "../../generate/actions.js";
import type { OpenApiDocument } from "../../generate/openapi.js";
import { type Change, changesOf } from "../changes.js";
import { Comparison } from "../graph.js";
import { compareCommands } from "./commands.js";
import { documentationChanges } from "./documentation-changes.js";
import { compareNames } from "./names.js";
import { compareOperations } from "./operations.js";
import { compareProduct } from "./product.js";
import { compareSchemes } from "./security.js";

/** What has changed for callers between two bundles of a product. */
export function compareBundles(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const comparison = new Comparison(expandActions(before), expandActions(after));
  compareProduct(comparison.product);
  compareSchemes(comparison.product);
  compareOperations(comparison);
  compareNames(comparison);
  compareCommands(comparison);
  const changes = changesOf(comparison);
  return [...changes, ...documentationChanges(comparison, changes)];
}
