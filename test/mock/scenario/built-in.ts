import { engineOf } from "../../../src/mock/engine.js";
import { mockedProducts, type Product } from "../../../src/mock/products.js";
import { compileScenarios } from "../../../src/mock/scenario/compile.js";
import type { CompiledScenario } from "../../../src/mock/scenario/compiled.js";
import { Cursor } from "../../../src/mock/scenario/cursor.js";
import { scenarioSpec } from "../../../src/mock/scenario/spec.js";
import { loadMockSpec } from "../../../src/mock/spec/load-spec.js";

/** A scenario of a product, checked against its spec. */
export async function compiled(product: Product, scenario: string): Promise<CompiledScenario> {
  const { scenarios, identity } = mockedProducts[product];
  const spec = scenarioSpec(engineOf(await loadMockSpec(product)), product, identity);
  const [found] = await compileScenarios(scenario, scenarios, spec);
  return found as CompiledScenario;
}

/** The examples of a scenario, or the statuses of steps without a name, request by request. */
export async function examplesOf(
  product: Product,
  scenario: string,
  operationId: string,
  requests: number,
): Promise<(string | undefined)[]> {
  const { steps } = await compiled(product, scenario);
  const cursor = new Cursor(steps.get(operationId) ?? [], 0);
  return Array.from({ length: requests }, () => {
    const { wanted } = cursor.take(0);
    return wanted?.example ?? (wanted && `code=${wanted.code}`);
  });
}
