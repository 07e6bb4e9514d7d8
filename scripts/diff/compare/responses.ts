import { deferredOf, type Operation, type ResponseObject, resolve } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { otherDifferences } from "../schema/documentation.js";
import { compareSchemas } from "../schema/place.js";
import { type AnySchema, canonical } from "../schema/shape.js";
import { compareContents, hasXml } from "./bodies.js";

const judged = new Set(["content", "headers", "x-long-running-operation"]);

type Kind = "result" | "error" | "late";
type Responses = ReadonlyMap<string, ResponseObject>;

/** Results are what a call returns, errors what it throws; a late response is polled and returns a result later. */
export function compareResponses(site: Site, before: Operation, after: Operation): void {
  for (const kind of ["result", "error", "late"] as const) {
    const [old, current] = [responsesOf(before, kind), responsesOf(after, kind)];
    for (const [status, response] of current) {
      const same = old.get(status);
      if (same) compareResponse(site, status, same, response);
      else reportNew(site, kind, status, response, old);
    }
    for (const [status, response] of old) {
      if (!current.has(status)) reportGone(site, kind, status, response, current);
    }
  }
}

function responsesOf({ responses }: Operation, kind: Kind): Responses {
  return new Map(Object.entries(responses).filter(([status, response]) => kindOf(status, response) === kind));
}

function kindOf(status: string, response: ResponseObject): Kind {
  if (deferredOf(response)) return "late";
  return status.startsWith("2") ? "result" : "error";
}

function at(site: Site, status: string, xml = false): Site {
  return site.comparison.message(site, { kind: "response", status }, { direction: "receives", xml });
}

function reportNew(site: Site, kind: Kind, status: string, response: ResponseObject, old: Responses): void {
  if (kind === "late") {
    site.report("late-result-added", { name: status });
    return;
  }
  if (kind === "error") {
    at(site, status).report("error-status-added");
    return;
  }
  // A body that another status has already is no new type of the result.
  at(site, status).report(hasBodyOf(response, old) ? "result-status-added" : "result-added");
}

function reportGone(site: Site, kind: Kind, status: string, response: ResponseObject, left: Responses): void {
  if (kind === "late") {
    site.report("late-result-removed", { name: status });
    return;
  }
  if (kind === "error") {
    at(site, status).report("error-status-removed");
    return;
  }
  at(site, status).report(hasBodyOf(response, left) ? "result-status-removed" : "result-removed");
}

function hasBodyOf(response: ResponseObject, others: Responses): boolean {
  return [...others.values()].some((other) => bodyOf(other) === bodyOf(response));
}

function bodyOf({ content = {} }: ResponseObject): string {
  return canonical(Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema])));
}

function compareResponse(
  operation: Site,
  status: string,
  before: ResponseObject,
  after: ResponseObject,
): void {
  const site = at(operation, status, hasXml(before.content) || hasXml(after.content));
  compareContents(site, "response", before.content, after.content);
  compareHeaders(site, headersOf(before), headersOf(after));
  for (const name of otherDifferences({ ...before }, { ...after }, judged)) {
    site.report("unknown-keyword-changed", { name });
  }
}

type Headers = Readonly<Record<string, { readonly schema?: AnySchema }>>;

function headersOf(response: ResponseObject): Headers {
  return ((response as { headers?: Headers }).headers ?? {}) as Headers;
}

/** Callers read them from `.withResponse()`, whatever the case of their names. */
function compareHeaders(site: Site, before: Headers, after: Headers): void {
  const { before: old, after: current } = site.comparison;
  const find = (headers: Headers, name: string) =>
    Object.entries(headers).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  for (const [name, header] of Object.entries(before)) {
    const same = find(after, name);
    if (same === undefined) site.report("header-removed", { from: name });
    else {
      const [from, to] = [resolve(old, header), resolve(current, same)];
      compareSchemas(site.at(name), from.schema ?? {}, to.schema ?? {});
    }
  }
  for (const name of Object.keys(after)) if (!find(before, name)) site.report("header-added", { to: name });
}
