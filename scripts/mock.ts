/** `npm run mock`: a mock server of a product, until Ctrl-C. */
import { parseArgs } from "node:util";
import { ConfigurationError } from "../src/errors/index.js";
import { type Product, type RecordedRequest, type ScenarioName, startMock } from "../src/mock/index.js";
import { loadMockSpec } from "../src/mock/spec/load-spec.js";
import { tryLine } from "../src/mock/spec/try-line.js";
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
      scenario: { type: "string" },
      port: { type: "string" },
      host: { type: "string" },
      https: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) console.log(usage);
  else
    await serve(
      values.product ?? "vspc",
      values.scenario,
      values.port === undefined ? 0 : Number(values.port),
      values.host,
      values.https,
    );
} catch (error) {
  const isUsage =
    error instanceof ConfigurationError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  if (!isUsage) throw error;
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

async function serve(
  product: string,
  scenario: string | undefined,
  port: number,
  host: string | undefined,
  https: boolean,
): Promise<void> {
  const mock = await startMock({
    // Checked by the mock, whose errors name the valid ones.
    product: product as Product,
    scenario: scenario as ScenarioName | undefined,
    port,
    host,
    https,
    keepProcessAlive: true,
    onRequest: (request) => console.log(lineOf(request)),
  });
  const view = await loadMockSpec(product);
  const address = `${mock.url}${view.basePath}`;
  console.log(`mock of ${product}${scenario === undefined ? "" : `, scenario ${scenario}`}: ${address}`);
  console.log(tryLine(view, address));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void mock.close());
  }
}

function lineOf({ method, path, operationId, status, violations }: RecordedRequest): string {
  const wrong = violations.map(({ message }) => `\n  ! ${message}`).join("");
  return `${method} ${path} ${status} ${operationId ?? "-"}${wrong}`;
}
