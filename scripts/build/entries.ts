/** Source of each entry of the package, by the name of its module in `dist/`. */
export const entries = {
  index: "src/index.ts",
  vspc: "src/vspc.ts",
  "enterprise-manager": "src/enterprise-manager.ts",
  "oracle-sbc": "src/oracle-sbc.ts",
  xml: "src/xml/index.ts",
  mock: "src/mock/index.ts",
} as const satisfies Record<string, string>;

export type Entries = Readonly<Record<string, string>>;
