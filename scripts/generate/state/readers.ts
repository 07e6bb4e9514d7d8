import type { OffsetPagination } from "../../../src/contract/descriptor.js";
import { isClientManaged, type OpenApiDocument, type Operation } from "../openapi.js";
import type { DeclaredState } from "./declared.js";
import { propertiesOf, type Shape, schemaNamed, shapeOf } from "./shapes.js";

/** An operation that reads a list or a value of a schema. */
export interface Reader {
  readonly operation: Operation;
  readonly shape: Shape;
  /** Path parameters in their order, without those that the client fills in. */
  readonly parameters: readonly string[];
  /** It returns the short form. */
  readonly isReference: boolean;
}

/** Every GET that reads values of a schema which several of them can have. */
export function readersOf(
  document: OpenApiDocument,
  operations: readonly Operation[],
  declared: DeclaredState,
): Reader[] {
  return operations.flatMap((operation) => {
    if (operation.method !== "get" || declared.stateless?.[operation.id] !== undefined) return [];
    const found = shapeOf(document, operation, declared.envelope);
    const parameters = pathParametersOf(operation);
    if (found === undefined || (found.is === "value" && parameters.length === 0)) return [];
    const { references } = declared;
    const isReference = found.schema === references?.schema;
    const entity = isReference ? entityOf(document, operation, operations, declared) : found.schema;
    const schema = declared.same?.[entity] ?? entity;
    return [{ operation, shape: { ...found, schema }, parameters, isReference }];
  });
}

/** What references of an operation refer to: what the operation of the same path returns that asks for entities. */
function entityOf(
  document: OpenApiDocument,
  { id, path, method }: Operation,
  operations: readonly Operation[],
  declared: DeclaredState,
): string {
  const sibling = operations.find((other) => {
    return (
      other.path === path && other.method === method && other.action?.value === declared.references?.entity
    );
  });
  const shape = sibling && shapeOf(document, sibling, declared.envelope);
  if (shape === undefined) throw new Error(`${id} returns references to nothing that is known`);
  return shape.schema;
}

/** Path parameters in their order, without those that the client fills in. */
export function pathParametersOf({ path, parameters }: Operation): string[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  return names.filter((name) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    return parameter === undefined || !isClientManaged(parameter);
  });
}

/** The members that distinguish values of a schema, or `undefined` if the operations do not show them. */
export function idOf(
  document: OpenApiDocument,
  schema: string,
  readers: readonly Reader[],
  declared: DeclaredState,
): readonly string[] | undefined {
  const given = declared.ids?.[schema];
  if (given !== undefined) return given;
  const properties = propertiesOf(document, schemaNamed(document, schema));
  for (const { operation, shape } of readers) {
    if (shape.schema !== schema || shape.is !== "list") continue;
    const { sort = [] } = (operation.object["x-pagination"] ?? {}) as OffsetPagination;
    if (sort.length > 0 && sort.every(({ property }) => Object.hasOwn(properties, property))) {
      return sort.map(({ property }) => `/${property}`);
    }
  }
  const single = ["UID", "instanceUid", "id"].find((name) => Object.hasOwn(properties, name));
  return single === undefined ? undefined : [`/${single}`];
}
