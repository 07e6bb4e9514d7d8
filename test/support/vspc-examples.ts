import { examplesOf } from "./examples.js";

/** The value of a named example of VSPC. */
export const vspcExample = examplesOf("vspc");
