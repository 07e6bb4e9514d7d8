/** For `--import`: prints the address of every module that is loaded. */
import { register } from "node:module";

const hooks = `
import { writeSync } from "node:fs";
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  writeSync(1, "loaded " + found.url + "\\n");
  return found;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
