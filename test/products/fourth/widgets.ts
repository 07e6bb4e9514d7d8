import { Client } from "../../../src/client/client.js";
import { defineMethods } from "../../../src/client/client-setup.js";
import { type ClientOptions, clientChecks } from "../../../src/client/options.js";
import type { OperationMap } from "../../../src/contract/call.js";
import type { OperationDescriptor } from "../../../src/contract/descriptor.js";
import { checkOptions, text } from "../../../src/options/check-options.js";

type Operations = Readonly<Record<string, OperationDescriptor>>;

/** All that a product adds to its description: error shapes, how it answers late, and its session. */
export function widgetsClass<Types extends OperationMap<Types>>(operations: Operations) {
  class Widgets extends Client<Types, object> {
    constructor(options: ClientOptions & { readonly token: string }) {
      checkOptions(options, { ...clientChecks, token: text });
      const credentials = { header: "authorization", value: `Bearer ${options.token}` };
      super(options, {
        product: {
          name: "widgets",
          basePath: "/api",
          operations,
          managedHeaders: ["authorization", "x-version"],
          readError: (body) => ({
            messages: [{ message: (body as { message?: string } | undefined)?.message }],
            recognized: true,
          }),
          retry: { idempotencyWindow: 60_000, mayResend: () => false },
          deferred: {
            idPattern: /[^/]+$/,
            asResult: (body) => body,
            emptyResult: () => ({ data: null }),
            readFailure: () => ({}),
          },
        },
        headers: { "x-version": "1" },
        session: () => ({ credentials: async () => credentials }),
      });
    }
  }
  defineMethods(Widgets.prototype, operations);
  return Widgets;
}
