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

/**
 * Gives the values of named examples of a product: of a shared response, such as `NotFound`, or of one place, such as
 * `GET /about 200`. An action stands under its path with the query that picks it, `GET /jobs?format=Entity 200`.
 */
export function examplesOf(product: string): <Value = unknown>(place: string, name: string) => Value {
  // Made for the mock, with every example in its place: a tenth of the time that the YAML takes to read.
  const file = new URL(`../../generated/${product}/prism.json`, import.meta.url);
  const description = JSON.parse(readFileSync(file, "utf8")) as Description;
  return <Value>(place: string, name: string) => {
    const found = responseAt(description, place)?.content?.["application/json"]?.examples?.[name];
    if (found === undefined) throw new Error(`the description has no example ${name} at ${place}`);
    return structuredClone(found.value) as Value;
  };
}

function responseAt({ components, paths }: Description, place: string): Response | undefined {
  const [method = "", path = "", status = ""] = place.split(" ");
  const response =
    path === "" ? components.responses[place] : paths[path]?.[method.toLowerCase()]?.responses[status];
  const shared = response?.$ref?.split("/").at(-1);
  return shared === undefined ? response : components.responses[shared];
}
