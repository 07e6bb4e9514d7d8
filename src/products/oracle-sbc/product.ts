import { operations } from "../../../generated/oracle-sbc/operations.js";
import type { Product } from "../../contract/product.js";
import { failureIn, readErrorBody } from "./error-body.js";

export const product: Product = {
  name: "oracle-sbc",
  basePath: "/rest",
  operations,
  managedHeaders: ["accept", "authorization", "content-type"],
  readError: readErrorBody,
  failureIn,
  retry: {
    // The SBC supports no idempotency key.
    idempotencyWindow: 0,
    mayResend: () => false,
  },
};
