import { type JsonBodies, jsonBodies } from "./json-bodies.js";
import { type JsonParameterCheck, jsonParameterCheck } from "./json-parameters.js";
import type { Peers } from "./peers.js";
import { createRouter, type Router } from "./router.js";
import type { MockView } from "./view.js";
import { type XmlBodies, xmlBodies } from "./xml-bodies.js";

/** Bodies that travel as XML, in both of the media types that they may have. */
export interface Bodies {
  readonly xml: XmlBodies;
  readonly json: JsonBodies;
}

/** What is needed to understand the requests for a description. */
export interface Reader extends Bodies {
  readonly view: MockView;
  readonly router: Router;
  readonly checkJsonParameters: JsonParameterCheck;
}

export function readerOf(view: MockView, peers: Peers): Reader {
  return {
    view,
    router: createRouter(view.operations),
    checkJsonParameters: jsonParameterCheck(view, peers),
    xml: xmlBodies(view),
    json: jsonBodies(view),
  };
}
