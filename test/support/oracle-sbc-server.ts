import { readFileSync } from "node:fs";
import type { ServerOptions } from "node:https";
import { type Handler, type Loopback, loopback, type Received, type Routes, text } from "./loopback.js";

export interface SbcServer extends Omit<Loopback, "calls" | "url"> {
  /** With the base path. */
  readonly url: string;
  /** Method, path below the base path and query of each request, decoded. */
  readonly calls: readonly string[];
  /** `Authorization` of each request. */
  readonly credentials: readonly (string | undefined)[];
}

const basePath = "/rest";

/** A body of the fixtures, as it is. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/oracle-sbc/${name}`, import.meta.url));
}

/**
 * A server with the given routes, by method and path below the version. Where they say nothing else it gives a token to
 * whoever asks (`token-1`, `token-2`, …), lets everybody lock and unlock, has nothing that runs, and knows nothing.
 */
export async function sbcServer(routes: Routes | Handler = {}, tls?: ServerOptions): Promise<SbcServer> {
  const counts = new Map<string, number>();
  let logons = 0;
  const server = await loopback((received, response) => {
    if (typeof routes === "function") return routes(received, response);
    const route = routeOf(received);
    const count = counts.get(route) ?? 0;
    counts.set(route, count + 1);
    const handlers = [routes[route] ?? otherwise(route)].flat();
    return (handlers[Math.min(count, handlers.length - 1)] as Handler)(received, response);
  }, tls);

  function otherwise(route: string): Handler {
    if (route === "POST /auth/token") return token(++logons);
    if (route === "POST /configuration/lock" || route === "POST /configuration/unlock") return text(204, "");
    if (route === "GET /admin/asyncstatus") return asyncStatus("activate", "success");
    return error(404, "Configuration element instance not found");
  }

  return {
    ...server,
    url: server.origin + basePath,
    get calls() {
      return server.requests.map(callOf);
    },
    get credentials() {
      return server.requests.map(({ headers }) => headers.authorization);
    },
  };
}

/** Method and path without the version. */
export function routeOf({ method, path }: Received): string {
  return `${method} ${path.replace(basePath, "").replace(/^\/v\d+\.\d+(?=\/)/, "")}`;
}

function callOf({ method, path, query }: Received): string {
  const search = Array.from(query, ([name, value]) => `${name}=${value}`).join("&");
  return `${method} ${path.replace(basePath, "")}${search && `?${search}`}`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A body with what is in `data`, and links. */
export function envelope(data: string, ...links: readonly string[]): string {
  const list = links.map((link) => `<link>${link.replaceAll("&", "&amp;")}</link>`).join("");
  return `${declaration}<response><data>${data}</data><messages/><links>${list}</links></response>`;
}

export function xml(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Handler {
  return text(status, body, { "content-type": "application/xml", ...headers });
}

export function ok(data: string, ...links: readonly string[]): Handler {
  return xml(200, envelope(data, ...links));
}

export function accepted(link = "https://192.0.2.99/rest/v1.2/admin/asyncstatus"): Handler {
  return xml(202, envelope("", link));
}

export function token(number: number): Handler {
  return ok(`<accessToken>token-${number}</accessToken>`);
}

export function error(status: number, message: string, headers: Record<string, string> = {}): Handler {
  return xml(
    status,
    `${declaration}<response><data/><messages><errorMessage>${message}</errorMessage></messages><links/></response>`,
    headers,
  );
}

export function asyncStatus(operation: string, status: string): Handler {
  return ok(`<operationState><operation>${operation}</operation><status>${status}</status></operationState>`);
}

export const unauthorized: Handler = error(401, "Client not authorized.");
export const lockedByAnother: Handler = error(423, "Resource locked by another user");
export const lockNotHeld: Handler = error(423, "User does not have the lock");
export const notFound: Handler = error(404, "Configuration element instance not found");
export const unsupportedVersion: Handler = error(404, "Unsupported versionId in URI");

/** Answers with this token, and with 401 to any other. */
export function only(accepted: string, handler: Handler): Handler {
  return (received, response) =>
    (received.headers.authorization === `Bearer ${accepted}` ? handler : unauthorized)(received, response);
}

export const status: Handler = ok(
  "<uptimeSeconds>146091</uptimeSeconds><hostName>PRIMARY</hostName><role>standalone</role>",
);

/** An element as the SBC writes it. Several values of an attribute are an array. */
export function elementXml(
  elementType: string,
  attributes: Readonly<Record<string, string | readonly string[]>>,
  ...subElements: readonly string[]
): string {
  return `<configElement><elementType>${elementType}</elementType>${attributesXml(attributes)}${subElements.join("")}</configElement>`;
}

export function subElementXml(
  subElementType: string,
  attributes: Readonly<Record<string, string | readonly string[]>>,
  ...subElements: readonly string[]
): string {
  return `<subElement><subElementType>${subElementType}</subElementType>${attributesXml(attributes)}${subElements.join("")}</subElement>`;
}

function attributesXml(attributes: Readonly<Record<string, string | readonly string[]>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const values = [value].flat().map((one) => (one === "" ? "<value/>" : `<value>${one}</value>`));
      return `<attribute><name>${name}</name>${values.join("")}</attribute>`;
    })
    .join("");
}
