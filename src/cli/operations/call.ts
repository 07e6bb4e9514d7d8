import { unknownName } from "../../options/check-options.js";
import type { Command } from "../command.js";
import { waitOptions } from "../store/started.js";
import { UsageError } from "../usage-error.js";
import { bodyOf } from "./body.js";
import type { ProductGroup } from "./command.js";
import { allOption, bodyOption, limitOption, sinceOption } from "./own-options.js";
import { runOperation } from "./run.js";
import { withSince } from "./since.js";
import { type CommandTable, commandIndex, commandTable, kebabCase } from "./table.js";
import { type GivenTexts, valuesOf } from "./values.js";
import { withProfile } from "./with-profile.js";

/** `call OPERATION name=value …`: an operation by its operationId, with parameters by their names. */
export function callCommand({ product, name }: ProductGroup): Command {
  return {
    summary: "calls an operation by its operationId, with parameters as name=value",
    usage: "OPERATION [name=value …] [--body @file|-] [--all]",
    options: [bodyOption, limitOption, allOption, sinceOption, ...waitOptions],
    maxArguments: Number.POSITIVE_INFINITY,
    async run(invocation) {
      const { args, options, io, path } = invocation;
      const [operation, ...assignments] = args;
      if (operation === undefined) throw new UsageError("the operationId is missing", path);
      const table = await tableOf(operation, { product, name });
      refuseUseless(table, options.of([bodyOption, limitOption, allOption, sinceOption]));
      const values = await valuesOf(table, assigned(assignments, table), io);
      const parameters = withSince(table, values, options);
      const body = await bodyOf(product, table, options, io);
      return withProfile(product, invocation, (chosen) => {
        const given = body === undefined ? parameters : { ...parameters, body };
        return runOperation({ table, parameters: given }, chosen, invocation);
      });
    },
  };
}

async function tableOf(operation: string, { product, name }: ProductGroup): Promise<CommandTable> {
  if (/[\s/]/.test(operation))
    throw new UsageError(
      `'${operation}' is no operationId. For a route: asyncops ${name} request METHOD /path`,
    );
  const table = await commandTable(product, kebabCase(operation));
  if (table !== undefined) return table;
  const names = (await commandIndex(product)).map(([each]) => camelCase(each));
  throw unknownName("operationId", operation, names, { option: "operationId" });
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** @throws {UsageError} for an option that the operation does nothing with. */
function refuseUseless({ operationId, paged, queries }: CommandTable, given: readonly string[]): void {
  const useless = given.find(
    (option) =>
      (paged === undefined && (option === "all" || option === "limit")) ||
      (queries === undefined && option === "since"),
  );
  if (useless !== undefined) throw new UsageError(`--${useless} has no effect on ${operationId}`);
}

function assigned(assignments: readonly string[], { parameters, operationId }: CommandTable): GivenTexts {
  const texts = new Map<string, string[]>();
  for (const assignment of assignments) {
    const at = assignment.indexOf("=");
    if (at < 1) throw new UsageError(`a parameter must be name=value, not '${assignment}'`);
    const name = assignment.slice(0, at);
    const known = parameters.find((parameter) => parameter.name === name || parameter.option === name);
    if (known === undefined) {
      const names = parameters.map((parameter) => parameter.name);
      throw unknownName("parameter", name, names, { operationId });
    }
    texts.set(known.name, [...(texts.get(known.name) ?? []), assignment.slice(at + 1)]);
  }
  return texts;
}
