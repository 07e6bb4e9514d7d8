import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The compiler, loaded as the CommonJS module that it is. An `import` costs a second more: the loaders of Node and tsx search its
 * 9 MB for the names of exports.
 */
export const compiler = require("typescript") as typeof import("typescript");

/** It imports the compiler, so it is loaded in the same way. */
export const openapiTypescript = require("openapi-typescript") as typeof import("openapi-typescript");
