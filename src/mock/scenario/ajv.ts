/** The validator for scenarios of the caller. The build makes one module of this file. */
export { Ajv } from "ajv";
