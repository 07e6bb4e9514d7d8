import type { MockedProduct } from "../../contract/mocked-product.js";
import { engineOf } from "../engine.js";
import type { Mock, MockOptions } from "../mock-options.js";
import type { MockSpec } from "../mock-spec.js";
import { defaultRecords, keep, type RecordedRequest } from "../record/recorder.js";
import type { Responder } from "../responder.js";
import { scenarioResponder, scriptOf } from "../scenario.js";
import { xmlContentOf } from "../spec/content.js";
import { resolve } from "../spec/pointer.js";
import { handleRequest } from "./handle-request.js";
import { createListener } from "./http-server.js";
import { listen } from "./listen.js";

/**
 * Starts a mock of any spec.
 * @param responders decide on responses before those that the options ask for
 */
export async function serveMock(
  spec: MockSpec,
  product: MockedProduct,
  options: Omit<MockOptions, "product">,
  responders: readonly Responder[] = [],
): Promise<Mock> {
  const { port, host, maxRecords = defaultRecords, onRequest } = options;
  const requests: RecordedRequest[] = [];
  const parts = {
    engine: engineOf(spec),
    responders: [...responders, ...respondersOf(spec, product, options)],
    origin: () => `${listening.url}${spec.basePath}`,
    unknownRoute: exampleOf(spec.document, product.unknownRoute),
    arrived: (request: RecordedRequest) => keep(requests, request, maxRecords),
    answered: (request: RecordedRequest) => onRequest?.(request),
  };
  const server = createListener((request, response) => handleRequest(parts, request, response));
  const listening = await listen(server, port, host);
  const { url, close } = listening;
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

/** What decides on the response to a valid request, in order, before the examples of the spec. */
function respondersOf(
  { operations }: MockSpec,
  { scenarios }: MockedProduct,
  { scenario }: Omit<MockOptions, "product">,
): Responder[] {
  return [scenarioResponder(scriptOf(scenario, scenarios, operations))];
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
