/** `npm run mock`: a mock server of a product, until Ctrl-C. The same as `asyncops mock`. */
import { parseArgs } from "node:util";
import { serveMock } from "../src/cli/serve/serve-mock.js";
import { ConfigurationError } from "../src/errors/index.js";
import * as products from "../src/products/list.js";

const usage = `npm run mock -- --product <name> [--scenario <name>] [--port <number>] [--host <address>] [--https]

${Object.entries(products)
  .map(([name, { scenarios }]) => `  ${name}: scenarios ${Object.keys(scenarios).join(", ")}`)
  .join("\n")}
  Without a scenario, every operation returns its first example. The request header "Prefer: code=404" or
  "Prefer: example=<name>" selects another response.`;

try {
  const { values } = parseArgs({
    options: {
      product: { type: "string" },
      scenario: { type: "string", multiple: true },
      port: { type: "string" },
      host: { type: "string" },
      https: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) console.log(usage);
  else
    await serveMock({
      product: values.product ?? "vspc",
      scenarios: values.scenario ?? [],
      port: values.port === undefined ? 0 : Number(values.port),
      host: values.host,
      https: values.https,
      line: (text) => console.log(text),
    });
} catch (error) {
  const isUsage =
    error instanceof ConfigurationError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  if (!isUsage) throw error;
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
