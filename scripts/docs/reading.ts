import { operationWords } from "../generate/expanded/operation-words.js";
import { addFieldTables } from "../generate/expanded/tags.js";
import { METHODS, type OpenApiDocument, type Operation, operationsOf } from "../generate/openapi.js";
import { describeVersions } from "../generate/versions.js";

/**
 * Prepares a spec for the reference pages: each action becomes an operation of its own, in place of the operation that it
 * belongs to, and extensions become sentences below the description. Returns the operations.
 */
export function forReading(document: OpenApiDocument): Operation[] {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) if (item[method]?.["x-actions"]) delete item[method];
    if (!METHODS.some((method) => item[method] !== undefined)) delete document.paths[path];
  }
  describeVersions(document);
  const operations = operationsOf(document);
  addFieldTables(document, operations);
  for (const operation of operations) {
    const { object } = operation;
    const words = [
      `\`${object.operationId}\``,
      object.description?.trim(),
      ...operationWords(document, operation),
    ];
    object.description = words.filter(Boolean).join("\n\n");
    for (const name of Object.keys(object)) {
      if (name.startsWith("x-")) Reflect.deleteProperty(object, name);
    }
  }
  return operations;
}
