/** The parser for scenarios in files. The build makes one module of this file. */
export { LineCounter, parseDocument } from "yaml";
