/** Where a payload comes from: the vendor's pages, a server, or us. The mock and the documentation show it by the name. */
const origins = ["documented", "observed", "synthetic"];

/** The name of an example tells its origin, in its map and where it is written. */
export function exampleOrigin() {
  const check = (examples, { report, location }) => {
    for (const [name, example] of Object.entries(examples ?? {})) {
      const at = location.child(["examples", name]).key();
      if (!origins.some((origin) => name.startsWith(origin))) {
        const message = `The name of the example \`${name}\` begins with its origin: \`${origins.join("`, `")}\`.`;
        report({ message, location: at });
      }
      // A file of its own may be named as files are.
      const [, written] = /#.*\/([^/]+)$/.exec(example?.$ref ?? "") ?? [];
      if (written !== undefined && written !== name)
        report({ message: `The example \`${name}\` is written as \`${written}\`.`, location: at });
    }
  };
  return {
    MediaType: ({ examples }, context) => check(examples, context),
    Header: ({ examples }, context) => check(examples, context),
    Parameter: ({ examples }, context) => check(examples, context),
  };
}
