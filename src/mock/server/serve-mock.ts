import type { MockedProduct } from "../../contract/mocked-product.js";
import type { Scenario } from "../../contract/scenario.js";
import { systemClock } from "../../http/clock.js";
import { engineOf } from "../engine.js";
import type { Mock, MockOptions } from "../mock-options.js";
import type { MockSpec } from "../mock-spec.js";
import { defaultRecords, keep, type RecordedRequest } from "../record/recorder.js";
import type { Responder } from "../responder.js";
import { compileScenarios } from "../scenario/compile.js";
import { scenarioLayer } from "../scenario/layer.js";
import { scenarioSpec } from "../scenario/spec.js";
import { xmlContentOf } from "../spec/content.js";
import { resolve } from "../spec/pointer.js";
import { handleRequest } from "./handle-request.js";
import { createHttpServer } from "./http-server.js";
import { listen } from "./listen.js";
import { throwAwayCertificate } from "./tls.js";

/**
 * Starts a mock of any spec.
 * @param responders decide on responses before those that the options ask for
 */
export async function serveMock(
  spec: MockSpec,
  product: MockedProduct,
  options: ServeOptions,
  responders: readonly Responder[] = [],
): Promise<Mock> {
  const { https = false, maxRecords = defaultRecords, onRequest } = options;
  const requests: RecordedRequest[] = [];
  const parts = {
    engine: engineOf(spec),
    responders: [...responders, await scenarioResponder(spec, product, options)],
    origin: () => `${listening.url}${spec.basePath}`,
    unknownRoute: exampleOf(spec.document, product.unknownRoute),
    arrived: (request: RecordedRequest) => keep(requests, request, maxRecords),
    answered: (request: RecordedRequest) => onRequest?.(request),
  };
  const certificate = https ? await throwAwayCertificate(options.host) : undefined;
  const server = await createHttpServer(
    (request, response) => handleRequest(parts, request, response),
    certificate,
  );
  const listening = await listen(server, options);
  const { url, close } = listening;
  return { url, ca: certificate?.cert, requests, close, [Symbol.asyncDispose]: close };
}

export interface ServeOptions extends Omit<MockOptions, "product" | "scenario"> {
  /** Only a scenario in a file needs it. */
  readonly product?: string | undefined;
  readonly scenario?: string | URL | Scenario | readonly (string | URL | Scenario)[] | undefined;
}

/** The scenarios, in front of the responders that decide on the response without them. */
async function scenarioResponder(
  spec: MockSpec,
  { scenarios, identity }: MockedProduct,
  { product: name, scenario, clock = systemClock }: ServeOptions,
): Promise<Responder> {
  const view = scenarioSpec(engineOf(spec), name, identity);
  const compiled = await compileScenarios(scenario, scenarios, view);
  return scenarioLayer(compiled, view, clock)(() => undefined);
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
