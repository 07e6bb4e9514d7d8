import type { MockedProduct } from "../../contract/mocked-product.js";
import { engineOf } from "../engine.js";
import type { Mock, MockOptions } from "../mock-options.js";
import type { MockSpec } from "../mock-spec.js";
import { defaultRecords, keep, type RecordedRequest } from "../record/recorder.js";
import type { Responder } from "../responder.js";
import { scenarioResponder, scriptOf } from "../scenario.js";
import { xmlContentOf } from "../spec/content.js";
import { resolve } from "../spec/pointer.js";
import { createState, noState, type State } from "../state/state.js";
import { validateBy } from "../state/validate.js";
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
  const engine = engineOf(spec);
  const state = createState(spec.state ?? noState, validateBy(engine.validators), options);
  const parts = {
    engine,
    responders: [...responders, ...respondersOf(spec, product, options, state)],
    origin: () => `${listening.url}${spec.basePath}`,
    unknownRoute: exampleOf(spec.document, product.unknownRoute),
    arrived: (request: RecordedRequest) => keep(requests, request, maxRecords),
    answered: (request: RecordedRequest) => onRequest?.(request),
  };
  const server = createListener((request, response) => handleRequest(parts, request, response));
  const listening = await listen(server, port, host);
  const { url, close } = listening;
  const { objects } = state;
  return {
    url,
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

/** What decides on the response to a valid request, in order, before the examples of the spec. */
function respondersOf(
  { operations }: MockSpec,
  { scenarios }: MockedProduct,
  { scenario, credentials, state: hasState = true }: Omit<MockOptions, "product">,
  { respond }: State,
): Responder[] {
  const script = scenarioResponder(scriptOf(scenario, scenarios, operations));
  if (!hasState) return [script];
  return [script, scenario === undefined || credentials !== undefined ? respond : besideScript(respond)];
}

/**
 * The steps of a scenario are examples, and their ids are unknown to the state. Operations without steps that would be
 * refused for that return their example instead.
 */
function besideScript(respond: Responder): Responder {
  return async (request) => {
    const reply = await respond(request);
    return reply === undefined || reply.status >= 400 ? undefined : reply;
  };
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
