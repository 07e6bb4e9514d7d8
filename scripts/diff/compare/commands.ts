import type { ParameterTable } from "../../../src/cli/operations/table.js";
import { NamedLists } from "../../generate/commands/named.js";
import { parametersOf } from "../../generate/commands/parameters.js";
import { calledOperationsOf, type OpenApiDocument } from "../../generate/openapi.js";
import type { Comparison } from "../graph.js";

/**
 * What a command makes of a spec besides the names: where it takes a name in place of an id. Names of commands and options follow
 * from the names of operations and parameters, and the fields of a filter in short form from those of the items.
 */
export function compareCommands(comparison: Comparison): void {
  const [before, after] = [lookupsOf(comparison.before), lookupsOf(comparison.after)];
  for (const { operation, node } of comparison.roots) {
    const [from, to] = [before.get(operation), after.get(operation)];
    if (from === undefined || to === undefined) continue;
    const report = (rule: "name-lookup-added" | "name-lookup-removed", name: string) =>
      node.facts.push({ rule, name, field: "", only: undefined });
    for (const [name, named] of to) if (named && from.get(name) === false) report("name-lookup-added", name);
    for (const [name, named] of from)
      if (named && to.get(name) === false) report("name-lookup-removed", name);
  }
}

/** For each operation, whether a parameter may be given as a name. */
function lookupsOf(document: OpenApiDocument): Map<string, Map<string, boolean>> {
  const called = calledOperationsOf(document);
  const lists = new NamedLists(document, called);
  return new Map(
    called.map((operation) => {
      const tables: ParameterTable[] = parametersOf(document, operation, {}, lists);
      return [operation.id, new Map(tables.map(({ name, named }) => [name, named !== undefined]))];
    }),
  );
}
