import { readFileSync } from "node:fs";

interface Response {
  readonly content?: Readonly<
    Record<string, { examples?: Record<string, { readonly value: unknown }> } | undefined>
  >;
  readonly $ref?: string;
}

interface Description {
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Record<string, Response> }>>>>;
}

// Made for the mock, with every example in its place: a tenth of the time that the YAML takes to read.
const description = JSON.parse(
  readFileSync(new URL("../../generated/vspc/prism.json", import.meta.url), "utf8"),
) as Description;

/** The value of a named example: of a shared response, such as `NotFound`, or of one place, such as `GET /about 200`. */
export function vspcExample<Value = unknown>(place: string, name: string): Value {
  const found = responseAt(place)?.content?.["application/json"]?.examples?.[name];
  if (found === undefined) throw new Error(`the description has no example ${name} at ${place}`);
  return structuredClone(found.value) as Value;
}

function responseAt(place: string): Response | undefined {
  const [method = "", path = "", status = ""] = place.split(" ");
  const response =
    path === ""
      ? description.components.responses[place]
      : description.paths[path]?.[method.toLowerCase()]?.responses[status];
  const shared = response?.$ref?.split("/").at(-1);
  return shared === undefined ? response : description.components.responses[shared];
}
