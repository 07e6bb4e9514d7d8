/** What all products share. The clients are in `asyncops/vspc` and its siblings. */
export * from "./common.js";
