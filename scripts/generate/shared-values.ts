import type { OperationDescriptor } from "../../src/spec/descriptor.js";
import { capitalize, propertyKey } from "./names.js";

type SharedField = "query" | "header" | "pagination" | "deferred";

/**
 * Values that several operations have in common, as constants: the module stays a few kilobytes, and the engine holds
 * each value once. Names come from the content, so that a new operation renames none.
 */
export class SharedValues {
  private readonly uses = new Map<string, number>();
  private readonly constants = new Map<string, { name: string; field: SharedField }>();

  count(descriptor: OperationDescriptor): void {
    for (const [field, value] of Object.entries(descriptor)) {
      if (!isShared(field)) continue;
      const key = `${field} ${JSON.stringify(value)}`;
      this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
    }
  }

  print(descriptor: OperationDescriptor): string {
    const fields = Object.entries(descriptor).map(([field, value]) => {
      const key = `${field} ${JSON.stringify(value)}`;
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
        const value: unknown = JSON.parse(key.slice(field.length + 1));
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

function isShared(field: string): field is SharedField {
  return field === "query" || field === "header" || field === "pagination" || field === "deferred";
}

function constantName(field: SharedField, descriptor: OperationDescriptor): string {
  const parts = {
    query: Object.keys(descriptor.query ?? {}),
    header: descriptor.header ?? [],
    pagination: descriptor.pagination?.sort?.map(({ property }) => property) ?? [],
    deferred: [descriptor.deferred?.status.operationId ?? ""],
  }[field];
  const prefix = field === "pagination" && parts.length > 0 ? "paginationBy" : field;
  return prefix + parts.map((part) => capitalize(part.replaceAll(/[^\w$]/g, ""))).join("");
}

/** A value as source. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`)
    .join(", ")} }`;
}
