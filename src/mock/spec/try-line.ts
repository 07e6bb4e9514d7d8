import type { MockOperation, MockSpec } from "../mock-spec.js";
import { resolve } from "./references.js";

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly security?: Security;
}

interface Parameter {
  readonly required?: boolean;
}

type Security = readonly Readonly<Record<string, unknown>>[];

/** A shell command to try a mock: a read operation that needs only credentials. */
export function tryLine(view: MockSpec, address: string): string {
  const operation = view.operations.find((candidate) => isReady(view, candidate));
  const { parameter, value } = operation?.action ?? {};
  const query = value === undefined ? "" : `?${parameter}=${encodeURIComponent(value)}`;
  const url = `${address}${operation?.path ?? "/"}${query}`;
  // In shells, a question mark is a pattern.
  return ["curl", ...credentials(view), query === "" ? url : `"${url}"`].join(" ");
}

/** Credentials for the command. A mock only checks that there are some. */
function credentials({ document }: MockSpec): string[] {
  const [requirement] = (document as { security?: Security }).security ?? [];
  const [name = ""] = Object.keys(requirement ?? {});
  const scheme = resolve<SecurityScheme | undefined>(document, document.components?.securitySchemes?.[name]);
  if (scheme?.type === "http" && scheme.scheme?.toLowerCase() === "basic") return ["-u any:any"];
  if (scheme?.type === "apiKey") return scheme.in === "header" ? [`-H "${scheme.name}: any"`] : [];
  return scheme === undefined ? [] : ['-H "Authorization: Bearer any"'];
}

/** Whether an operation is a read with the usual credentials and without required parameters. */
function isReady({ document }: MockSpec, { operationId, method, path }: MockOperation): boolean {
  if (method !== "GET" || path.includes("{")) return false;
  const item = Object.values(document.paths).find(
    ({ get }) => (get as Operation | undefined)?.operationId === operationId,
  );
  const { parameters = [], security } = (item?.get ?? {}) as Partial<Operation>;
  const shared = (item?.parameters ?? []) as readonly unknown[];
  return (
    security === undefined &&
    [...shared, ...parameters].every((entry) => resolve<Parameter>(document, entry).required !== true)
  );
}
