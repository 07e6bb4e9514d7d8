import { isJson, isXml } from "../media-types.js";

/** A body in XML is a value like one in JSON, with a name for its root element. */
export function xmlBodies() {
  // Of the operations around a body, whether they are split into actions.
  const split = [];
  return {
    Operation: {
      enter: (operation) => void split.push(operation["x-actions"] !== undefined),
      leave: () => void split.pop(),
    },
    MediaTypesMap(content, { report, location, resolve }) {
      const types = Object.keys(content);
      const xml = types.filter(isXml);
      for (const type of xml) {
        const { schema } = resolve(content[type]).node ?? {};
        const at = location.child(type).key();
        if (!schema) report({ message: "A body in XML needs a schema.", location: at });
        else if (!schema.$ref && !schema.xml?.name && !split.at(-1)) {
          report({ message: "The root element needs `xml.name`, or a schema with a name.", location: at });
        }
      }
      const [first] = xml;
      if (!first) return;
      for (const type of types.filter((other) => other !== first && (isXml(other) || isJson(other)))) {
        if (JSON.stringify(content[type]) === JSON.stringify(content[first])) continue;
        const message = `\`${type}\` is the same value as \`${first}\`, so its schema and examples are the same.`;
        report({ message, location: location.child(type).key() });
      }
    },
  };
}
