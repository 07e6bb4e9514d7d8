import type { MockedProduct } from "../contract/mocked-product.js";
import * as products from "../products/list.js";

type Names<Products extends Readonly<Record<string, MockedProduct>>> = {
  readonly [Name in keyof Products]: readonly (keyof Products[Name]["scenarios"] & string)[];
};

function namesOf<Products extends Readonly<Record<string, MockedProduct>>>(all: Products): Names<Products> {
  const entries = Object.entries(all).map(([name, { scenarios }]) => [name, Object.keys(scenarios)]);
  return Object.fromEntries(entries) as Names<Products>;
}

/** The names of the scenarios, by product. A value, so that published declarations have the names in full. */
export const scenarioNames = namesOf(products);

/** The name of a product: `vspc`, `enterprise-manager` or `oracle-sbc`. */
export type Product = keyof typeof scenarioNames;

/** The names of the scenarios of a product, such as `start-job`. */
export type ScenarioName<Name extends Product = Product> = (typeof scenarioNames)[Name][number];

/** The product-specific parts of the mock, by the name of the product. */
export const mockedProducts: Readonly<Record<Product, MockedProduct>> = { ...products };
