const KEYS = ["x-since", "x-until"];

/**
 * `x-since` and `x-until` name versions of `info.x-api-versions`, or releases of `info.x-releases`, from the oldest to the newest. A member that one of these
 * versions lacks cannot be required: the type would promise what such a server does not send.
 */
export function versions() {
  let known = [];
  let list = "x-api-versions";
  const check = (node, { report, location }) => {
    const [since, until] = KEYS.map((key) => node[key]);
    for (const key of KEYS) {
      const version = node[key];
      if (version === undefined) continue;
      const message = faultOf(key, version, known, list);
      if (message) report({ message, location: location.child(key) });
    }
    if (since === undefined || until === undefined) return;
    if (known.indexOf(since) <= known.indexOf(until)) return;
    report({ message: "`x-since` comes after `x-until`.", location: location.child("x-since") });
  };
  return {
    Info(info) {
      list = info["x-releases"] === undefined ? "x-api-versions" : "x-releases";
      known = info[list] ?? [];
    },
    Operation: check,
    Parameter(parameter, context) {
      check(parameter, context);
      checkOptional(parameter.required === true && parameter, parameter.name, context);
    },
    Schema(schema, context) {
      check(schema, context);
      const required = Array.isArray(schema.required) ? schema.required : [];
      for (const name of required) {
        const at = { ...context, location: context.location.child("required") };
        checkOptional(schema.properties?.[name], name, at);
      }
    },
    // What stands beside a reference belongs to no schema, so nothing else sees it.
    ref(node, context) {
      if (context.type.name === "Schema") check(node, context);
    },
  };
}

function faultOf(key, version, known, list) {
  if (known.length === 0) return `\`${key}\` needs \`x-api-versions\` or \`x-releases\` in \`info\`.`;
  if (!known.includes(version)) return `\`${version}\` is not in \`${list}\` (${known.join(", ")}).`;
  if (key === "x-since" && version === known[0]) return `Every version has what exists since \`${version}\`.`;
  if (key === "x-until" && version === known.at(-1))
    return `Every version has what exists until \`${version}\`.`;
}

function checkOptional(node, name, { report, location }) {
  if (!node || KEYS.every((key) => node[key] === undefined)) return;
  report({ message: `\`${name}\` is required, although a version of the API lacks it.`, location });
}
