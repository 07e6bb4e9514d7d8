import type { OpenApiView } from "../mock-spec.js";
import { type JsonBodies, jsonBodies } from "./json-bodies.js";
import { type XmlBodies, xmlBodies } from "./xml-bodies.js";

/** The codecs for operations with XML bodies, for XML and JSON. */
export interface Bodies {
  readonly xml: XmlBodies;
  readonly json: JsonBodies;
}

export function bodiesOf(document: OpenApiView): Bodies {
  return { xml: xmlBodies(document), json: jsonBodies(document) };
}
