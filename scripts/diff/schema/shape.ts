import {
  isReference,
  type OpenApiDocument,
  type Reference,
  resolve,
  type Schema,
} from "../../generate/openapi.js";

export type AnySchema = Schema | Reference;

export interface Property {
  readonly schema: AnySchema;
  /** The part of `allOf` that declares it, where that is a named schema. */
  readonly origin: string | undefined;
}

/** A schema with all parts of `allOf` in one. */
export interface Shape {
  /** Keywords besides those below. */
  readonly keywords: Record<string, unknown>;
  readonly properties: Map<string, Property>;
  readonly required: Set<string>;
  /** Named schemas among the parts of `allOf`, and among their parts. */
  readonly parents: Set<string>;
  /** More than one, without `null`. */
  readonly alternatives: readonly AnySchema[];
  readonly nullable: boolean;
}

/** A schema at its place: what stands beside a reference belongs to the place, and not to the schema. */
export interface Placed {
  readonly target: AnySchema;
  readonly siblings: Readonly<Record<string, unknown>>;
  readonly nullable: boolean;
}

const nothing: Schema = {};

/** Takes off what only wraps a schema: `anyOf` with `null`, and a part alone in `allOf`. */
export function placed(schema: AnySchema): Placed {
  let target: AnySchema = schema;
  let siblings: Record<string, unknown> = {};
  let nullable = false;
  for (;;) {
    if (isReference(target)) {
      const { $ref, ...beside } = target as Reference & Schema;
      return { target: { $ref }, siblings: { ...beside, ...siblings }, nullable };
    }
    const found = wrapped(target);
    if (found === undefined) return { target, siblings, nullable };
    const { keyword, inner, hasNull } = found;
    const { [keyword]: _, ...beside } = target;
    siblings = { ...beside, ...siblings };
    nullable ||= hasNull;
    target = inner;
  }
}

type Wrapper = "allOf" | "anyOf" | "oneOf";

/** The one schema that is left within a keyword, if nothing beside it says what a value may be. */
function wrapped(schema: Schema): { keyword: Wrapper; inner: AnySchema; hasNull: boolean } | undefined {
  if (schema.properties !== undefined || schema.type !== undefined) return undefined;
  for (const keyword of ["anyOf", "oneOf", "allOf"] as const) {
    const parts = schema[keyword] as AnySchema[] | undefined;
    if (parts === undefined) continue;
    const others = keyword === "allOf" ? parts : parts.filter((part) => !isNull(part));
    const [inner, ...more] = others;
    if (inner === undefined || more.length > 0) return undefined;
    return { keyword, inner, hasNull: others.length < parts.length };
  }
  return undefined;
}

function isNull(schema: AnySchema): boolean {
  return !isReference(schema) && schema.type === "null";
}

/** Name of the schema that a reference leads to. */
export function nameOf(target: AnySchema): string | undefined {
  return isReference(target) ? /^#\/components\/schemas\/([^/]+)$/.exec(target.$ref)?.[1] : undefined;
}

export function shapeOf(document: OpenApiDocument, target: AnySchema): Shape {
  const shape = {
    keywords: {} as Record<string, unknown>,
    properties: new Map<string, Property>(),
    required: new Set<string>(),
    parents: new Set<string>(),
    alternatives: [] as AnySchema[],
    nullable: false,
  };
  const add = (schema: AnySchema, origin: string | undefined): void => {
    const name = nameOf(schema);
    if (name !== undefined && shape.parents.has(name)) return;
    if (name !== undefined) shape.parents.add(name);
    const resolved = (resolve<Schema>(document, schema) ?? nothing) as Schema;
    const { allOf, anyOf, oneOf, properties, required, ...keywords } = resolved;
    const inner = name ?? origin;
    for (const part of (allOf ?? []) as AnySchema[]) add(part, inner);
    for (const parts of [anyOf, oneOf] as (AnySchema[] | undefined)[]) {
      const others = parts?.filter((part) => !isNull(part)) ?? [];
      if (others.length < (parts?.length ?? 0)) shape.nullable = true;
      if (others.length === 1) add(others[0] as AnySchema, inner);
      else shape.alternatives.push(...others);
    }
    for (const [member, value] of Object.entries(properties ?? {})) {
      shape.properties.set(member, { schema: value, origin: inner });
    }
    for (const member of (required ?? []) as string[]) shape.required.add(member);
    // The rest of a named part is compared where that schema is.
    if (name === undefined) Object.assign(shape.keywords, keywords);
    else if (keywords.type !== undefined) shape.keywords.type ??= keywords.type;
  };
  // The schema itself is no part: what it declares is its own.
  const own = nameOf(target);
  add(own === undefined ? target : resolve<Schema>(document, target), undefined);
  if (own !== undefined) shape.parents.delete(own);
  if (typesOf(shape.keywords).includes("null")) shape.nullable = true;
  return shape;
}

function typesOf({ type }: Readonly<Record<string, unknown>>): string[] {
  return [type ?? []].flat() as string[];
}

/** The types of a value, without `null`. Empty: any. */
export function valueTypes({ keywords, properties, alternatives }: Shape): string[] {
  const types = typesOf(keywords).filter((type) => type !== "null");
  if (types.length > 0 || alternatives.length > 0) return types.sort();
  return properties.size > 0 ? ["object"] : [];
}

/** Whether `null` is allowed, at the place or by the schema. */
export function mayBeNull(document: OpenApiDocument, { target, nullable }: Placed): boolean {
  return nullable || shapeOf(document, target).nullable;
}

/** Two values are the same, whatever the order of their members. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, each) =>
      typeof each === "object" && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
        : each,
    ) ?? "undefined"
  );
}
