import type { operations as descriptors } from "../../generated/vspc/operations.js";
import { type SpecOperation as AnyOperation, specOf } from "./spec.js";

export type { SpecExample, SpecSchema } from "./spec.js";

export type OperationId = keyof typeof descriptors;
export type SpecOperation = AnyOperation<OperationId>;

/** The bundled description of VSPC. */
const spec = specOf<OperationId>("vspc");

export const bundle = spec.document;
export const specOperations = spec.operations;

export function specOperation(operationId: OperationId): SpecOperation {
  return spec.operation(operationId);
}
