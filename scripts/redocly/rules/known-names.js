/** Formats of JSON Schema and OpenAPI, and those of the products. The generator and the mock pass an unknown one over in silence. */
const formats = new Set([
  ...[
    "date",
    "date-time",
    "time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uuid",
    "regex",
  ],
  ...["int32", "int64", "float", "double", "byte", "binary", "password"],
  // Certificates of the Oracle SBC.
  "x509",
]);

/** The top-level types of media types that are registered. */
const media =
  /^(?:application|audio|example|font|haptics|image|message|model|multipart|text|video)\/[\w.+-]+(?: *;.*)?$/;

/** Names that nobody else checks: a misspelled format or media type would mean nothing. */
export function knownNames() {
  return {
    Schema({ format }, { report, location }) {
      if (format === undefined || formats.has(format)) return;
      report({ message: `The format \`${format}\` is not known.`, location: location.child("format") });
    },
    MediaTypesMap(types, { report, location }) {
      for (const name of Object.keys(types)) {
        if (media.test(name) || name === "*/*") continue;
        report({ message: `\`${name}\` is no media type.`, location: location.child(name).key() });
      }
    },
  };
}
