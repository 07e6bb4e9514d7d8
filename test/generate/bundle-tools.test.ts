import { readFileSync } from "node:fs";
import path from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { createConfig, lint } from "@redocly/openapi-core";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileGenerated } from "./compile.js";

const products = ["enterprise-manager", "oracle-sbc", "vspc"];
const bundles = products.flatMap((product) =>
  ["openapi.yaml", "openapi.expanded.yaml"].map((name): [string, string] => [product, name]),
);
const fileOf = (product: string, name: string) => path.resolve("generated", product, name);

/** Rules that the paths of the vendors break; redocly.yaml says how. */
const vendors = { "no-ambiguous-paths": "off", "no-path-trailing-slash": "off" } as const;

describe.each(bundles)("%s/%s", (product, name) => {
  it("keeps recommended-strict of Redocly without the plugin of this project", async () => {
    // What only an action uses is unused for a linter that does not know `x-actions`.
    const actions =
      product === "enterprise-manager" &&
      name === "openapi.yaml" &&
      ({ "no-unused-components": "off" } as const);
    const config = await createConfig({
      extends: ["recommended-strict"],
      rules: { ...vendors, ...actions },
    });
    const problems = await lint({ ref: fileOf(product, name), config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it("is valid for swagger-parser", async () => {
    await expect(SwaggerParser.validate(fileOf(product, name))).resolves.toHaveProperty("openapi", "3.1.0");
  });
});

const consumers: Record<string, string> = {
  "enterprise-manager": `
type Query = operations["stopJob"]["parameters"]["query"];
export const stop: Query = { action: "stop" };
// @ts-expect-error Another action is another operation.
export const start: Query = { action: "start" };
export type Path = paths["/jobs/action=stop/../{id}"]["post"];
`,
  "oracle-sbc": `export type Save = operations["saveConfiguration"]; export type Path = paths["/{version}/admin/reboot"];`,
  vspc: `export type Job = operations["getBackupServerJob"]; export type Path = paths["/about"];`,
};

it.each(products)(
  "the types that openapi-typescript makes of the expanded bundle of %s compile",
  async (product) => {
    const text = readFileSync(fileOf(product, "openapi.expanded.yaml"), "utf8");
    const types = astToString(await openapiTS(parse(text, { maxAliasCount: -1 }) as OpenAPI3));
    const files = new Map([[path.join(product, "expanded.ts"), types]]);
    const consumer = `import type { operations, paths } from "./expanded.js";\n${consumers[product]}`;
    expect(compileGenerated(product, files, consumer)).toEqual([]);
  },
);
