import type { ParameterTable } from "../../../src/cli/operations/table.js";
import { kebabCase } from "../../../src/cli/operations/table.js";
import type { QueryStyle } from "../../../src/contract/descriptor.js";
import {
  isClientManaged,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from "../openapi.js";
import type { NamedLists } from "./named.js";

/** The parameters that a caller gives, as options of a command. */
export function parametersOf(
  document: OpenApiDocument,
  operation: Operation,
  styles: Readonly<Record<string, QueryStyle>>,
  lists: NamedLists,
): ParameterTable[] {
  return operation.parameters
    .filter((parameter) => !isClientManaged(parameter))
    .map((parameter) => {
      const named = lists.of(document, parameter, operation);
      return {
        ...parameterOf(document, parameter, styles[parameter.name]),
        ...(named && { named }),
      };
    });
}

function parameterOf(
  document: OpenApiDocument,
  parameter: Parameter,
  style: QueryStyle | undefined,
): ParameterTable {
  const { name, in: place, required, description } = parameter;
  const content = parameter.content && Object.values(parameter.content)[0];
  const schema = resolve<Schema>(document, content?.schema ?? parameter.schema ?? {});
  const items = resolve<Schema>(document, (schema.items ?? {}) as Schema);
  const type = typeOf(schema);
  const values = (schema.enum ?? schema["x-extensible-enum"] ?? items.enum ?? items["x-extensible-enum"]) as
    | string[]
    | undefined;
  const isOpen = schema["x-extensible-enum"] !== undefined || items["x-extensible-enum"] !== undefined;
  const example = exampleOf(parameter, schema);
  const kind = style === "json" ? kindOf(items) : undefined;
  return {
    option: optionName(name),
    name,
    in: place as ParameterTable["in"],
    type,
    ...(type === "array" && { items: typeOf(items) }),
    ...(required && { required: true }),
    ...(values && { enum: values.map(String) }),
    ...(isOpen && { open: true }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(description && { description: description.replaceAll(/\s+/g, " ").trim() }),
    ...(example !== undefined && { example }),
    ...((style === "json" || style === "pairs") && { style }),
    ...(schema.format === "password" && { secret: true }),
    ...(kind && { kind }),
  };
}

function typeOf(schema: Schema): ParameterTable["type"] {
  const types = [schema.type ?? "string"].flat().filter((each) => each !== "null");
  return (types.length === 1 ? types[0] : "string") as ParameterTable["type"];
}

/** An example in one word. Others are no help on a command line. */
function exampleOf(parameter: Parameter, schema: Schema): string | undefined {
  const { example = (schema.examples as unknown[] | undefined)?.[0] ?? schema.example } = parameter as {
    example?: unknown;
  };
  return ["string", "number"].includes(typeof example) ? String(example) : undefined;
}

/** What JSON of the query is, by the members that its items must have. */
function kindOf({ required }: Schema): ParameterTable["kind"] {
  const members = (required ?? []) as string[];
  if (members.includes("operation")) return "filter";
  if (members.includes("direction")) return "sort";
  return members.includes("propertyPath") ? "select" : undefined;
}

/** The option of the command for a parameter: `X-Request-id` is `x-request-id`. */
export function optionName(parameter: string): string {
  return kebabCase(parameter.replaceAll(/[^A-Za-z0-9]+/g, "-"));
}
