import type { GivenScenario, Product, RecordedRequest } from "../../mock/index.js";
import { loadMockSpec } from "../../mock/spec/load-spec.js";
import { tryLine } from "../../mock/spec/try-line.js";
import { startMock } from "../../mock/start-mock.js";
import { untilInterrupted } from "./until-interrupted.js";

export interface MockSettings {
  readonly product: string;
  /** Names and files. */
  readonly scenarios: readonly string[];
  readonly port: number;
  readonly host: string | undefined;
  readonly https: boolean;
  /** Called with the certificate of a mock with HTTPS, before the first line. */
  readonly onCertificate?: ((pem: string) => Promise<void>) | undefined;
  /** Gets the lines that are printed. */
  readonly line: (text: string) => void;
}

/**
 * Runs a mock until Ctrl-C. Prints its address, how to try it, and a line for each request.
 * @throws {ConfigurationError} for an unknown product or scenario, and a port in use.
 */
export async function serveMock(settings: MockSettings): Promise<void> {
  const { product, scenarios, port, host, https, line } = settings;
  const mock = await startMock({
    // Checked by the mock, whose errors name the valid ones.
    product: product as Product,
    scenario: scenarios.length === 0 ? undefined : (scenarios as readonly GivenScenario[]),
    port,
    host,
    https,
    keepProcessAlive: true,
    onRequest: (request) => line(lineOf(request)),
  });
  if (mock.ca !== undefined) await settings.onCertificate?.(mock.ca);
  const view = await loadMockSpec(product);
  const address = `${mock.url}${view.basePath}`;
  const played = scenarios.length === 0 ? "" : `, scenario ${scenarios.join(", ")}`;
  line(`mock of ${product}${played}: ${address}`);
  line(tryLine(view, address));
  await untilInterrupted();
  await mock.close();
}

export function lineOf({ method, path, operationId, status, violations }: RecordedRequest): string {
  const wrong = violations.map(({ message }) => `\n  ! ${message}`).join("");
  return `${method} ${path} ${status} ${operationId ?? "-"}${wrong}`;
}
