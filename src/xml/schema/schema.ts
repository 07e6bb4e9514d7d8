export type { XmlComponents, XmlObject, XmlSchema } from "../../contract/schema.js";
