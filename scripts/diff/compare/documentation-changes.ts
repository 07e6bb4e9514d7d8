import { calledOperationsOf, type OpenApiDocument } from "../../generate/openapi.js";
import type { Change } from "../changes.js";
import type { Comparison, Place } from "../graph.js";

/** Operations and schemas whose text differs although no rule applies. What could matter has been reported by then. */
export function documentationChanges({ before, after }: Comparison, known: readonly Change[]): Change[] {
  const [text, nowText] = [withNewNames(known), JSON.stringify];
  const operations = differing(operationTexts(before, text), operationTexts(after, nowText)).map((id) =>
    documentationChange({ kind: "operation" }, [id]),
  );
  const schemas = differing(schemaTexts(before, text), schemaTexts(after, nowText)).map((schema) =>
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

function operationTexts(document: OpenApiDocument, text: ToText): Map<string, string> {
  const called = calledOperationsOf(document);
  return new Map(called.map(({ id, object, parameters }) => [id, text([object, parameters])]));
}

function schemaTexts({ components }: OpenApiDocument, text: ToText): Map<string, string> {
  const schemas = Object.entries(components?.schemas ?? {});
  return new Map(schemas.map(([name, schema]) => [name, text(schema)]));
}

type ToText = (value: unknown) => string;

/** With references to the new names of schemas: that they have other names has been reported. */
function withNewNames(known: readonly Change[]): ToText {
  const names = new Map<string, string>();
  for (const { rule, from, place } of known) {
    if (rule === "schema-renamed" && place.kind === "schema")
      names.set(`/schemas/${from}`, `/schemas/${place.schema}`);
  }
  const replaced = (key: string, value: unknown) =>
    key === "$ref" ? String(value).replace(/\/schemas\/[^/]+$/, (end) => names.get(end) ?? end) : value;
  return (value) => JSON.stringify(value, replaced);
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, text]) => (after.get(name) ?? text) !== text).map(([name]) => name);
}
