import type { OffsetPagination } from "../../../src/contract/descriptor.js";
import type {
  Condition,
  Expansion,
  ListNumbers,
  ListOperation,
  OffsetPage,
  Parent,
  ReadOperation,
} from "../../../src/mock/state/collections/collection-spec.js";
import type { Missing } from "../../../src/mock/state/reply-spec.js";
import { atPointer } from "../../../src/pointer.js";
import { type OpenApiDocument, type Operation, resolve, type Schema } from "../openapi.js";
import type { DeclaredState } from "./declared.js";
import { pathParametersOf, type Reader } from "./readers.js";
import { contentOf, examplesNamed, examplesOf, propertiesOf, schemaNamed, withValue } from "./shapes.js";

/** A path without the names of its parameters: the same resource may have others below another path. */
function unnamed(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, "{}");
}

function formOf({ isReference }: Reader): { form?: "reference" } {
  return isReference ? { form: "reference" } : {};
}

export class Collections {
  readonly #document: OpenApiDocument;
  readonly #readers: readonly Reader[];
  readonly #declared: DeclaredState;

  constructor(document: OpenApiDocument, readers: readonly Reader[], declared: DeclaredState) {
    this.#document = document;
    this.#readers = readers;
    this.#declared = declared;
  }

  operation(reader: Reader): ListOperation | ReadOperation {
    return reader.shape.is === "list" ? this.#list(reader) : this.#read(reader);
  }

  #list(reader: Reader): ListOperation {
    const { operation, shape, parameters } = reader;
    const body = withValue(shape.examples[0] ?? {}, shape.at, []);
    return {
      does: "list",
      schema: shape.schema,
      body,
      items: shape.at,
      ...this.#page(operation),
      ...this.#numbers(body),
      ...formOf(reader),
      conditions: [...this.conditions(shape.schema, parameters, operation), ...this.#kindOf(reader)],
      parents: this.parentsOf(operation),
      ...this.#expand(operation),
      ...(parameters.length > 0 && { missing: this.missing(operation) }),
    };
  }

  #read(reader: Reader): ReadOperation {
    const { operation, shape, parameters } = reader;
    const parameter = parameters.at(-1) as string;
    return {
      does: "read",
      schema: shape.schema,
      body: withValue(shape.examples[0] ?? {}, shape.at, null),
      at: shape.at,
      parameter,
      ...formOf(reader),
      conditions: this.conditions(shape.schema, parameters.slice(0, -1), operation),
      ...this.#expand(operation),
      missing: this.missing(operation, shape.schema),
    };
  }

  #page({ object }: Operation): { page?: OffsetPage } {
    const pagination = object["x-pagination"] as OffsetPagination | undefined;
    if (pagination?.style !== "offset") return {};
    const { limit, offset } = pagination;
    return {
      page: {
        limit: { parameter: limit, default: this.#defaultOf(limit) },
        offset: { parameter: offset },
      },
    };
  }

  /** The numbers of a list. A list that is not paged has them too, where its example has them in the same places. */
  #numbers(body: unknown): { numbers?: ListNumbers } {
    const paged = this.#readers.map(
      ({ operation }) => operation.object["x-pagination"] as OffsetPagination | undefined,
    );
    const pagination = paged.find((candidate) => candidate?.style === "offset");
    if (pagination === undefined) return {};
    const { total, returnedOffset } = pagination;
    const places = { total, count: this.#declared.query?.count, returnedOffset };
    const there = Object.entries(places).filter(
      ([, pointer]) => pointer !== undefined && typeof atPointer(body, pointer) === "number",
    );
    return there.length === 0 ? {} : { numbers: Object.fromEntries(there) };
  }

  #defaultOf(name: string): number {
    for (const { operation } of this.#readers) {
      const parameter = operation.parameters.find((candidate) => candidate.name === name);
      const schema = parameter?.schema && resolve<Schema>(this.#document, parameter.schema);
      if (typeof schema?.default === "number") return schema.default;
    }
    throw new Error(`No parameter ${name} has a default`);
  }

  /** Which values of a schema belong to the values of path parameters. */
  conditions(schema: string, parameters: readonly string[], operation: Operation): Condition[] {
    return parameters.flatMap((parameter): Condition[] => {
      const parent = this.#declared.hyperlinks && this.#parent(operation, parameter).schema;
      if (parent !== undefined) return [{ parameter, linked: parent }];
      if (this.#has(schema, `/${parameter}`)) return [{ parameter, at: `/${parameter}` }];
      const through = this.#declared.through?.[parameter];
      const by = through?.by.find((pointer) => this.#has(schema, pointer));
      if (through === undefined || by === undefined) return [];
      return [{ parameter, through: { schema: through.schema, by, at: through.at } }];
    });
  }

  /** Where the objects of several kinds have one schema, the collection of a kind has those of its own kind only. */
  #kindOf({ operation, shape, parameters }: Reader): Condition[] {
    const owner = this.#owner(operation.path);
    if (owner === undefined || parameters.includes(owner.parameter)) return [];
    const owners = new Set(
      this.#readers
        .filter((reader) => reader.shape.is === "list" && reader.shape.schema === shape.schema)
        .map((reader) => this.#owner(reader.operation.path)?.schema),
    );
    if (owners.size < 2 || !this.#has(shape.schema, `/${owner.parameter}`)) return [];
    return [{ at: `/${owner.parameter}`, in: owner.schema }];
  }

  /** The kind of job in `…/backupCopyJobs/jobObjects`: what `…/backupCopyJobs/{jobUid}` reads. */
  #owner(path: string): { schema: string; parameter: string } | undefined {
    const segments = path.split("/").filter((segment) => !segment.startsWith("{"));
    const collection = segments.at(-2);
    for (const { operation, shape, parameters } of this.#readers) {
      const parameter = parameters.at(-1);
      if (shape.is === "value" && operation.path.endsWith(`/${collection}/{${parameter}}`)) {
        return { schema: shape.schema, parameter: parameter as string };
      }
    }
    return undefined;
  }

  /** What the path parameters of an operation stand for. */
  parentsOf(operation: Operation): Parent[] {
    return pathParametersOf(operation).map((parameter) => this.#parent(operation, parameter));
  }

  #parent(operation: Operation, parameter: string): Parent {
    const prefix = operation.path.slice(0, operation.path.indexOf(`{${parameter}}`) + parameter.length + 2);
    const values = this.#readers.filter(({ shape }) => shape.is === "value");
    const exact = values.find((reader) => unnamed(reader.operation.path) === unnamed(prefix));
    const named = values.filter(
      (reader) => reader.parameters.at(-1) === parameter && reader.operation.path.endsWith(`{${parameter}}`),
    );
    const schema = exact?.shape.schema ?? (named.length === 1 ? named[0]?.shape.schema : undefined);
    return { parameter, ...(schema && { schema }) };
  }

  #has(schema: string, pointer: string): boolean {
    const properties = propertiesOf(this.#document, schemaNamed(this.#document, schema));
    return Object.hasOwn(properties, pointer.slice(1));
  }

  #expand({ parameters }: Operation): { expand?: Record<string, Expansion> } {
    const name = this.#declared.query?.expand;
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (parameter?.schema === undefined) return {};
    const { items } = resolve<Schema>(this.#document, parameter.schema);
    const values = (items as Schema)["x-extensible-enum"] ?? [];
    const known = this.#declared.expand ?? {};
    return {
      expand: Object.fromEntries(
        values.map((value) => {
          const expansion = known[value];
          if (expansion === undefined) throw new Error(`state.yaml does not say what expand=${value} adds`);
          return [value, expansion];
        }),
      ),
    };
  }

  missing({ id, responses }: Operation, schema?: string): Missing {
    const other = schema === undefined ? undefined : this.#declared.missingOf?.[schema];
    if (other !== undefined) {
      const examples = examplesNamed(this.#document, responses[String(other.status)]);
      const { status, example, words } = other;
      const { message } = this.#declared.missing ?? {};
      return { status, body: examples[example], ...(message && { message }), words };
    }
    const status = responses["404"] === undefined ? "default" : "404";
    const [body] = examplesOf(this.#document, contentOf(responses[status]));
    if (body === undefined) throw new Error(`${id} has no example of a 404`);
    const { missing } = this.#declared;
    const isThere = missing !== undefined && atPointer(body, missing.message) !== undefined;
    return { status: 404, body, ...(isThere && missing) };
  }
}
