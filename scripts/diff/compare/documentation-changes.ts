import { calledOperationsOf, type OpenApiDocument } from "../../generate/openapi.js";
import type { Change } from "../changes.js";
import type { Comparison, Place } from "../graph.js";

/** Operations and schemas whose text differs although no rule applies. What could matter has been reported by then. */
export function documentationChanges({ before, after }: Comparison, known: readonly Change[]): Change[] {
  const operations = differing(operationTexts(before), operationTexts(after)).map((id) =>
    documentationChange({ kind: "operation" }, [id]),
  );
  const schemas = differing(schemaTexts(before), schemaTexts(after)).map((schema) =>
    documentationChange({ kind: "schema", schema }, []),
  );
  const subjects = new Set(known.flatMap(subjectsOf));
  return [...operations, ...schemas].filter((change) => !subjects.has(subjectOf(change)));
}

function subjectsOf({ place, operations }: Change): string[] {
  return place.kind === "schema" ? [`schema ${place.schema}`] : [...operations];
}

function subjectOf({ place, operations }: Change): string {
  return place.kind === "schema" ? `schema ${place.schema}` : operations.join();
}

export function documentationChange(place: Place, operations: string[]): Change {
  return {
    rule: "documentation-changed",
    step: "patch",
    breaks: [],
    sides: ["uses"],
    place,
    field: "",
    operations,
  };
}

function operationTexts(document: OpenApiDocument): Map<string, string> {
  const called = calledOperationsOf(document);
  return new Map(called.map(({ id, object, parameters }) => [id, JSON.stringify([object, parameters])]));
}

function schemaTexts({ components }: OpenApiDocument): Map<string, string> {
  const schemas = Object.entries(components?.schemas ?? {});
  return new Map(schemas.map(([name, schema]) => [name, JSON.stringify(schema)]));
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, text]) => (after.get(name) ?? text) !== text).map(([name]) => name);
}
