import type { MockedProduct } from "../contract/mocked-product.js";
import { xmlContentOf } from "./content.js";
import { createGateway } from "./gateway.js";
import { listen } from "./listen.js";
import type { Mock, MockOptions } from "./mock-options.js";
import type { MockSpec } from "./mock-spec.js";
import { resolve } from "./pointer.js";
import { startPrism } from "./prism.js";
import { loadPrismPackages } from "./prism-packages.js";
import { defaultRecords, keep, type RecordedRequest } from "./recorder.js";
import { requestInspector } from "./request-inspector.js";
import { scriptOf } from "./scenario.js";

/** Starts a mock of any spec. */
export async function serveMock(
  view: MockSpec,
  { scenarios, unknownRoute }: MockedProduct,
  { scenario, port, host, maxRecords = defaultRecords, onRequest }: Omit<MockOptions, "product">,
): Promise<Mock> {
  const script = scriptOf(scenario, scenarios, view.operations);
  const peers = await loadPrismPackages();
  const reader = requestInspector(view, peers);
  const prism = await startPrism(view, reader.router, peers);
  const requests: RecordedRequest[] = [];
  const gateway = createGateway({
    reader,
    script,
    prismPort: prism.port,
    unknownRoute: exampleOf(view.document, unknownRoute),
    arrived: (request) => keep(requests, request, maxRecords),
    answered: (request) => onRequest?.(request),
  });
  const { url, close } = await listen(gateway, port, prism.close, host);
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

interface Example {
  readonly value: unknown;
}

interface Response {
  readonly content: Readonly<Record<string, { readonly examples: Readonly<Record<string, Example>> }>>;
}

function exampleOf(document: unknown, { response, example }: MockedProduct["unknownRoute"]) {
  const $ref = `#/components/responses/${response}`;
  const [mediaType] = Object.values(resolve<Response>(document, { $ref }).content);
  return { value: mediaType?.examples[example]?.value, content: xmlContentOf(document, { $ref }) };
}
