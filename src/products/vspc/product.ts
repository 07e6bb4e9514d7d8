import { operations } from "../../../generated/vspc/operations.js";
import type { DeferredRules, Product } from "../../contract/product.js";
import type { HttpError, ServerMessage } from "../../errors/index.js";
import { failureIn, readErrorBody } from "./error-body.js";

/** The API overview says that requests with these two types of error can be sent again. */
const resendableTypes = new Set(["transport", "retryablelogical"]);

const canceledCode = 1050;
const tookTooLongCode = 1051;

const deferred: DeferredRules = {
  // Some vendor documentation has /asyncAction/ in the path. Only the id counts.
  idPattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![^/?#]*[0-9a-f-]{36})/i,
  // Callers expect the envelope of the call. A sample of the vendor has the bare value.
  asResult: (body) => (isEnvelope(body) ? body : { data: body }),
  emptyResult: (kind) => ({ data: kind === "boolean" ? true : null, meta: null, errors: null }),
  readFailure: (messages: readonly ServerMessage[]) => ({
    canceled: messages.some(({ code }) => code === canceledCode),
    ...(messages.some(({ code }) => code === tookTooLongCode) && { reason: "took-too-long" }),
  }),
};

function isEnvelope(body: unknown): boolean {
  return typeof body === "object" && body !== null && !Array.isArray(body) && "data" in body;
}

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
