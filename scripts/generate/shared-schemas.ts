import { createHash } from "node:crypto";

export type Schema = Readonly<Record<string, unknown>>;

/** Keywords with one schema, with a list of schemas, and with schemas by name. `items` may also be a list. */
const single = ["items", "additionalItems", "additionalProperties", "contains", "propertyNames", "not"];
const lists = ["allOf", "anyOf", "oneOf", "items"];
const maps = ["properties", "patternProperties"];

/** Keywords that validate nothing. */
const annotations = new Set([
  ...["$schema", "title", "description", "default", "example", "examples", "externalDocs"],
  ...["deprecated", "readOnly", "writeOnly", "xml", "discriminator"],
]);

/** Shorter schemas are written out wherever they are used. */
const shortest = 160;

const bundled = "#/__bundled__/";

interface Node {
  readonly name: string;
  /** With shared schemas as references. Written when it is known which ones are shared. */
  readonly write: () => unknown;
  readonly length: number;
  /** How many other schemas, and bodies, contain this one. */
  uses: number;
  isRoot: boolean;
}

/** Schemas with their common parts written once. */
export class SharedSchemas {
  readonly #nodes = new Map<string, Node>();
  readonly #known = new WeakMap<Schema, Node>();
  readonly #recursive = new Map<string, Node | undefined>();

  /**
   * A reference to the definition of a schema.
   * @param bundle the recursive schemas that it refers to
   */
  reference(schema: Schema, bundle: Readonly<Record<string, Schema>> | undefined): { $ref: string } {
    const node = this.#node(schema, bundle);
    node.isRoot = true;
    return { $ref: referenceTo(node.name) };
  }

  /** By name, sorted. */
  definitions(): Record<string, unknown> {
    const nodes = [...this.#nodes.values(), ...this.#recursive.values()];
    const shared = nodes.filter((node) => node !== undefined && isShared(node)) as Node[];
    const entries = shared.map(({ name, write }) => [name, write()] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #node(schema: Schema, bundle: Readonly<Record<string, Schema>> | undefined): Node {
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    const children: Node[] = [];
    const keywords = mapSchemas(schema, (child) => {
      const reference = typeof child.$ref === "string" ? child.$ref : "";
      if (reference.startsWith(bundled)) return { $ref: this.#recursiveName(reference, bundle) };
      const node = this.#node(child, bundle);
      children.push(node);
      return node;
    });
    const key = JSON.stringify(keywords, (_, value) => (isNode(value) ? { node: value.name } : value));
    let node = this.#nodes.get(key);
    if (node === undefined) {
      for (const child of children) child.uses++;
      const length = key.length + children.reduce((sum, child) => sum + child.length, 0);
      node = { name: hashOf(key), write: () => written(keywords), length, uses: 0, isRoot: false };
      this.#nodes.set(key, node);
    }
    this.#known.set(schema, node);
    return node;
  }

  /** A recursive schema is always a definition. Its name comes from the whole bundle, so that it is known at once. */
  #recursiveName(reference: string, bundle: Readonly<Record<string, Schema>> | undefined): string {
    const member = reference.slice(bundled.length);
    const name = hashOf(JSON.stringify([member, bundle]));
    const schema = bundle?.[member];
    if (schema === undefined) throw new Error(`${reference} leads nowhere`);
    if (!this.#recursive.has(name)) {
      this.#recursive.set(name, undefined);
      const { write, length } = this.#node(schema, bundle);
      this.#recursive.set(name, { name, write, length, uses: 0, isRoot: true });
    }
    return referenceTo(name);
  }
}

/** A schema without the keywords that validate nothing. */
export function withoutAnnotations(schema: Schema): Schema {
  return mapSchemas(schema, withoutAnnotations);
}

/** A copy of a schema without annotations. `map` is called with each schema directly in it. */
function mapSchemas(schema: Schema, map: (child: Schema) => unknown): Schema {
  const mapped = (value: unknown) => (isObject(value) ? map(value) : value);
  const entries = Object.entries(schema)
    .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith("x-"))
    .map(([keyword, value]) => {
      if (lists.includes(keyword) && Array.isArray(value)) return [keyword, value.map(mapped)];
      if (single.includes(keyword)) return [keyword, mapped(value)];
      if (!maps.includes(keyword) || !isObject(value)) return [keyword, value];
      return [
        keyword,
        Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapped(child)])),
      ];
    });
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNode(value: unknown): value is Node {
  return isObject(value) && typeof value.write === "function";
}

function isShared({ uses, length, isRoot }: Node): boolean {
  return isRoot || (uses > 1 && length >= shortest);
}

/** The keywords with each node in them as its schema, or as a reference to it. */
function written(value: unknown): unknown {
  if (isNode(value)) return isShared(value) ? { $ref: referenceTo(value.name) } : value.write();
  if (Array.isArray(value)) return value.map(written);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, written(entry)]));
}

function referenceTo(name: string): string {
  return `#/shared/${name}`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
