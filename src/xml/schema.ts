export type { XmlComponents, XmlObject, XmlSchema } from "../spec/schema.js";
