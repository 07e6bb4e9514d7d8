/** `x-json-list` names the object that JSON has around an array where XML has an element, so there must be one. */
export function jsonList() {
  const message = "`x-json-list` stands on an array with `xml.wrapped`.";
  return {
    Schema(schema, { report, location }) {
      if (schema["x-json-list"] === undefined) return;
      const isList = [schema.type].flat().includes("array");
      if (isList && schema.xml?.wrapped === true) return;
      report({ message, location: location.child("x-json-list").key() });
    },
    // What stands beside a reference belongs to no schema, so nothing else sees it.
    ref(node, { type, report, location }) {
      if (type.name !== "Schema" || node["x-json-list"] === undefined) return;
      report({ message, location: location.child("x-json-list").key() });
    },
  };
}
