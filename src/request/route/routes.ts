import type { Parameters } from "../../contract/call.js";
import type { OperationDescriptor } from "../../contract/descriptor.js";
import type { Product } from "../../contract/product.js";
import { ConfigurationError } from "../../errors/index.js";
import { knownRoute } from "./known-route.js";
import { openRoute, selectsAction } from "./open-route.js";
import { isRoute, type RouteText, readRoute } from "./route-text.js";

/** An operation to call, by its operationId or by the name of a route that the spec does not have. */
export interface Called {
  readonly operationId: string;
  readonly parameters: Parameters;
}

/** Most names of routes whose descriptors are remembered. */
const mostNames = 1000;

/** Makes calls of routes out of texts such as `GET /infrastructure/sites/{siteUid}/tenants`. */
export class Routes {
  readonly #operations: Product["operations"];
  readonly #bases: readonly string[];
  readonly #open = new Map<string, OperationDescriptor>();

  /** `server`: the base address of all paths. */
  constructor({ operations, basePath }: Product, server: string) {
    this.#operations = operations;
    const first = (path: string) => path.split("/", 2)[1];
    const begins = new Set(Object.values(operations).map(({ path }) => first(path)));
    // The paths of the product come first: a proxy may have the name of one of them.
    this.#bases = [new URL(server).pathname, basePath].filter((base) => !begins.has(first(base)));
  }

  /**
   * The operation of a route, with the values in the route as parameters. An operationId is returned as it is.
   * @throws {ConfigurationError} for a route that is not a method and a path below the base path, or that the spec writes differently.
   */
  resolve(operationId: string, parameters: Parameters): Called {
    if (!isRoute(operationId)) return { operationId, parameters };
    const route = readRoute(operationId, this.#bases);
    if (typeof parameters !== "object" || parameters === null) {
      throw new ConfigurationError("parameters", "must be an object of names and values");
    }
    const given = this.#withoutActions(parameters, route);
    const {
      operationId: found,
      descriptor,
      values,
    } = knownRoute(route, this.#operations) ?? openRoute(route, this.#operations, given);
    if (descriptor.open) this.#remember(found, descriptor);
    return { operationId: found, parameters: joined(given, values, queryOf(route, descriptor)) };
  }

  /** The descriptor of a name that `resolve()` has returned, in this process or in another. `undefined`: it is not such a name. */
  descriptor(name: string): OperationDescriptor | undefined {
    if (!isRoute(name)) return undefined;
    const remembered = this.#open.get(name);
    if (remembered !== undefined) return remembered;
    const route = readRoute(name, this.#bases);
    const { operationId, descriptor } = openRoute(route, this.#operations, {});
    if (operationId !== name || knownRoute(route, this.#operations) !== undefined) return undefined;
    this.#remember(name, descriptor);
    return descriptor;
  }

  #remember(name: string, descriptor: OperationDescriptor): void {
    if (this.#open.size >= mostNames) this.#open.clear();
    this.#open.set(name, descriptor);
  }

  /** What selects an action may be among the parameters. It is moved to the route, which names the operation. */
  #withoutActions(parameters: Parameters, { query }: RouteText): Parameters {
    const given = { ...parameters };
    for (const [name, value] of Object.entries(given)) {
      if (typeof value !== "string" || query.has(name) || !selectsAction(this.#operations, name)) continue;
      query.set(name, value);
      delete given[name];
    }
    return given;
  }
}

/** The query of a route as parameters, without what selects an action. */
function queryOf(
  { query }: RouteText,
  { query: styles = {}, fixedQuery = {} }: OperationDescriptor,
): Parameters {
  const names = [...new Set(query.keys())].filter((name) => !Object.hasOwn(fixedQuery, name));
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      const value = values.length === 1 ? values[0] : values;
      return [name, styles[name] === "json" ? parsed(name, value) : value];
    }),
  );
}

function parsed(name: string, value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    throw new ConfigurationError(name, "is not JSON in the query of the route");
  }
}

/** @throws {ConfigurationError} for a parameter that the route has too. */
function joined(given: Parameters, ...ofRoute: readonly Parameters[]): Parameters {
  const all = new Map(Object.entries(given));
  for (const [name, value] of ofRoute.flatMap((each) => Object.entries(each))) {
    if (all.get(name) !== undefined) {
      throw new ConfigurationError(name, "is in the route and among the parameters. Give it once");
    }
    all.set(name, value);
  }
  return Object.fromEntries(all);
}
