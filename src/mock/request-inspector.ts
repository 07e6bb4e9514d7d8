import { type JsonBodies, jsonBodies } from "./json-bodies.js";
import type { MockSpec } from "./mock-spec.js";
import type { PrismPackages } from "./prism-packages.js";
import { type QueryCheck, queryCheck } from "./query-check.js";
import { createRouter, type Router } from "./router.js";
import { type XmlBodies, xmlBodies } from "./xml-bodies.js";

/** The codecs for operations with XML bodies, for XML and JSON. */
export interface Bodies {
  readonly xml: XmlBodies;
  readonly json: JsonBodies;
}

/** The parts that decode and check requests according to a spec. */
export interface RequestInspector extends Bodies {
  readonly view: MockSpec;
  readonly router: Router;
  readonly checkQuery: QueryCheck;
}

export function requestInspector(view: MockSpec, peers: PrismPackages): RequestInspector {
  return {
    view,
    router: createRouter(view.operations),
    checkQuery: queryCheck(view, peers),
    xml: xmlBodies(view),
    json: jsonBodies(view),
  };
}
