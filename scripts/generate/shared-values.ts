import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import type { XmlSchema } from "../../src/contract/schema.js";
import { literal } from "./literal.js";
import { capitalize } from "./names.js";

/** Fields that share, and what their constants are called. A schema is one value, in whichever direction it is used. */
const SHARED = {
  query: "query",
  header: "header",
  bodySchema: "schema",
  resultSchema: "schema",
  pagination: "pagination",
  deferred: "deferred",
  tracked: "tracked",
} as const;

type SharedField = keyof typeof SHARED;

/** A descriptor, or its `attach`, which has some of the same fields. */
type Fields = Partial<Pick<OperationDescriptor, SharedField | "attach">>;

/**
 * Values that several operations have in common, as constants: the module stays a few kilobytes, and the engine holds
 * each value once. Names come from the content, so that a new operation renames none.
 */
export class SharedValues {
  private readonly uses = new Map<string, number>();
  private readonly constants = new Map<string, { name: string; field: SharedField }>();

  count(fields: Fields): void {
    if (fields.attach !== undefined) this.count(fields.attach);
    for (const [field, value] of Object.entries(fields)) {
      if (!isShared(field)) continue;
      const key = keyOf(field, value);
      this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
    }
  }

  print(descriptor: Fields): string {
    const fields = Object.entries(descriptor).map(([field, value]) => {
      if (field === "attach") return `${field}: ${this.print(value as Fields)}`;
      const key = isShared(field) ? keyOf(field, value) : "";
      if (!isShared(field) || (this.uses.get(key) ?? 0) < 2) return `${field}: ${literal(value)}`;
      const constant = this.constants.get(key) ?? {
        name: this.freeName(constantName(field, descriptor)),
        field,
      };
      this.constants.set(key, constant);
      return `${field}: ${constant.name}`;
    });
    return `{ ${fields.join(", ")} }`;
  }

  declarations(): string {
    return [...this.constants]
      .map(([key, { name, field }]) => {
        const value: unknown = JSON.parse(key.slice(key.indexOf(" ") + 1));
        return `const ${name}: OperationDescriptor["${field}"] = ${literal(value)};\n\n`;
      })
      .join("");
  }

  private freeName(wanted: string): string {
    const taken = new Set([...this.constants.values()].map(({ name }) => name));
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
    return name;
  }
}

function keyOf(field: SharedField, value: unknown): string {
  return `${SHARED[field]} ${JSON.stringify(value)}`;
}

function isShared(field: string): field is SharedField {
  return Object.hasOwn(SHARED, field);
}

function constantName(field: SharedField, descriptor: Fields): string {
  const parts = {
    query: () => Object.keys(descriptor.query ?? {}),
    header: () => descriptor.header ?? [],
    bodySchema: () => schemaNames(descriptor.bodySchema),
    resultSchema: () => schemaNames(descriptor.resultSchema),
    pagination: () => paginationNames(descriptor.pagination),
    deferred: () => [descriptor.deferred?.status.operationId ?? ""],
    tracked: () => ["by", descriptor.tracked?.status.operationId ?? ""],
  }[field]();
  return SHARED[field] + parts.map((part) => capitalize(part.replaceAll(/[^\w$]/g, ""))).join("");
}

function paginationNames(pagination: OperationDescriptor["pagination"]): string[] {
  if (pagination?.style === "link") {
    return ["byLink", typeof pagination.items === "string" ? pagination.items : pagination.items.parameter];
  }
  const keys = pagination?.sort?.map(({ property }) => property) ?? [];
  return keys.length > 0 ? ["by", ...keys] : [];
}

function schemaNames({ $ref, oneOf = [], xml }: XmlSchema = {}): string[] {
  const alternatives = oneOf.map((schema) => (typeof schema === "boolean" ? [] : schemaNames(schema)));
  return [xml?.name ?? $ref?.split("/").at(-1) ?? "", ...alternatives.flat()];
}
