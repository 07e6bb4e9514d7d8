import { pointer, reference, resolve } from "./pointer.js";

/** A query parameter with `content: application/json`. */
export interface JsonParameter {
  readonly name: string;
  /** JSON Pointer to its schema. */
  readonly schema: string;
}

/** A query parameter that is an object. Each member is sent as a separate parameter. */
export interface PairParameter {
  /** JSON Pointer to its schema. */
  readonly schema: string;
  /** Names of the other query parameters, which are not members of the object. */
  readonly others: readonly string[];
}

/** A value in the query: JSON in one parameter, or an object whose members are parameters. */
export interface QueryValue {
  readonly value: unknown;
  /** JSON Pointer to its schema. */
  readonly schema: string;
  /** Location of the value: `query`, and the name if it has one. */
  readonly place: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: unknown;
  readonly style?: string;
  readonly explode?: boolean;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** A parameter, or a reference to one, and the JSON Pointer to it. */
interface Placed {
  readonly entry: unknown;
  readonly at: string;
}

/** @param list the parameters of a path or an operation, if it has any */
export function placed(list: unknown, at: string): Placed[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry, index) => ({ entry, at: reference(entry) ?? pointer(at, String(index)) }));
}

/** The query parameters that Prism cannot validate itself. */
export function queryParametersOf(
  document: unknown,
  list: readonly Placed[],
): { jsonParameters: JsonParameter[]; pairParameters: PairParameter[] } {
  const inQuery = list
    .map(({ entry, at }) => ({ at, ...resolve<Parameter>(document, entry) }))
    .filter((parameter) => parameter.in === "query");
  const jsonParameters = inQuery.flatMap(({ name, content = {}, at }) => {
    const mediaType = Object.keys(content).find((type) => type.includes("json"));
    return mediaType === undefined ? [] : [{ name, schema: pointer(at, "content", mediaType, "schema") }];
  });
  const pairParameters = inQuery.filter(isPairs(document)).map(({ name, at }) => ({
    schema: pointer(at, "schema"),
    others: inQuery.map((other) => other.name).filter((other) => other !== name),
  }));
  return { jsonParameters, pairParameters };
}

function isPairs(document: unknown): (parameter: Parameter) => boolean {
  return ({ schema, style = "form", explode = style === "form" }) => {
    const { type } = resolve<{ type?: unknown } | undefined>(document, schema) ?? {};
    return type === "object" && style === "form" && explode;
  };
}
