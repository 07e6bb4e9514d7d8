import { isClientManaged, type MediaType, type Operation, type Parameter } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { versionsText } from "../schema/annotations.js";
import { otherDifferences } from "../schema/documentation.js";
import { compareSchemas } from "../schema/place.js";
import { canonical } from "../schema/shape.js";
import { compareQueryFields } from "./query-fields.js";

const judged = new Set([
  ...["name", "in", "required", "schema", "content", "style", "explode", "allowReserved", "deprecated"],
  ...["x-client-managed", "x-query-fields", "x-since", "x-until", "x-urn-type"],
]);

export function compareParameters(site: Site, before: Operation, after: Operation): void {
  const left = before.parameters.filter((parameter) => !isSelector(before, parameter));
  const current = after.parameters.filter((parameter) => !isSelector(after, parameter));
  const added: Parameter[] = [];
  for (const parameter of current) {
    const old = left.findIndex(({ name }) => name === parameter.name);
    if (old === -1) added.push(parameter);
    else compareParameter(site, left.splice(old, 1)[0] as Parameter, parameter);
  }
  for (const old of [...left]) {
    const renamed = renamedTo(old, left, added, before, after);
    if (renamed === undefined) continue;
    left.splice(left.indexOf(old), 1);
    added.splice(added.indexOf(renamed), 1);
    compareParameter(site, old, renamed);
  }
  for (const { name } of left.filter((each) => !isClientManaged(each)))
    at(site, name).report("parameter-removed");
  for (const parameter of added) reportAdded(at(site, parameter.name), parameter);
  const key = ({ parameters }: Operation) =>
    parameters.some((parameter) => parameter["x-client-managed"] === "idempotency-key");
  if (key(before) !== key(after)) site.report("idempotency-key-changed");
}

/** The parameter that selects an action: callers do not give it. */
function isSelector({ action }: Operation, { name }: Parameter): boolean {
  return action?.parameter === name;
}

function at(site: Site, name: string): Site {
  return site.comparison.message(site, { kind: "parameter", name }, { direction: "sends" });
}

function reportAdded(site: Site, parameter: Parameter): void {
  if (isClientManaged(parameter)) return;
  site.report(parameter.required ? "parameter-added-required" : "parameter-added");
}

/** Certain is: at the same place in the path, or the only one that is the same to the last word. */
function renamedTo(
  old: Parameter,
  gone: readonly Parameter[],
  added: readonly Parameter[],
  before: Operation,
  after: Operation,
): Parameter | undefined {
  if (old.in === "path") {
    const name = namesInPath(after)[namesInPath(before).indexOf(old.name)];
    return added.find((each) => each.in === "path" && each.name === name);
  }
  const alike = (each: Parameter) => identityOf(each) === identityOf(old);
  const [found, ...others] = added.filter(alike);
  return old.description !== undefined && others.length === 0 && gone.filter(alike).length === 1
    ? found
    : undefined;
}

function identityOf({ name: _, ...rest }: Parameter): string {
  return canonical(rest);
}

function namesInPath({ path }: Operation): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string);
}

function compareParameter(operation: Site, before: Parameter, after: Parameter): void {
  const site = at(operation, after.name);
  const [managed, nowManaged] = [isClientManaged(before), isClientManaged(after)];
  if (managed && !nowManaged) {
    reportAdded(site, after);
    return;
  }
  if (!managed && nowManaged) {
    site.report("parameter-managed");
    return;
  }
  // What callers do not give, they do not notice, unless it is sent under another name.
  if (before.name !== after.name) site.report("parameter-renamed", { from: before.name });
  if (before.in !== after.in) site.report("parameter-moved", { from: before.in, to: after.in });
  if (managed) return;
  if (isRequired(before) !== isRequired(after)) {
    site.report(isRequired(after) ? "parameter-required" : "parameter-optional");
  }
  if (!isDeprecated(before) && isDeprecated(after)) site.report("parameter-deprecated");
  const [from, to] = [versionsText(before), versionsText(after)];
  if (from !== to) site.report("field-versions-changed", { from, to });
  for (const name of ["style", "explode", "allowReserved"]) {
    const [old, current] = [wayOf(before, name), wayOf(after, name)];
    if (before.in === after.in && old !== current)
      site.report("parameter-style-changed", { name: `\`${name}\`` });
  }
  compareUrns(site, before, after);
  compareQueryFields(site, before, after);
  const [oldContent, content] = [contentOf(before), contentOf(after)];
  if (oldContent.type !== content.type)
    site.report("parameter-style-changed", { name: content.type ?? "no media type" });
  compareSchemas(site, oldContent.schema ?? {}, content.schema ?? {});
  for (const name of otherDifferences(before, after, judged)) {
    site.report("unknown-keyword-changed", { name });
  }
}

function isDeprecated(parameter: object): boolean {
  return (parameter as { deprecated?: boolean }).deprecated === true;
}

function isRequired(parameter: Parameter): boolean {
  return parameter.required === true;
}

/** How a value is written, with what OpenAPI assumes. */
function wayOf(parameter: Parameter, name: string): unknown {
  const { in: place, style = place === "query" || place === "cookie" ? "form" : "simple" } = parameter;
  if (name === "style") return style;
  if (name === "explode") return parameter.explode ?? style === "form";
  return (parameter as unknown as Record<string, unknown>)[name] === true;
}

function contentOf({ content, schema }: Parameter): { type?: string; schema?: MediaType["schema"] } {
  const [type, media] = Object.entries(content ?? {})[0] ?? [];
  return { ...(type && { type }), schema: media?.schema ?? schema };
}

function compareUrns(site: Site, before: Parameter, after: Parameter): void {
  const [from, to] = [before, after].map((each) => (each["x-urn-type"] ?? []) as string[]) as [
    string[],
    string[],
  ];
  for (const each of from) if (!to.includes(each)) site.report("urn-type-removed", { from: each });
  for (const each of to) if (!from.includes(each)) site.report("urn-type-added", { to: each });
}
