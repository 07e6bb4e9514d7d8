import { type OpenApiDocument, operationsOf } from "../openapi.js";
import { describeVersions } from "../versions.js";
import { operationWords } from "./operation-words.js";
import { expandPaths, redirectLinks } from "./paths.js";
import { addFieldTables } from "./tags.js";
import { removeUnused } from "./unused.js";
import { type Described, describeExtensions } from "./words.js";

const convention = `**This is the expanded bundle.** It has no extensions, and each action is an operation of its own. OpenAPI
allows one operation for a path and a method. Where a query parameter selects the action, the further actions therefore have
paths such as \`/jobs/action=stop/../{id}\`. Clients resolve the segment before \`..\` away (RFC 3986, section 5.2.4): the request
is \`/jobs/{id}?action=stop\`. The required parameter \`action\` has one value.`;

/**
 * The bundle for tools that know only OpenAPI: each action is an operation of its own, and what the extensions say is in
 * the descriptions.
 *
 * @param bundle the bundle as it was read, before its actions were expanded
 */
export function expandedBundle(bundle: OpenApiDocument): OpenApiDocument {
  const source = structuredClone(bundle);
  const document: OpenApiDocument = { ...source, paths: expandPaths(source) };
  redirectLinks(source, source.components?.links);
  describeVersions(document);
  const operations = operationsOf(document);
  addFieldTables(document, operations);
  for (const operation of operations) {
    const words = [operation.object.description?.trim(), ...operationWords(document, operation)];
    operation.object.description = words.filter(Boolean).join("\n\n");
    // Its words are there; a response has an extension of the same name.
    delete operation.object["x-long-running-operation"];
  }
  withoutExtensions(document);
  removeUnused(document);
  const info = document.info as Described;
  if (Object.keys(document.paths).some((path) => path.includes("/../"))) {
    info.description = `${info.description}\n\n${convention.replaceAll(/\n(?!\n)/g, " ")}`;
  }
  return document;
}

/** Members whose own members have names that are not keywords of OpenAPI. */
const maps = new Set(["properties", "headers", "paths", "responses", "schemas", "parameters", "links"]);
/** Values of the API. */
const values = new Set(["example", "examples", "value", "default", "enum"]);

/** Turns extensions into words or leaves them out. Changes the document. */
function withoutExtensions(document: OpenApiDocument): void {
  const seen = new Set<unknown>();
  const visit = (node: unknown, isMap: boolean): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (!isMap && !Array.isArray(node)) {
      describeExtensions(node as Described);
      for (const key of Object.keys(node)) if (key.startsWith("x-")) Reflect.deleteProperty(node, key);
    }
    for (const [key, value] of Object.entries(node)) {
      if (isMap || !values.has(key)) visit(value, !isMap && maps.has(key));
    }
  };
  visit(document, false);
}
