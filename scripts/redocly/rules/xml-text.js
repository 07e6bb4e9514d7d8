/** The text of an element is one value, beside attributes. */
export function xmlText() {
  return {
    Schema(schema, { report, location, resolve }) {
      const texts = Object.entries(schema.properties ?? {}).filter(
        ([, raw]) => resolve(raw).node?.["x-xml-text"],
      );
      for (const [index, [name, raw]] of texts.entries()) {
        const { type, xml } = resolve(raw).node;
        const at = location.child(["properties", name]).key();
        if (index > 0) report({ message: "An element has one text.", location: at });
        if (xml?.attribute) report({ message: "`x-xml-text` is no attribute.", location: at });
        if ([type].flat().some((part) => part === undefined || part === "array" || part === "object")) {
          report({ message: "`x-xml-text` stands on a string, number or boolean.", location: at });
        }
      }
    },
  };
}
