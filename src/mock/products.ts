import type { MockedProduct } from "../contract/mocked-product.js";
import * as products from "../products/list.js";

/** The product-specific parts of the mock, by the name of the product. */
export const mockedProducts: Readonly<Record<string, MockedProduct>> = { ...products };
