import { checkField } from "./filter/fields.js";

/** `name,-lastRun`: a dash before a property that descends. */
export function sortOf(text: string, fields: readonly string[] | undefined): object[] {
  return names(text).map((name) => {
    const descends = name.startsWith("-");
    const property = checkField(descends ? name.slice(1) : name, fields, "--sort");
    return { property, direction: descends ? "descending" : "ascending" };
  });
}

export function selectOf(text: string, fields: readonly string[] | undefined): object[] {
  return names(text).map((name) => ({ propertyPath: checkField(name, fields, "--select") }));
}

function names(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
