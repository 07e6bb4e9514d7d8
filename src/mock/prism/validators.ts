import { randomUUID } from "node:crypto";
import { made } from "../../made.js";
import { unescapeToken } from "../../pointer.js";
import { type Side, severities, type Violation } from "../check/violations.js";
import type { MockOperation, MockSpec } from "../mock-spec.js";
import type { Query } from "../spec/router.js";
import {
  ValidationContext,
  validateAgainstSchema,
  validateInput,
  validateOutput,
  validateSecurity,
} from "./library.js";
import { completeOperation, type PrismOperation } from "./operations.js";

/** A request for Prism, with a decoded body: XML is an object, with the media type of JSON. */
export interface PrismRequest {
  readonly method: string;
  /** The path below the base path. */
  readonly path: string;
  readonly query: Query;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` without a body. */
  readonly body: unknown;
}

export interface PrismResponse {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Validates by one spec. An operation is prepared, and its schemas are compiled, when they are first used. */
export interface Validators {
  /** The operation in the form of Prism. */
  operation(operation: MockOperation): PrismOperation;
  /** Violations of a request: credentials, body, headers, query, path. Locations start with `request`. */
  request(operation: MockOperation, request: PrismRequest): Violation[];
  /** Violations of a response: status, media type, body, headers. Locations start with `response`. */
  response(operation: MockOperation, response: PrismResponse): Violation[];
  /**
   * Violations of a value by a schema of the document, which may refer to its components. Nothing is converted.
   * Locations start with `request` and the place.
   * @param schema the same object for the same schema, because it stands for what was compiled
   */
  value(schema: object, value: unknown, place: "query" | "body"): Violation[];
}

interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

type Validated = { readonly _tag: string; readonly left?: readonly Diagnostic[] };

export function validators(spec: MockSpec): Validators {
  const { document } = spec;
  const operations = new Map<string, PrismOperation>();
  const schemaFor = sharedSchemas(() => spec.prepared.shared);
  const withComponents = new WeakMap<object, object>();
  const components = { schemas: document.components?.schemas ?? {} };

  const operationFor = (operation: MockOperation): PrismOperation =>
    made(operations, operation.operationId, () =>
      completeOperation(operation, spec.prepared, document, schemaFor),
    );

  return {
    operation: operationFor,
    request(operation, { method, path, query, headers, body }) {
      const resource = operationFor(operation);
      const url = { path, query: query as Record<string, string | string[]> };
      const element = { method: method.toLowerCase() as "get", url, headers: { ...headers }, body };
      return [
        ...violationsOf("request", validateSecurity({ resource, element }) as Validated),
        ...violationsOf("request", validateInput({ resource, element }) as Validated),
      ];
    },
    response(operation, { status, headers, body }) {
      const element = { statusCode: status, headers: { ...headers }, body };
      const resource = operationFor(operation);
      return violationsOf("response", validateOutput({ resource, element }) as Validated);
    },
    value(schema, value, place) {
      const rooted = made(withComponents, schema, () => ({ ...schema, components }));
      const found = validateAgainstSchema(value, rooted, false, ValidationContext.Input, place);
      return found._tag === "None" ? [] : found.value.map((one) => violationOf("request", one as Diagnostic));
    },
  };
}

/**
 * The schemas that several bodies share, each compiled once. The validators of Prism have Ajv instances of their own,
 * and an Ajv instance keeps a compiled schema with an `$id` for references from others. `shared` is no keyword, so Ajv
 * compiles a schema in it only when a reference leads there.
 */
function sharedSchemas(all: () => Readonly<Record<string, unknown>>): (schema: unknown) => unknown {
  const id = `asyncops:${randomUUID()}`;
  const references = new Map<string, object>();
  let isKnown = false;
  return (schema) => {
    const { $ref } = schema as { $ref?: string };
    if ($ref === undefined) return schema;
    if (!isKnown) {
      validateAgainstSchema(null, { $id: id, shared: all() } as object, false, ValidationContext.Input);
      isKnown = true;
    }
    return made(references, $ref, () => ({ $ref: `${id}${$ref}` }));
  };
}

function violationsOf(side: Side, { _tag, left = [] }: Validated): Violation[] {
  return _tag === "Left" ? left.map((found) => violationOf(side, found)) : [];
}

function violationOf(side: Side, { path = [], code, message, severity }: Diagnostic): Violation {
  return {
    location: [side, ...path.map((token) => unescapeToken(String(token)))],
    severity: severities[severity] ?? "Error",
    code: code ?? "contract",
    message,
  };
}
