import type { MockOperation, OpenApiView } from "../../../src/mock/mock-spec.js";
import { resolve } from "../../../src/mock/spec/references.js";
import { plainValue } from "../../support/example-parameters.js";
import type { SpecSchema } from "../../support/spec.js";

/** A request in the form of Prism: a body in XML is a value with the media type of JSON. */
export interface TestRequest {
  readonly operation: MockOperation;
  /** What is wrong. */
  readonly name: string;
  /** Path below the base path. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly mediaType: string; readonly value: unknown } | undefined;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema?: SpecSchema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
  readonly content?: Readonly<Record<string, Omit<Parameter, "name" | "in">>>;
}

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

type Content = Readonly<
  Record<
    string,
    { readonly schema?: SpecSchema; readonly examples?: Readonly<Record<string, { value: unknown }>> }
  >
>;

/** A valid request, with what the spec requires, and the first example of its body. */
export function validRequest(document: OpenApiView, operation: MockOperation): TestRequest {
  const parameters = parametersOf(document, operation).filter(({ required }) => required);
  const valueIn = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const names = new Map(
    valueIn("path").map((parameter) => [parameter.name, textOf(document, parameter)[0]?.[1]]),
  );
  const { action } = operation;
  return {
    operation,
    name: "valid",
    path: operation.path.replace(/\{([^}]*)\}/g, (_, name) => encodeURIComponent(names.get(name) ?? "")),
    query: [
      ...(action?.value === undefined ? [] : [[action.parameter, action.value] as const]),
      ...valueIn("query")
        .filter(({ name }) => name !== action?.parameter)
        .flatMap((parameter) => textOf(document, parameter)),
    ],
    headers: {
      ...Object.fromEntries(valueIn("header").flatMap((parameter) => textOf(document, parameter))),
      ...credentials(document, operation),
    },
    body: bodyOf(document, operation),
  };
}

/** Requests that are valid but for one thing. */
export function* badRequests(document: OpenApiView, operation: MockOperation): Generator<TestRequest> {
  const valid = validRequest(document, operation);
  yield { ...valid, name: "no credentials", headers: {} };
  yield { ...valid, name: "other credentials", headers: { ...valid.headers, authorization: "Digest x" } };
  for (const parameter of parametersOf(document, operation)) {
    const { name, in: place, content } = parameter;
    if (content !== undefined || name === operation.action?.parameter) continue;
    for (const value of ["", "wrong", "-1", "7"]) {
      const changed = { ...valid, name: `${place} ${name}=${value}` };
      if (place === "query") yield { ...changed, query: [...without(valid.query, name), [name, value]] };
      if (place === "header")
        yield { ...changed, headers: { ...valid.headers, [name.toLowerCase()]: value } };
      if (place === "path" && value !== "") {
        yield { ...changed, path: operation.path.replace(/\{([^}]*)\}/g, value) };
      }
    }
    if (place === "query") yield { ...valid, name: `no ${name}`, query: without(valid.query, name) };
  }
  yield* badBodies(valid);
}

function* badBodies(valid: TestRequest): Generator<TestRequest> {
  const { body, headers } = valid;
  if (body === undefined) {
    if (!["GET", "HEAD"].includes(valid.operation.method)) {
      yield { ...valid, name: "a body", body: { mediaType: "application/json", value: {} } };
    }
    return;
  }
  yield { ...valid, name: "no body", body: undefined };
  yield { ...valid, name: "text", body: { mediaType: "text/plain", value: "text" }, headers };
  const values = [
    ...(body.mediaType === "application/json" ? [[], 7, "text", {}] : []),
    ...changes(body.value),
  ];
  for (const value of values) {
    yield { ...valid, name: `body ${JSON.stringify(value)}`, body: { ...body, value } };
  }
}

/** At most so many changes of one body, or it takes long. */
const mostChanges = 40;

/** The value with one member of another type, missing, or added, at any depth. */
function changes(value: unknown): unknown[] {
  const changed: unknown[] = [];
  const visit = (node: unknown, put: (node: unknown) => unknown) => {
    if (typeof node !== "object" || node === null || changed.length > mostChanges) return;
    if (Array.isArray(node)) {
      for (const [at, entry] of node.entries())
        visit(entry, (inner) => put([...node.slice(0, at), inner, ...node.slice(at + 1)]));
      return;
    }
    changed.push(put({ ...node, unknownMember: 1 }));
    for (const [name, entry] of Object.entries(node)) {
      const { [name]: _, ...rest } = node as Record<string, unknown>;
      changed.push(put(rest), put({ ...node, [name]: 1.5 }), put({ ...node, [name]: "wrong" }));
      changed.push(put({ ...node, [name]: null }));
      visit(entry, (inner) => put({ ...node, [name]: inner }));
    }
  };
  visit(value, (node) => node);
  return changed.slice(0, mostChanges);
}

function without(query: TestRequest["query"], name: string): TestRequest["query"] {
  return query.filter(([other]) => other !== name);
}

function parametersOf(document: OpenApiView, { object }: MockOperation): Parameter[] {
  const item = Object.values(document.paths).find((candidate) => Object.values(candidate).includes(object));
  const list = [...((item?.parameters ?? []) as unknown[]), ...(object.parameters ?? [])];
  return list.map((entry) => resolve<Parameter>(document, entry));
}

/** A parameter as it is sent: an object is one pair for each member. */
function textOf(document: OpenApiView, parameter: Parameter): (readonly [string, string])[] {
  const { name, content } = parameter;
  const [json] = Object.values(content ?? {});
  if (json !== undefined) return [[name, JSON.stringify(exampleOf(document, json))]];
  const value = exampleOf(document, parameter);
  if (Array.isArray(value)) return value.map((entry) => [name, String(entry)] as const);
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).map(([member, entry]) => [member, String(entry)] as const);
}

function exampleOf(
  document: OpenApiView,
  { example, examples, schema }: Omit<Parameter, "name" | "in">,
): unknown {
  const [first] = Object.values(examples ?? {});
  return example ?? first?.value ?? plainValue(resolve<SpecSchema>(document, schema ?? {}));
}

function credentials(document: OpenApiView, { object }: MockOperation): Record<string, string> {
  const all = (object as { security?: Record<string, unknown>[] }).security ??
    (document as { security?: Record<string, unknown>[] }).security ?? [{}];
  const sent = Object.keys(all[0] ?? {}).map((name): [string, string] => {
    const scheme = resolve<Scheme>(document, document.components?.securitySchemes?.[name]);
    if (scheme.type === "apiKey") return [(scheme.name ?? "").toLowerCase(), "not-a-secret"];
    return ["authorization", scheme.scheme?.toLowerCase() === "basic" ? "Basic YTpi" : "Bearer not-a-secret"];
  });
  return Object.fromEntries(sent);
}

function bodyOf(document: OpenApiView, { object }: MockOperation): TestRequest["body"] {
  const { content = {} } = resolve<{ content?: Content } | undefined>(document, object.requestBody) ?? {};
  const [first] = Object.entries(content);
  if (first === undefined) return undefined;
  const [mediaType, { examples = {} }] = first;
  return { mediaType, value: Object.values(examples)[0]?.value ?? {} };
}
