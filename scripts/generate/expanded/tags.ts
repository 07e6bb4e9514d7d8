import type { OpenApiDocument, Operation } from "../openapi.js";
import { queryFieldsOf } from "../query-fields.js";
import { fieldTables } from "./field-tables.js";

/** Adds the tables to the description of the tag, once for all operations that have the same fields. They would fill a page otherwise. */
export function addFieldTables(document: OpenApiDocument, operations: readonly Operation[]): void {
  const seen = new Set<string>();
  for (const operation of operations) {
    const fields = queryFieldsOf(document, operation);
    const key = fields && JSON.stringify(fields.types);
    if (fields === undefined || key === undefined || seen.has(key)) continue;
    seen.add(key);
    const [name] = operation.object.tags ?? [];
    const tag = (document.tags as Tag[] | undefined)?.find((candidate) => candidate.name === name);
    if (tag === undefined)
      throw new Error(`${operation.id} has query fields, and the document does not declare its tag`);
    tag.description = [tag.description?.trim(), fieldTables(fields)].filter(Boolean).join("\n\n");
  }
}

interface Tag {
  readonly name: string;
  description?: string;
}
