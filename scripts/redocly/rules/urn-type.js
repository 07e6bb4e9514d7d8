/** `x-urn-type` says in which other form an id of a path may be given, so the parameter is one, and the id a GUID. */
export function urnType() {
  return {
    Parameter(parameter, ctx) {
      const types = parameter["x-urn-type"];
      if (types === undefined) return;
      const location = ctx.location.child("x-urn-type").key();
      const { node: schema } = ctx.resolve(parameter.schema ?? {});
      if (parameter.in !== "path" || schema?.format !== "uuid") {
        ctx.report({ message: "`x-urn-type` stands on a path parameter with `format: uuid`.", location });
      }
      // What has another shape is reported by the rule for shapes.
      for (const type of [types].flat()) {
        if (typeof type !== "string" || /^[\w-]+:[\w-]+$/.test(type)) continue;
        ctx.report({ message: `\`${type}\` is no \`<namespace>:<type>\`.`, location });
      }
    },
  };
}
