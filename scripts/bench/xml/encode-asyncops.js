import { xmlCodec } from "../../../dist/xml.js";
import { schema } from "./document.js";

export function run(document) {
  const codec = xmlCodec({ schema });
  const value = codec.decode(document);
  return () => codec.encode(value);
}
