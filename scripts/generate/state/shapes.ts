import { atPointer } from "../../../src/pointer.js";
import {
  isReference,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Reference,
  type ResponseObject,
  resolve,
  resultResponses,
  type Schema,
} from "../openapi.js";

/** What the body of a response is: a list of values of a schema, or one of them. */
export interface Shape {
  readonly is: "list" | "value";
  readonly schema: string;
  /** Where the items or the value are in the body. */
  readonly at: string;
  readonly examples: readonly unknown[];
}

/** @param envelope where the values are in every body; the body itself if absent */
export function shapeOf(
  document: OpenApiDocument,
  operation: Operation,
  envelope: string | undefined,
): Shape | undefined {
  const [response] = resultResponses(operation).map(([, response]) => response);
  const content = contentOf(response);
  if (content?.schema === undefined) return undefined;
  const examples = examplesOf(document, content);
  const found =
    envelope === undefined ? bare(document, content.schema) : enveloped(document, content.schema, envelope);
  return found && { ...found, examples };
}

export function contentOf(response: ResponseObject | undefined): MediaType | undefined {
  return Object.values(response?.content ?? {})[0];
}

export function examplesOf(document: OpenApiDocument, content: MediaType | undefined): unknown[] {
  const examples = (content?.examples ?? {}) as Record<string, { value: unknown } | Reference>;
  return Object.values(examples).map((example) => resolve<{ value: unknown }>(document, example).value);
}

/** Examples of a response by name. */
export function examplesNamed(
  document: OpenApiDocument,
  response: ResponseObject | undefined,
): Record<string, unknown> {
  const examples = (contentOf(response)?.examples ?? {}) as Record<string, { value: unknown } | Reference>;
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      resolve<{ value: unknown }>(document, example).value,
    ]),
  );
}

/** The first example of a success. */
export function resultExample(document: OpenApiDocument, operation: Operation): unknown {
  return examplesOf(document, contentOf(resultResponses(operation)[0]?.[1]))[0];
}

type Found = Omit<Shape, "examples">;

function enveloped(
  document: OpenApiDocument,
  schema: Schema | Reference,
  envelope: string,
): Found | undefined {
  const member = propertiesOf(document, schema)[envelope.slice(1)];
  if (member === undefined) return undefined;
  const list = itemsOf(document, member);
  if (list !== undefined) return { is: "list", schema: list, at: envelope };
  const name = nameOf(member);
  return name === undefined ? undefined : { is: "value", schema: name, at: envelope };
}

function bare(document: OpenApiDocument, schema: Schema | Reference): Found | undefined {
  const lists = Object.entries(propertiesOf(document, schema)).flatMap(([name, member]) => {
    const items = itemsOf(document, member);
    return items === undefined || items === "Link" ? [] : [{ name, items }];
  });
  const name = nameOf(schema);
  const [list] = lists;
  const isCollection = lists.length === 1 && Object.keys(propertiesOf(document, schema)).length === 1;
  if (list !== undefined && isCollection) return { is: "list", schema: list.items, at: `/${list.name}` };
  return name === undefined ? undefined : { is: "value", schema: name, at: "" };
}

/** The schema of the items, if the schema is an array of a named one. */
function itemsOf(document: OpenApiDocument, schema: Schema | Reference): string | undefined {
  const { type, items } = resolve<Schema>(document, schema);
  if (![type].flat().includes("array") || items === undefined) return undefined;
  return nameOf(items as Schema | Reference);
}

/** The name of a schema in the components, also of one that only adds to it. */
export function nameOf(schema: Schema | Reference): string | undefined {
  if (isReference(schema)) return schema.$ref.split("/").at(-1);
  const [first, ...others] = (schema.allOf ?? schema.anyOf ?? []) as (Schema | Reference)[];
  const isNullable = others.length === 1 && (others[0] as Schema).type === "null";
  return first !== undefined && (others.length === 0 || isNullable) ? nameOf(first) : undefined;
}

/** Properties of a schema by name, those of `allOf` included. */
export function propertiesOf(
  document: OpenApiDocument,
  schema: Schema | Reference,
): Record<string, Schema | Reference> {
  const { allOf = [], properties = {} } = resolve<Schema>(document, schema);
  const inherited = (allOf as (Schema | Reference)[]).map((part) => propertiesOf(document, part));
  return Object.assign({}, ...inherited, properties);
}

export function schemaNamed(document: OpenApiDocument, name: string): Schema {
  const schema = document.components?.schemas?.[name];
  if (schema === undefined) throw new Error(`There is no schema ${name}`);
  return schema;
}

/** A body with another value at a pointer. */
export function withValue(body: unknown, pointer: string, value: unknown): unknown {
  if (pointer === "") return value;
  const copy = structuredClone(body) as Record<string, unknown>;
  const keys = pointer.slice(1).split("/");
  const parent = atPointer(copy, pointer.slice(0, pointer.lastIndexOf("/"))) as Record<string, unknown>;
  parent[keys.at(-1) as string] = value;
  return copy;
}
