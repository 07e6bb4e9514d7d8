import { onTestFinished } from "vitest";
import { Vspc, type VspcOptions } from "../../src/products/vspc/vspc.js";
import { type Handler, json, type Loopback } from "./loopback.js";
import { vspcExample } from "./vspc-examples.js";

export const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
export const userUid = "fd45fcc4-6c14-41c7-ba1a-77953af85a99";
export const password = { username: "vspc\\backup-operator", password: "pass-word-1" };

/** A client of the server, closed when the test is done. With an API key unless told otherwise. */
export function client(server: Loopback, options: Partial<VspcOptions> = {}): Vspc {
  const vspc = new Vspc({ baseUrl: server.url, auth: { apiKey: "api-key-1" }, ...options });
  onTestFinished(() => vspc.close());
  return vspc;
}

/** The answer of `/token`, with names that tell one pair from another. */
export function tokens(number: number, changes: Record<string, unknown> = {}): Handler {
  return json(200, {
    ...vspcExample<object>("POST /token 200", "syntheticToken"),
    access_token: `access-${number}`,
    refresh_token: `refresh-${number}`,
    ...changes,
  });
}

export function form(body: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body));
}

/** Answers with one value, or with 401 to any credentials but these. */
export function only(authorization: string, handler: Handler): Handler {
  const refuse = json(401, vspcExample("Unauthorized", "syntheticUnauthorized"));
  return (received, response) =>
    (received.headers.authorization === authorization ? handler : refuse)(received, response);
}

export const about: Handler = json(200, vspcExample("GET /about 200", "syntheticAbout"));

/** What a promise was rejected with. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at members of many classes
export async function failure(promise: PromiseLike<unknown>): Promise<any> {
  const value = await promise.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  if ("error" in value) return value.error;
  throw new Error(`did not fail, but gave ${JSON.stringify(value.result)}`);
}
