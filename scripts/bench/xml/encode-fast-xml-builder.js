import Builder from "fast-xml-builder";
import { xmlCodec } from "../../../dist/xml.js";
import { schema } from "./document.js";

/** The same document: the builder tells attributes by a prefix. */
export function run(document) {
  const { Jobs } = xmlCodec({ schema }).decode(document);
  const withPrefix = (value, names) =>
    Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [names.has(key) ? `@${key}` : key, entry]),
    );
  const attributes = new Set(["Href", "Name", "Type", "Rel", "UID"]);
  const value = {
    Jobs: {
      "@xmlns": schema.xml.namespace,
      Job: Jobs.map(({ Links, ...job }) => {
        const { JobType, ...rest } = withPrefix(job, attributes);
        return { ...rest, Links: { Link: Links.map((link) => withPrefix(link, attributes)) }, JobType };
      }),
    },
  };
  const builder = new Builder({ ignoreAttributes: false, attributeNamePrefix: "@" });
  return () => builder.build(value);
}
