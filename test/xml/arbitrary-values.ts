import fc from "fast-check";
import type { XmlComponents, XmlSchema } from "../../src/xml/index.js";
import { text } from "./arbitrary-documents.js";

/** Values of a schema as descriptions have them: references, `allOf`, `anyOf`, objects, arrays and scalars. */
export function valuesOf(
  schema: XmlSchema | boolean,
  components: XmlComponents,
  depth = 4,
): fc.Arbitrary<unknown> {
  if (typeof schema === "boolean") return text;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/components/schemas/".length);
    return valuesOf(components.schemas?.[name] ?? false, components, depth);
  }
  if (schema.allOf !== undefined) {
    const parts = schema.allOf.map((part) => valuesOf(part, components, depth));
    return fc.tuple(...parts).map((values) => Object.assign({}, ...values));
  }
  if (schema.anyOf !== undefined) {
    return fc.oneof(...schema.anyOf.map((part) => valuesOf(part, components, depth)));
  }
  if (schema.type === "array") {
    const items = valuesOf(schema.items ?? true, components, depth - 1);
    return fc.array(items, { minLength: schema.xml?.wrapped === true ? 0 : 1, maxLength: depth > 0 ? 3 : 1 });
  }
  if (schema.type === "object") {
    const members = Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const value =
        key === "#text"
          ? // The decoder drops blank text beside elements.
            text.filter((written) => /[^\s\ufeff]/.test(written))
          : valuesOf(property, components, depth - 1);
      const isList = typeof property === "object" && property.type === "array";
      // An element without text has an empty one.
      if (typeof property === "object" && property["x-xml-text"] === true) return [key, value] as const;
      if (schema.required?.includes(key))
        return [key, isList ? fc.oneof(value, fc.constant([])) : value] as const;
      return [key, depth > 0 ? fc.option(value, { nil: undefined }) : fc.constant(undefined)] as const;
    });
    return fc.record(Object.fromEntries(members)).map(withoutUndefined);
  }
  if (schema.type === "integer") return fc.maxSafeInteger();
  if (schema.type === "number") {
    return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
  }
  if (schema.type === "boolean") return fc.boolean();
  return text;
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}
