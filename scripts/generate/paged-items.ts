import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import { docComment } from "./doc-comment.js";
import { capitalize, propertyKey } from "./names.js";
import { type Operation, pointerKeys } from "./openapi.js";

/** How the type of one item of a paged operation is written. */
export interface PagedItems {
  /** `never` for an operation that is not paged. */
  item: string;
  /** Where a parameter decides what a page lists: its name, and the interface of items by its value. */
  by?: { parameter: string; typeName: string; declaration: string };
}

export function pagedItemsOf({ id, object }: Operation): PagedItems {
  const pagination = object["x-pagination"] as OperationDescriptor["pagination"];
  if (!pagination) return { item: "never" };
  const page = `${capitalize(id)}Result`;
  if (typeof pagination.items === "string") return { item: itemType(page, pagination.items) };
  const { parameter, pointers } = pagination.items;
  const typeName = `${capitalize(id)}Items`;
  const members = Object.entries(pointers).map(
    ([value, pointer]) => `  ${propertyKey(value)}: ${itemType(page, pointer)};\n`,
  );
  const doc = docComment("", [`One item of \`${id}\`, by the value of \`${parameter}\`.`]);
  return {
    item: `${typeName}[keyof ${typeName}]`,
    by: {
      parameter,
      typeName,
      declaration: `${doc}export interface ${typeName} {\n${members.join("")}}\n\n`,
    },
  };
}

/** The type at `pointer` in a page, of which one item. */
function itemType(page: string, pointer: string): string {
  const items = pointerKeys(pointer).reduce(
    (type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`,
    page,
  );
  return `${items}[number]`;
}
