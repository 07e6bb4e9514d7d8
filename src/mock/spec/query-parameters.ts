import { made } from "../../made.js";
import { resolve } from "./references.js";

/** A query parameter with `content: application/json`. */
export interface JsonParameter {
  readonly name: string;
  /** Schema of an object with this parameter as its only member. May refer to components of the document. */
  readonly schema: object;
}

/** A query parameter that is an object. Each member is sent as a separate parameter. */
export interface PairParameter {
  readonly name: string;
  /** One member at least must be sent. */
  readonly required: boolean;
  /** May refer to components of the document. */
  readonly schema: object;
  /** Names of the other query parameters, which are not members of the object. */
  readonly others: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: object;
  readonly style?: string;
  readonly explode?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

/** The query parameters that Prism cannot validate itself. */
export function queryParametersOf(
  document: unknown,
  list: readonly unknown[],
): { jsonParameters: JsonParameter[]; pairParameters: PairParameter[] } {
  const inQuery = list
    .map((entry) => resolve<Parameter>(document, entry))
    .filter((parameter) => parameter.in === "query");
  const pairParameters = inQuery.filter(isPairs(document)).map(({ name, required, schema = {} }) => ({
    name,
    required: required === true,
    schema,
    others: inQuery.map((other) => other.name).filter((other) => other !== name),
  }));
  return { jsonParameters: inQuery.flatMap(jsonParameterOf), pairParameters };
}

/** By parameter: operations share parameters, and a compiled schema belongs to one object. */
const known = new WeakMap<Parameter, JsonParameter>();

function jsonParameterOf(parameter: Parameter): JsonParameter[] {
  const { name, content = {} } = parameter;
  const mediaType = Object.keys(content).find((type) => type.includes("json"));
  if (mediaType === undefined) return [];
  const { schema = {} } = content[mediaType] ?? {};
  return [
    made(known, parameter, () => ({ name, schema: { type: "object", properties: { [name]: schema } } })),
  ];
}

function isPairs(document: unknown): (parameter: Parameter) => boolean {
  return ({ schema, style = "form", explode = style === "form" }) => {
    const { type } = resolve<{ type?: unknown } | undefined>(document, schema) ?? {};
    return type === "object" && style === "form" && explode;
  };
}
