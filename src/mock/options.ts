import { checkOptions, count, type OptionChecks, unknownName } from "../options/check-options.js";
import { mockedProducts } from "./products.js";

/** The checks for options of both servers, the mock and the check. */
export const serverChecks: OptionChecks<"product" | "port" | "maxRecords"> = {
  // Checked last, because its error lists the products.
  product: () => undefined,
  port: (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535
      ? undefined
      : "must be a whole number from 0 to 65535",
  maxRecords: count,
};

/** @throws {ConfigurationError} for an unknown option, an unknown product, or a value that cannot be used. */
export function checkServerOptions(
  options: { readonly product?: unknown } | undefined,
  checks: OptionChecks,
): void {
  checkOptions(options ?? {}, checks);
  const product = options?.product;
  if (typeof product !== "string" || !Object.hasOwn(mockedProducts, product)) {
    throw unknownName("product", product, Object.keys(mockedProducts), { option: "product" });
  }
}
