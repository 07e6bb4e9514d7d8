/** An open enum becomes a union of its values and any other string, so it has to be one of strings. */
export function extensibleEnum() {
  return {
    Schema(schema, { report, location }) {
      const values = schema["x-extensible-enum"];
      if (!Array.isArray(values)) return;
      const at = location.child("x-extensible-enum");
      const types = [schema.type].flat().filter((type) => type !== "null");
      if (types.join() !== "string")
        report({ message: "`x-extensible-enum` stands on a `string`.", location: at });
      if (schema.enum) report({ message: "`enum` closes what `x-extensible-enum` opens.", location: at });
      if (values.length === 0) report({ message: "`x-extensible-enum` needs a value.", location: at });
      for (const [index, value] of values.entries()) {
        if (values.indexOf(value) !== index) {
          report({ message: `\`${value}\` is there twice.`, location: at.child(index) });
        }
      }
    },
  };
}
