import { readFileSync } from "node:fs";
import type { ServerOptions } from "node:https";
import { type Handler, type Loopback, loopback, type Received, type Routes, text } from "./loopback.js";

export interface EnterpriseManagerServer extends Omit<Loopback, "calls" | "url"> {
  /** With the base path. */
  readonly url: string;
  /** Method, path below the base path and query of each request, as they were on the wire, but decoded. */
  readonly calls: readonly string[];
  /** Session header of each request. */
  readonly tokens: readonly (string | undefined)[];
}

const basePath = "/api";
const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';

/** A body of the fixtures, as it is. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/enterprise-manager/${name}`, import.meta.url));
}

/**
 * A server with the given routes, by method and path below `/api`. Where they say nothing else it logs on whoever asks
 * (`token-1`, `token-2`, …), lets everybody log off, and knows nothing.
 */
export async function enterpriseManager(
  routes: Routes = {},
  tls?: ServerOptions,
): Promise<EnterpriseManagerServer> {
  const counts = new Map<string, number>();
  let logons = 0;
  const server = await loopback((received, response) => {
    const path = received.path.replace(basePath, "");
    const route = `${received.method} ${path}`;
    const count = counts.get(route) ?? 0;
    counts.set(route, count + 1);
    const handlers = [routes[route] ?? otherwise(route)].flat();
    return (handlers[Math.min(count, handlers.length - 1)] as Handler)(received, response);
  }, tls);

  function otherwise(route: string): Handler {
    if (route === "POST /sessionMngr/") return opened(++logons);
    if (route.startsWith("DELETE /logonSessions/")) return text(204, "");
    return error(404, "The resource was not found.");
  }

  return {
    ...server,
    url: server.origin + basePath,
    get calls() {
      return server.requests.map(callOf);
    },
    get tokens() {
      return server.requests.map(({ headers }) => headers["x-restsvcsessionid"] as string | undefined);
    },
  };
}

function callOf({ method, path, query }: Received): string {
  const search = Array.from(query, ([name, value]) => `${name}=${value}`).join("&");
  return `${method} ${path.replace(basePath, "")}${search && `?${search}`}`;
}

/** The reply to a logon. */
export function opened(number: number, headers: Record<string, string> = {}, body?: string): Handler {
  return text(
    201,
    body ??
      `<LogonSession ${namespace} Type="LogonSession" Href="https://em:9398/api/logonSessions/session-${number}"><UserName>svc</UserName><SessionId>session-${number}</SessionId></LogonSession>`,
    {
      "content-type": "application/xml; charset=utf-8",
      "X-RestSvcSessionId": `token-${number}`,
      "Set-Cookie": `X-RestSvcSessionId=token-${number}; Path=/api;`,
      Location: `https://em:9398/api/logonSessions/session-${number}`,
      ...headers,
    },
  );
}

export function xml(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Handler {
  return text(status, body, { "content-type": "application/xml; charset=utf-8", ...headers });
}

export function error(status: number, message: string, headers: Record<string, string> = {}): Handler {
  return xml(status, `<Error Message="${message}" StatusCode="${status}" ${namespace}/>`, headers);
}

export const refused: Handler = error(401, "Unauthorized", { "WWW-Authenticate": "Basic Realm=RestSvc" });

/** Answers in one session, and with 401 in any other. */
export function only(token: string, handler: Handler): Handler {
  return (received, response) =>
    (received.headers["x-restsvcsessionid"] === token ? handler : refused)(received, response);
}

export const jobs: Handler = xml(
  200,
  `<Jobs ${namespace}><Job Type="Job" Name="Nightly" UID="urn:veeam:Job:j-1" Href="https://em:9398/api/jobs/j-1?format=Entity"/></Jobs>`,
);

export const task: Handler = xml(
  200,
  `<Task ${namespace} Type="Task" Href="https://em:9398/api/tasks/task-1"><TaskId>task-1</TaskId><State>Running</State><Operation>StartJob</Operation></Task>`,
);
