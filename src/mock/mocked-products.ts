import type { MockedProduct } from "../contract/mocked-product.js";
import * as products from "../products/list.js";

/** What the mock knows of each product of the list, by its name. */
export const mockedProducts: Readonly<Record<string, MockedProduct>> = { ...products };
