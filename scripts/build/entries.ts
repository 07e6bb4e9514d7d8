/** Source of each entry of the package, by the name of its module in `dist/`. */
export const entries = {
  index: "src/index.ts",
  vspc: "src/products/vspc/index.ts",
  "enterprise-manager": "src/products/enterprise-manager/index.ts",
  "oracle-sbc": "src/products/oracle-sbc/index.ts",
  xml: "src/xml/index.ts",
  mock: "src/mock/index.ts",
} as const satisfies Record<string, string>;

export type Entries = Readonly<Record<string, string>>;
