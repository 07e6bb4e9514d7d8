/** With the options and hooks that give the same values: arrays, booleans, strings that stay strings. */
import { XMLParser } from "fast-xml-parser";

const lists = new Set(["Jobs.Job", "Jobs.Job.Links.Link"]);
const booleans = new Set(["ScheduleConfigured", "ScheduleEnabled"]);

export function run(document) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (_name, path) => lists.has(String(path)),
    tagValueProcessor: (name, value) => (booleans.has(name) ? value === "true" : value),
  });
  return () => parser.parse(document);
}
