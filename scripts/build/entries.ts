import * as products from "../../src/products/list.js";

/** Source of each entry of the package, by the name of its module in `dist/`: one for each product, and three more. */
export const entries: Entries = {
  index: "src/index.ts",
  ...Object.fromEntries(Object.keys(products).map((name) => [name, `src/products/${name}/index.ts`])),
  xml: "src/xml/index.ts",
  mock: "src/mock/index.ts",
};

/** The command. It is built by itself, with all that it needs: the modules above are the same with it and without. */
export const command: Entries = { cli: "src/cli/main.ts" };

/** Modules that stand for packages of others, which the mock needs. */
export const libraries: Entries = {
  "mock/prism": "src/mock/prism/library.ts",
  "mock/ajv": "src/mock/scenario/ajv.ts",
  "mock/yaml": "src/mock/scenario/yaml.ts",
  "mock/certificate": "src/mock/server/certificate.ts",
};

export type Entries = Readonly<Record<string, string>>;
