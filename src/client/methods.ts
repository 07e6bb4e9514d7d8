import type { OperationDescriptor } from "../contract/descriptor.js";

interface Caller {
  call(operationId: string, ...rest: unknown[]): unknown;
}

/**
 * Adds one method for each operation to a class. The generated interface has their types and documentation. A loop adds
 * them, because hundreds of written-out methods would be most of the package.
 */
export function defineMethods(
  prototype: object,
  operations: Readonly<Record<string, OperationDescriptor>>,
): void {
  for (const operationId of Object.keys(operations)) {
    Object.defineProperty(prototype, operationId, {
      configurable: true,
      writable: true,
      value(this: Caller, ...rest: unknown[]) {
        return this.call(operationId, ...rest);
      },
    });
  }
}
