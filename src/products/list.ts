/**
 * The products. Each name is the name of the product's folder under `specs/` and under `src/products/`. Package
 * exports, build entries, mocks and published documentation are derived from this list.
 */
export { mock as "enterprise-manager" } from "./enterprise-manager/mock.js";
export { mock as "oracle-sbc" } from "./oracle-sbc/mock.js";
export { mock as vspc } from "./vspc/mock.js";
