/** Our reader alone, which the package does not export. */
import { register } from "tsx/esm/api";

register();
const { StrictReader } = await import("../../../src/xml/reader/strict-reader.ts");
const { defaultLimits } = await import("../../../src/xml/reader/reader.ts");
const nobody = { open() {}, text() {}, close() {} };

export function run(document) {
  return () => {
    const reader = new StrictReader(nobody, defaultLimits);
    reader.write(document);
    reader.end();
  };
}
