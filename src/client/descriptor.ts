export type * from "../spec/descriptor.js";
