import type { MockedProduct } from "../../contract/mocked-product.js";
import type { Scenario } from "../../contract/scenario.js";
import { systemClock } from "../../http/clock.js";
import { type Engine, engineOf } from "../engine.js";
import type { Mock, MockOptions } from "../mock-options.js";
import type { MockSpec } from "../mock-spec.js";
import { defaultRecords, keep, type RecordedRequest } from "../record/recorder.js";
import type { Responder } from "../responder.js";
import { scenarioResponder } from "../scenario/responder.js";
import { scenarioSpec } from "../scenario/spec.js";
import { xmlContentOf } from "../spec/content.js";
import { resolve } from "../spec/references.js";
import { createState, noState, type State } from "../state/state.js";
import { validateBy } from "../state/validate.js";
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
  const engine = engineOf(spec);
  const state = createState(spec.state ?? noState, validateBy(engine.validators), options);
  const parts = {
    engine,
    responders: [...responders, await respondersOf(engine, product, options, state)],
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
  const { objects } = state;
  return {
    url,
    ca: certificate?.cert,
    requests,
    add: (schema, values) => objects.add(schema, values),
    generate: (schema, count) => objects.generate(schema, count),
    get: (schema, id) => objects.get(schema, id),
    list: (schema) => objects.list(schema),
    remove: (schema, id) => objects.remove(schema, id),
    close,
    [Symbol.asyncDispose]: close,
  };
}

export interface ServeOptions extends Omit<MockOptions, "product" | "scenario"> {
  /** Only a scenario in a file needs it. */
  readonly product?: string | undefined;
  readonly scenario?: string | URL | Scenario | readonly (string | URL | Scenario)[] | undefined;
}

/** What decides on the response to a valid request: the scenarios, then the state. */
function respondersOf(
  engine: Engine,
  { scenarios: named, identity }: MockedProduct,
  options: ServeOptions,
  { respond }: State,
): Promise<Responder> {
  const { product, scenario, clock = systemClock, credentials, state: hasState = true } = options;
  const spec = scenarioSpec(engine, product, identity);
  const isStrict = credentials !== undefined;
  return scenarioResponder({ scenario, named, spec, clock, isStrict }, hasState ? respond : () => undefined);
}

interface Example {
  readonly value: unknown;
}

interface Response {
  readonly content: Readonly<Record<string, { readonly examples: Readonly<Record<string, Example>> }>>;
}

function exampleOf(document: unknown, { response, example, message }: MockedProduct["unknownRoute"]) {
  const $ref = `#/components/responses/${response}`;
  const [mediaType] = Object.values(resolve<Response>(document, { $ref }).content);
  return { value: mediaType?.examples[example]?.value, message, content: xmlContentOf(document, { $ref }) };
}
