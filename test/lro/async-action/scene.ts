import type { Vspc, VspcOptions } from "../../../src/products/vspc/vspc.js";
import { type Handler, json, type Loopback, loopback, type Routes, text } from "../../support/loopback.js";
import { type VirtualClock, virtualClock } from "../../support/virtual-clock.js";
import { client } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";

/** The action of the examples. */
export const actionId = "8db65bf7-581b-437b-b640-76212ff40b3a";
export const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

export const route = {
  job: `GET /infrastructure/backupServers/jobs/${jobUid}`,
  jobs: "GET /infrastructure/backupServers/jobs",
  start: `POST /infrastructure/backupServers/jobs/${jobUid}/start`,
  assign: `POST /infrastructure/backupServers/jobs/${jobUid}/assign`,
  deleteLogin: "DELETE /users/fd45fcc4-6c14-41c7-ba1a-77953af85a99/logins/7",
  status: `GET /asyncActions/${actionId}`,
  result: `GET /asyncActions/${actionId}/result`,
  cancel: `DELETE /asyncActions/${actionId}`,
  config: "GET /asyncActions/config",
};

/** Parameters of `assignBackupServerJob`: its answer may be late, and nothing follows it. */
export const assignment = { jobUid, companyUid: "c647bff1-7faf-4672-9e31-e37c3a0c2fd0" };

/** Parameters of `deleteUserLogin`. */
export const login = { userUid: "fd45fcc4-6c14-41c7-ba1a-77953af85a99", userLoginId: 7 };

/** The server answers later: 202, with the action of the examples as this server itself would write it. */
export function late(
  location: string | undefined = `https://vspc:1280/api/v3/asyncActions/${actionId}`,
): Handler {
  return text(202, "", location === "" ? {} : { location });
}

type Action = { data: { id: string; status: string }; errors?: readonly object[] | null };

/** A status answer of the examples, its members changed. */
export function actionBody(name: string, changes: Partial<Action> = {}): Action {
  return { ...vspcExample<Action>("GET /asyncActions/{actionId} 200", name), ...changes };
}

export const running = json(200, actionBody("syntheticRunningAsyncAction"));
export const succeeded = json(200, actionBody("syntheticSucceededAsyncAction"));
export const canceled = json(200, actionBody("syntheticCanceledAsyncAction"));
export const failed = json(200, actionBody("syntheticFailedAsyncAction"));

export const resultBody = (name: string) => vspcExample("GET /asyncActions/{actionId}/result 200", name);
export const result = (name: string) => json(200, resultBody(name));

export const notFound = json(404, vspcExample("NotFound", "syntheticNotFound"));
export const throttled = json(429, vspcExample("Throttled", "syntheticThrottled"));
export const serverError = (name: string) => json(520, vspcExample("ServerError", name));

/** What a proxy or a web server in front says in place of the server. */
export const page = (status: number) =>
  text(status, "<!DOCTYPE html><html><head><title>Back in a minute</title></head></html>", {
    "content-type": "text/html",
  });

/** How long the server keeps results, in s. */
export function retention(seconds: unknown): Handler {
  return json(200, { data: { resultRetentionTime: seconds }, meta: null, errors: null });
}

export interface Scene {
  readonly server: Loopback;
  readonly vspc: Vspc;
  readonly clock: VirtualClock;
  /** When each request to a route was sent, in ms on the clock. */
  times(route: string): readonly number[];
  /** Every delay that the client scheduled, in ms. */
  readonly delays: readonly number[];
}

/** A server with these routes, and a client whose time passes by itself. Results are kept for 300 s unless told otherwise. */
export async function scene(routes: Routes, options: Partial<VspcOptions> = {}): Promise<Scene> {
  const config = json(200, vspcExample("GET /asyncActions/config 200", "syntheticAsyncActionsConfig"));
  const server = await loopback({ [route.config]: config, ...routes });
  const clock = virtualClock();
  const delays: number[] = [];
  const sent: { route: string; at: number }[] = [];
  const vspc = client(server, {
    clock: {
      ...clock,
      random: () => 0,
      schedule: (delay, task) => {
        delays.push(delay);
        return clock.schedule(delay, task);
      },
    },
    fetch: (url, init) => {
      const { pathname } = new URL(url);
      sent.push({ route: `${init.method} ${pathname.replace("/api/v3", "")}`, at: Math.round(clock.now()) });
      return clock.fetch(url, init);
    },
    ...options,
  });
  return {
    server,
    vspc,
    clock,
    delays,
    times: (wanted) => sent.filter((request) => request.route === wanted).map(({ at }) => at),
  };
}
