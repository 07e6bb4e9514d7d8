import { describe, expect, it, test } from "vitest";
import { AuthenticationError } from "../../src/errors/index.js";
import type { VspcAuth } from "../../src/products/vspc/auth.js";
import { route } from "../lro/async-action/scene.js";
import { job, jobBody, jobScene, today, yesterday } from "../products/vspc/job-scene.js";
import * as em from "../support/enterprise-manager-client.js";
import { enterpriseManager, opened, refused } from "../support/enterprise-manager-server.js";
import { type Handler, json, loopback, type Routes } from "../support/loopback.js";
import { type ManualClock, manualClock } from "../support/manual-clock.js";
import * as sbc from "../support/oracle-sbc-client.js";
import { sbcServer, token, unauthorized } from "../support/oracle-sbc-server.js";
import * as vspc from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const [idle, runs, done] = [job("Success", yesterday), job("Running", today), job("Success", today)];
const unauthorizedVspc = json(401, vspcExample("Unauthorized", "syntheticUnauthorized"));

interface World {
  readonly clock: ManualClock;
  call(): PromiseLike<unknown>;
  logons(): number;
}

/** Servers that issue tokens and accept none of them. */
const worlds: Readonly<Record<string, () => Promise<World>>> = {
  VSPC: async () => {
    let issued = 0;
    const server = await loopback({
      "POST /token": (received, response) => vspc.tokens(++issued)(received, response),
      "GET /about": unauthorizedVspc,
    });
    const clock = manualClock();
    const client = vspc.client(server, { auth: vspc.password, clock });
    return { clock, call: () => client.getAboutInformation(), logons: () => issued };
  },
  "Enterprise Manager": async () => {
    let issued = 0;
    const server = await enterpriseManager({
      "POST /sessionMngr/": (received, response) => opened(++issued)(received, response),
      "GET /jobs": refused,
    });
    const clock = manualClock();
    const client = em.client(server, { clock });
    return { clock, call: () => client.getJobs(), logons: () => issued };
  },
  SBC: async () => {
    let issued = 0;
    const server = await sbcServer({
      "POST /auth/token": (received, response) => token(++issued)(received, response),
      "GET /system/status": unauthorized,
    });
    const clock = manualClock();
    const client = sbc.client(server, { clock });
    return { clock, call: () => client.getSystemStatus(), logons: () => issued };
  },
};

test.each(Object.entries(worlds))(
  "%s: 200 calls to a server that refuses what it issues are three logons in 10 s",
  async (_, world) => {
    const { call, clock, logons } = await world();
    for (let wave = 0; wave < 10; wave++) {
      for (const end of await Promise.allSettled(Array.from({ length: 20 }, () => call()))) {
        expect(end.status === "rejected" && end.reason).toBeInstanceOf(AuthenticationError);
        expect(end.status === "rejected" && end.reason).toMatchObject({ renewed: true });
      }
    }
    expect(logons()).toBe(3);
    clock.advance(10_000);
    await Promise.allSettled([call()]);
    expect(logons()).toBe(4);
  },
);

describe("a wait", () => {
  const states = [idle, runs];
  const expired = Array.from({ length: 3 }, () => unauthorizedVspc);

  it("survives a token that is refused just after it was issued, and logs on again", async () => {
    let issued = 0;
    const { operation, server } = await started([...states, ...expired, done], {
      "POST /token": (received, response) => vspc.tokens(++issued)(received, response),
    });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(issued).toBe(3);
    expect(server.calls.at(-1)).toBe(route.job);
  });

  it("ends with a key that is refused", async () => {
    const { operation } = await started([...states, unauthorizedVspc, done], {}, { apiKey: "key" });
    const error = await vspc.failure(operation.wait());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ renewed: false });
  });

  it("ends when the logon is refused", async () => {
    const { operation } = await started([...states, unauthorizedVspc, done], {
      "POST /token": [
        vspc.tokens(1),
        json(400, { error: "invalid_grant" }),
        json(400, { error: "invalid_grant" }),
      ],
    });
    const error = await vspc.failure(operation.wait());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ operationId: "oAuth2IssueToken", renewed: false });
  });
});

async function started(states: readonly Handler[], routes: Routes, auth: VspcAuth = vspc.password) {
  const all = await jobScene(states, routes, { auth });
  return { ...all, operation: await all.vspc.begin("startBackupServerJob", { jobUid: vspc.jobUid }) };
}
