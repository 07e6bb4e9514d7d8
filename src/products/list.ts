/**
 * The products, each by the name of its folders under `specs/` and here. Exports of the package, entries of the build, mocks and
 * published documentation are derived from this list.
 */
export { mock as "enterprise-manager" } from "./enterprise-manager/mock.js";
export { mock as "oracle-sbc" } from "./oracle-sbc/mock.js";
export { mock as vspc } from "./vspc/mock.js";
