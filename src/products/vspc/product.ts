import { operations } from "../../../generated/vspc/operations.js";
import { mediaTypeOf } from "../../body/reply-text.js";
import type { DeferredRules, Product, ServerError } from "../../contract/product.js";
import type { HttpError, ServerMessage } from "../../errors/index.js";
import { isObject } from "../../options/check-options.js";

/** The API overview says that requests with these two types of error can be sent again. */
const resendableTypes = new Set(["transport", "retryablelogical"]);

const canceledCode = 1050;
const tookTooLongCode = 1051;

const deferred: DeferredRules = {
  // Some vendor documentation has /asyncAction/ in the path. Only the id counts.
  idPattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![^/?#]*[0-9a-f-]{36})/i,
  // Callers expect the envelope of the call. A sample of the vendor has the bare value.
  asResult: (body) => (isObject(body) && "data" in body ? body : { data: body }),
  emptyResult: (kind) => ({ data: kind === "boolean" ? true : null, meta: null, errors: null }),
  readFailure: (messages: readonly ServerMessage[]) => ({
    canceled: messages.some(({ code }) => code === canceledCode),
    ...(messages.some(({ code }) => code === tookTooLongCode) && { reason: "took-too-long" }),
  }),
};

export const product: Product = {
  name: "vspc",
  basePath: "/api/v3",
  operations,
  managedHeaders: ["accept", "authorization", "content-type", "x-client-version", "x-request-id"],
  readError: readErrorBody,
  failureIn,
  retry: {
    idempotencyWindow: 5 * 60_000,
    mayResend: ({ status, messages }: HttpError) =>
      status === 520 &&
      messages.length > 0 &&
      messages.every(({ type }) => resendableTypes.has(type?.toLowerCase() ?? "")),
  },
  deferred,
};

/** Error codes of `/token` (RFC 6749, section 5.2) and of its extensions. Proxies put words here: `Not Found`. */
const grantError = /^[a-z]{1,40}(_[a-z]{1,40}){1,4}$/;

/**
 * Reads the four error shapes of the server: `{errors: […]}`; `{error: {code, message}}` for an unknown route or API
 * version; the errors of OAuth 2.0 from `/token`; and the problem details (RFC 9457) of its web framework, which
 * refuses some requests before the API sees them.
 */
export function readErrorBody(body: unknown, status?: number, headers?: Headers): ServerError {
  if (!isObject(body)) return unrecognized;
  if (Array.isArray(body.errors)) return readEnvelope(body.errors);
  if (isObject(body.error)) return readRouteError(body.error);
  if (typeof body.error === "string") return readGrantError(body, body.error, status);
  if (typeof body.errors === "string") return { messages: textsOf(body.errors), recognized: false };
  const recognized = isProblem(body, headers);
  return recognized || isObject(body.errors) ? { ...readProblem(body), recognized } : unrecognized;
}

/**
 * The error in the body of a 2xx response that has errors and no data. Data beside errors counts as a success. The
 * envelope with `errors` has been reported; the other shapes are only known from responses with an error status.
 */
function failureIn(body: unknown): ServerError | undefined {
  if (!isObject(body) || !isVoid(body.data)) return undefined;
  if (isVoid(body.errors) && isVoid(body.error) && !isFailedProblem(body)) return undefined;
  return { ...readErrorBody(body), recognized: true };
}

function isFailedProblem(body: Record<string, unknown>): boolean {
  return isProblem(body, undefined) && Number(body.status) >= 400;
}

/** Whether a value is absent, or is a list, an object or text without content. */
function isVoid(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

const unrecognized: ServerError = { messages: [], recognized: false };

function readEnvelope(errors: readonly unknown[]): ServerError {
  return {
    messages: errors.flatMap((entry): ServerMessage[] =>
      isObject(entry) ? [readEntry(entry)] : textsOf(entry),
    ),
    recognized: errors.every(isObject),
  };
}

function readEntry(entry: Record<string, unknown>): ServerMessage {
  return {
    message: stringOf(entry.message),
    code: typeof entry.code === "number" ? entry.code : undefined,
    type: stringOf(entry.type),
    target: stringOf(entry.parameterName) ?? stringOf(entry.propertyName),
    retryAfter: typeof entry.retryAfter === "number" ? entry.retryAfter : undefined,
  };
}

function readRouteError({ code, message }: Record<string, unknown>): ServerError {
  return {
    messages: [{ code: stringOf(code), message: stringOf(message) }],
    recognized: typeof code === "string" && typeof message === "string",
    hint:
      code === "UnsupportedApiVersion"
        ? "the server does not have this resource in the requested API version. Set apiVersion to a version that the server supports (VSPC 8.1: 3.5.1, 9.0: 3.6, 9.1: 3.6.1)"
        : undefined,
  };
}

function readGrantError(
  { error_description }: Record<string, unknown>,
  code: string,
  status: number | undefined,
): ServerError {
  return {
    messages: [{ code, message: stringOf(error_description) }],
    recognized: grantError.test(code) && (status === 400 || status === 401),
  };
}

function isProblem(
  { title, status, errors }: Record<string, unknown>,
  headers: Headers | undefined,
): boolean {
  if (headers !== undefined && mediaTypeOf(headers) === "application/problem+json") return true;
  return typeof title === "string" && (typeof status === "number" || isObject(errors));
}

/** `errors` has the messages for each parameter or property under its name. */
function readProblem({ title, detail, errors }: Record<string, unknown>): Pick<ServerError, "messages"> {
  const named = isObject(errors) ? Object.entries(errors) : [];
  return {
    messages: [
      ...textsOf(detail ?? title),
      ...named.flatMap(([target, texts]) => textsOf(texts).map((text) => ({ ...text, target }))),
    ],
  };
}

function textsOf(value: unknown): { readonly message: string }[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text) => typeof text === "string").map((message) => ({ message }));
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/**
 * Compares two values of an enumeration without case: API 3.0 writes `success`, later releases write `Success`.
 * `undefined` and `null` equal nothing.
 */
export function sameValue(one: string | null | undefined, other: string | null | undefined): boolean {
  return typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}

/** The company that a job belongs to: the company it is assigned to, else the owner of its backup server. */
export function tenantOf(job: {
  readonly mappedOrganizationUid?: string | null | undefined;
  readonly organizationUid?: string | undefined;
}): string | undefined {
  return job.mappedOrganizationUid ?? job.organizationUid;
}
