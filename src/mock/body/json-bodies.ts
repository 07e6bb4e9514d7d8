import { JsonFault, placeOf, type ValuePath } from "../../xml/faults.js";
import type { XmlComponents } from "../../xml/index.js";
import { type LeftOut, readJson } from "../../xml/json/reader.js";
import { writeJson } from "../../xml/json/writer.js";
import { compilerOf } from "../../xml/schema/compile.js";
import { type Side, type Violation, violation } from "../check/violations.js";
import type { OpenApiView } from "../mock-spec.js";
import type { XmlContent } from "../spec/content.js";

/**
 * JSON of an operation that has XML too. Servers write it in their own way: members in camel case, lists inside
 * objects. The spec has the common value of both.
 */
export interface JsonBodies {
  /** Decodes parsed JSON to its value. `undefined` if that is not possible. */
  decode(content: XmlContent, json: unknown, side: Side): { value: unknown; violations: Violation[] };
  encode(content: XmlContent, value: unknown): string;
}

export function jsonBodies({ components: given }: OpenApiView): JsonBodies {
  const components = (given ?? {}) as XmlComponents;
  const rootsOf = ({ schema }: XmlContent) => compilerOf(components).root(schema);
  return {
    decode(content, json, side) {
      const unknown: Violation[] = [];
      const onUnknown = (_: string, path: ValuePath, reason: LeftOut) =>
        unknown.push(leftOut(path, reason, side));
      try {
        return { value: readJson(rootsOf(content), json, { onUnknown }), violations: unknown };
      } catch (fault) {
        if (!(fault instanceof JsonFault)) throw fault;
        return { value: undefined, violations: [misfit(fault, side), ...unknown] };
      }
    },
    encode: (content, value) => JSON.stringify(writeJson(rootsOf(content), value)),
  };
}

function misfit({ message, path }: JsonFault, side: Side): Violation {
  return bodyViolation(path.slice(1), message, path.slice(1), side);
}

/**
 * The violation for a part that is left out. An error for a client, which must not send unknown members. Only a
 * warning for a server, because additional members break no client.
 */
function leftOut(path: ValuePath, reason: LeftOut, side: Side): Violation {
  const message = reason === "unknown" ? "is not in the spec" : "is larger than a number can hold exactly";
  const found = bodyViolation(path.slice(1), message, path.slice(1, -1), side);
  return side === "request" ? found : { ...found, severity: "Warning" };
}

/** Locations have the names below the root, as for XML bodies. */
function bodyViolation(what: ValuePath, message: string, location: ValuePath, side: Side): Violation {
  const subject = [side === "request" ? "Request body" : "Response body", placeOf(what), message];
  return violation("json", ["body", ...location.map(String)], subject.filter(Boolean).join(" "), side);
}
