import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { documentForPrism } from "../../../scripts/generate/prism-document.js";
import type { Engine } from "../../../src/mock/engine.js";

type Components = Parameters<typeof createServer>[1]["components"];

const ignore = () => {};
const silent = {
  ...{ trace: ignore, debug: ignore, info: ignore, success: ignore, warn: ignore, error: ignore },
  child: () => silent,
} as unknown as Components["logger"];

/** Starts Prism itself, from the index of its package, with the view that its parts in the mock work with. */
export async function startPrism({ spec, router }: Engine): Promise<{ url: string; close(): Promise<void> }> {
  const operations = await getHttpOperationsFromSpec(documentForPrism(spec.document));
  for (const operation of operations) operation.path = operation.path.replace(/\?.*/, "");
  const byId = new Map(operations.map((operation) => [operation.iid, operation]));
  // Prism knows no actions, which are several operations of one path.
  const route: NonNullable<Components["route"]> = ({ input: { method, url } }) => {
    const found = byId.get(router(method.toUpperCase(), url.path, url.query)?.operationId);
    return found === undefined
      ? { _tag: "Left", left: new Error(`No operation for ${method} ${url.path}`) }
      : { _tag: "Right", right: found };
  };
  const server = createServer(operations, {
    components: { logger: silent, route },
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: false,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
