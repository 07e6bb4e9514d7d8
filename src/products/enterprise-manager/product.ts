import { operations } from "../../../generated/enterprise-manager/operations.js";
import type { Product } from "../../contract/product.js";
import { failureIn, readErrorBody } from "./error-body.js";

export const product: Product = {
  name: "enterprise-manager",
  basePath: "/api",
  operations,
  // The server would prefer a cookie of an earlier session to the header.
  managedHeaders: ["accept", "authorization", "content-type", "cookie", "x-restsvcsessionid"],
  refusedHeaders: ["authorization", "cookie", "x-restsvcsessionid"],
  readError: readErrorBody,
  failureIn,
  retry: {
    // The server supports no idempotency key.
    idempotencyWindow: 0,
    mayResend: () => false,
  },
};
