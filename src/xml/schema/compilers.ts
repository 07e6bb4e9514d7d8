import { Compiler } from "./compile.js";
import type { XmlComponents } from "./schema.js";

const compilers = new WeakMap<XmlComponents, Compiler>();

/** The one of a set of components: bindings are worked out once, for XML and JSON alike, however many codecs use them. */
export function compilerOf(components: XmlComponents): Compiler {
  let compiler = compilers.get(components);
  if (compiler === undefined) {
    compiler = new Compiler(components);
    compilers.set(components, compiler);
  }
  return compiler;
}
