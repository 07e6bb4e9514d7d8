/** `x-lists` names members of the object: of one that is not there no response would ever have a list. */
export function lists() {
  return {
    Schema(schema, { report, location }) {
      // What has another shape is reported by the rule for shapes.
      for (const name of [schema["x-lists"] ?? []].flat()) {
        if (typeof name !== "string" || Object.hasOwn(schema.properties ?? {}, name)) continue;
        report({
          message: `\`x-lists\` names \`${name}\`, which is not a property of the schema.`,
          location: location.child("x-lists").key(),
        });
      }
    },
  };
}
