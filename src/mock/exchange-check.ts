import type { MockSpec } from "./mock-spec.js";
import { prismOperations, routeWith, silent } from "./prism-operations.js";
import type { PrismPackages } from "./prism-packages.js";
import type { Query, Router } from "./router.js";
import type { Violation } from "./violations.js";

/** A request and its response, with decoded bodies: XML is an object, with the media type of JSON. */
export interface Exchange {
  readonly method: string;
  /** The path below the base path. */
  readonly path: string;
  readonly query: Query;
  readonly request: Message;
  readonly response: Message & { readonly status: number };
}

export interface Message {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Checks both sides of an exchange against the spec. Locations start with `request` or `response`. */
export type ExchangeCheck = (exchange: Exchange) => Promise<Violation[]>;

type Components = Parameters<PrismPackages["createInstance"]>[1];
type PrismRequest = Parameters<ReturnType<PrismPackages["createInstance"]>["request"]>[0];
type PrismResponse = { statusCode: number; headers: Record<string, string>; body: unknown };

interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

/** The severities of @stoplight/types, by number. */
const severities = ["Error", "Warning", "Information", "Hint"];

/** Uses Prism as a library: Prism validates, and the response of the live server takes the place of a mocked one. */
export async function exchangeCheck(
  view: MockSpec,
  router: Router,
  peers: PrismPackages,
): Promise<ExchangeCheck> {
  const operations = await prismOperations(view, peers);
  const answers = new WeakMap<PrismRequest, PrismResponse>();
  const mock = (({ input }) =>
    () => ({ _tag: "Right", right: answers.get(input.data) as PrismResponse })) as Components["mock"];
  const prism = peers.createInstance(
    {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    { logger: silent, route: routeWith(router, operations), mock: mock as NonNullable<Components["mock"]> },
  );
  return async ({ method, path, query, request, response }) => {
    const input = {
      method: method.toLowerCase(),
      url: { path, query },
      headers: request.headers,
      body: request.body ?? null,
    } as PrismRequest;
    answers.set(input, { statusCode: response.status, headers: response.headers, body: response.body });
    const result = await prism.request(input, operations)();
    if (result._tag === "Left") throw result.left;
    const { validations } = result.right;
    return [
      ...validations.input.map((found) => violationOf("request", found as Diagnostic)),
      ...validations.output.map((found) => violationOf("response", found as Diagnostic)),
    ];
  };
}

function violationOf(side: string, { path = [], code, message, severity }: Diagnostic): Violation {
  return {
    location: [side, ...path],
    severity: severities[severity] ?? "Error",
    code: code ?? "contract",
    message,
  };
}
