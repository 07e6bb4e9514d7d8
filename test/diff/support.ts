import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Change } from "../../scripts/diff/changes.js";
import { compareBundles } from "../../scripts/diff/compare/compare.js";
import { parseBundle } from "../../scripts/diff/parse.js";
import type { OpenApiDocument } from "../../scripts/generate/openapi.js";

// biome-ignore lint/suspicious/noExplicitAny: tests change documents at any place.
export type Editable = any;

const root = join(import.meta.dirname, "../..");
const bundles = new Map<string, OpenApiDocument>();

/** The bundle of a product as it is generated. */
export function bundleOf(product: string): OpenApiDocument {
  const known =
    bundles.get(product) ??
    parseBundle(readFileSync(join(root, "generated", product, "openapi.yaml"), "utf8"));
  bundles.set(product, known);
  return known;
}

/** What is reported when a real bundle is changed in one way. */
export function afterEdit(product: string, edit: (document: Editable) => void): Change[] {
  const after = structuredClone(bundleOf(product));
  edit(after);
  return compareBundles(bundleOf(product), after);
}

/** A small spec with one operation: `GET /things/{id}` gives a `Thing`, `PUT` takes a `Draft`; both have a `Part`. */
export const smallSpec = `
openapi: 3.1.0
info: { title: Things, version: "1", x-api-versions: ["1", "2"] }
servers: [{ url: "https://{host}/api", variables: { host: { default: example.com } } }]
security: [{ token: [] }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      x-roles: [Admin]
      parameters:
        - { name: id, in: path, required: true, description: The id, schema: { type: string, format: uuid } }
        - { name: limit, in: query, description: The most, schema: { type: integer, default: 10, maximum: 100 } }
      responses:
        "200": { description: A thing, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
        "404": { description: None, content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }
    put:
      operationId: putThing
      x-destructive: false
      parameters:
        - { name: id, in: path, required: true, description: The id, schema: { type: string, format: uuid } }
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Draft" } } }
      responses:
        "204": { description: Done }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Thing:
      type: object
      required: [name]
      properties:
        name: { type: string, description: Its name }
        note: { type: [string, "null"] }
        state: { type: string, enum: [on, off] }
        kind: { type: string, x-extensible-enum: [a, b] }
        size: { type: integer }
        part: { $ref: "#/components/schemas/Part" }
        owner: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] }
        value: { oneOf: [{ type: string }, { type: integer }] }
    Draft:
      type: object
      required: [name]
      properties:
        name: { type: string, description: The name }
        note: { type: [string, "null"] }
        state: { type: string, enum: [on, off] }
        kind: { type: string, x-extensible-enum: [a, b] }
        size: { type: integer, default: 1, maximum: 9 }
        part: { $ref: "#/components/schemas/Part" }
        value: { oneOf: [{ type: string }, { type: integer }] }
    Part:
      type: object
      properties:
        label: { type: string }
        parts: { type: array, items: { $ref: "#/components/schemas/Part" } }
    Owner:
      allOf:
        - $ref: "#/components/schemas/Base"
        - { type: object, properties: { mail: { type: string } } }
    Base: { type: object, properties: { id: { type: string } } }
`;

export const small = parse(smallSpec) as OpenApiDocument;

export function afterSmallEdit(edit: (document: Editable) => void): Change[] {
  const after = structuredClone(small);
  edit(after);
  return compareBundles(small, after);
}

/** A change in one line: `major field-removed Thing.note [receives] getThing`. */
export function lineOf({ step, rule, place, field, breaks, operations, from, to, name }: Change): string {
  const where = {
    product: "product",
    operation: "operation",
    request: "request",
    parameter: place.kind === "parameter" ? `parameter ${place.name}` : "",
    response: place.kind === "response" ? `response ${place.status}` : "",
    schema: place.kind === "schema" ? place.schema : "",
  }[place.kind];
  const path = [where, field].filter(Boolean).join(place.kind === "schema" ? "." : " ");
  const words = [name, from !== undefined && `-${from}`, to !== undefined && `+${to}`].filter(Boolean);
  return [step, rule, path, ...words, breaks.length > 0 && `[${breaks.join()}]`, operations.join()]
    .filter(Boolean)
    .join(" ");
}

export const lines = (changes: readonly Change[]): string[] => changes.map(lineOf);

/** Two edits of the small spec, one for each side. */
export function betweenSmallEdits(
  before: (document: Editable) => void,
  after: (document: Editable) => void,
): Change[] {
  const [old, current] = [structuredClone(small), structuredClone(small)];
  before(old);
  after(current);
  return compareBundles(old, current);
}

/** The same edit of a member of what is received (`Thing`), sent (`Draft`), and both (`Part`). */
export const edit = (change: (schemas: Editable) => void): string[] =>
  lines(afterSmallEdit(({ components }) => change(components.schemas)));

export const received = (change: (schema: Editable) => void): string[] => edit(({ Thing }) => change(Thing));

export const sent = (change: (schema: Editable) => void): string[] => edit(({ Draft }) => change(Draft));

/** Changes keywords of a property. */
export const set =
  (name: string, values: object) =>
  ({ properties }: Editable): void => {
    Object.assign(properties[name], values);
  };

export { compareBundles };
