import { operations } from "../../../generated/enterprise-manager/operations.js";
import type { Product } from "../../contract/product.js";
import { failureIn, readErrorBody } from "./error-body.js";

export const product: Product = {
  name: "enterprise-manager",
  basePath: "/api",
  operations,
  // A cookie of an earlier session would win over the header.
  managedHeaders: ["accept", "authorization", "content-type", "cookie", "x-restsvcsessionid"],
  refusedHeaders: ["authorization", "cookie", "x-restsvcsessionid"],
  readError: readErrorBody,
  failureIn,
  retry: {
    // The server knows no key by which it would recognize a request.
    idempotencyWindow: 0,
    mayResend: () => false,
  },
};
