import type { XmlComponents, XmlObject, XmlSchema } from "../../../src/xml/index.js";
import type { Tree } from "../../xml/support.js";

interface Resolved {
  readonly schema: XmlSchema;
  /** Of the reference, of what it leads to and of what that is made of. What is nearer counts. */
  readonly xml: XmlObject;
}

/**
 * The document that a value of a schema has to become, as libxml2 would see it. It knows neither encoder nor decoder, and of
 * schemas what this description uses: no namespaces, no lists of lists.
 */
export function treeOfValue(given: XmlSchema, components: XmlComponents, value: unknown): Tree {
  return element(resolved(given).xml.name ?? "", given, value);

  function resolved(schema: XmlSchema | boolean | undefined): Resolved {
    const { $ref, allOf, ...own } = (schema ?? {}) as XmlSchema;
    const base = $ref === undefined ? allOf?.[0] : components.schemas?.[$ref.split("/").at(-1) ?? ""];
    if (base === undefined) return { schema: own, xml: own.xml ?? {} };
    const found = resolved(base);
    return { schema: { ...found.schema, ...own }, xml: { ...found.xml, ...own.xml } };
  }

  function element(name: string, schema: XmlSchema | boolean | undefined, content: unknown): Tree {
    const attributes: Record<string, string> = {};
    const children: (Tree | string)[] = [];
    if (typeof content !== "object" || content === null) {
      return { name, attributes, children: content === "" ? [] : [String(content)] };
    }
    const { properties = {} } = resolved(schema).schema;
    const unnamed = Object.keys(content).filter((key) => !Object.hasOwn(properties, key));
    // Text is before the elements, wherever the schema has it.
    const named = Object.keys(properties);
    const isText = (key: string) =>
      key === "#text" || resolved(properties[key]).schema["x-xml-text"] === true;
    named.sort((a, b) => Number(isText(b)) - Number(isText(a)));
    for (const key of [...named, ...unnamed]) {
      const member = (content as Record<string, unknown>)[key];
      if (!Object.hasOwn(content, key) || member === undefined) continue;
      const { schema: property, xml } = resolved(Object.hasOwn(properties, key) ? properties[key] : {});
      if (isText(key)) children.push(...(member === "" ? [] : [String(member)]));
      else if (xml.attribute) attributes[key] = String(member);
      else if (!Array.isArray(member)) children.push(element(key, property, member));
      else {
        const item = resolved(property.items).xml.name ?? key;
        const items = member.map((entry) => element(xml.wrapped ? item : key, property.items, entry));
        children.push(...(xml.wrapped ? [{ name: key, attributes: {}, children: items }] : items));
      }
    }
    return { name, attributes, children };
  }
}
