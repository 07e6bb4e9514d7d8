import { type JsonParameterCheck, jsonParameterCheck } from "./json-parameters.js";
import type { Peers } from "./peers.js";
import { createRouter, type Router } from "./router.js";
import type { MockView } from "./view.js";
import { type XmlBodies, xmlBodies } from "./xml-bodies.js";

/** What is needed to understand the requests for a description. */
export interface Reader {
  readonly view: MockView;
  readonly router: Router;
  readonly checkJsonParameters: JsonParameterCheck;
  readonly xml: XmlBodies;
}

export function readerOf(view: MockView, peers: Peers): Reader {
  return {
    view,
    router: createRouter(view.operations),
    checkJsonParameters: jsonParameterCheck(view, peers),
    xml: xmlBodies(view),
  };
}
