import { inspect } from "node:util";
import { expect, test } from "vitest";
import { AsyncOpsError, TimeoutError } from "../../../src/errors/index.js";
import type {
  EnterpriseManager,
  EnterpriseManagerOptions,
} from "../../../src/products/enterprise-manager/enterprise-manager.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import {
  enterpriseManager,
  error,
  opened,
  refused,
  task,
  xml,
} from "../../support/enterprise-manager-server.js";
import { type Handler, hang, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

// Every secret says so, so that one search finds them all, plain, percent-encoded or in Base64, wherever it starts.
const secrets = { password: "SECRET-password/1", token: "SECRET-token", id: "SECRET-id" };
const leak = /SECRET|U0VDUkVU|NFQ1JFV|TRUNSRV/;

const session = opened(1, {
  "X-RestSvcSessionId": secrets.token,
  "Set-Cookie": `X-RestSvcSessionId=${secrets.token}; Path=/api;`,
  Location: `https://em/api/logonSessions/${secrets.id}`,
});
const page = text(200, "<html><p>SECRET</html>", { "content-type": "text/html", "Set-Cookie": "SECRET" });

const auths: readonly EnterpriseManagerOptions["auth"][] = [
  { username: "svc", password: secrets.password },
  { sessionId: secrets.token },
];

/** What the server answers to the logon, and to all else. */
const answers: readonly (readonly [string, Handler, Handler])[] = [
  ["401", session, refused],
  ["401 with headers", session, error(401, "no", { "Set-Cookie": "SECRET", "X-RestSvcSessionId": "SECRET" })],
  ["500", session, error(500, "There is no backup task with id [task-1] in current rest session")],
  ["a refused logon", refused, refused],
  ["a reset", session, reset],
  ["silence", session, hang],
  ["a redirect", session, text(302, "", { location: "http://other.invalid/?token=SECRET" })],
  ["a page", session, page],
  ["a page for a logon", page, page],
  ["words", session, text(200, "SECRET words")],
  ["half an answer", session, text(200, "<Task><TaskId>SECRET")],
  ["half an answer in JSON", session, text(200, '{"TaskId":"SECRET')],
  ["half a logon", text(201, "<LogonSession><SessionId>SECRET"), refused],
  ["another root", session, xml(200, "<Other SECRET='SECRET'/>")],
  ["too much", session, text(200, "SECRET".repeat(2000))],
  ["nothing", session, text(200, "")],
];

test.each(answers)("after %s no secret is in error, log, client or handle", async (_, logon, answer) => {
  const things: unknown[] = [];
  const errors: unknown[] = [];
  for (const auth of auths) {
    const server = await enterpriseManager({
      "POST /sessionMngr/": logon,
      ...Object.fromEntries(
        ["GET /tasks/task-1", "GET /jobs", "POST /jobs/j-1", "PUT /backupServers/b-1", "GET /"].map(
          (route) => [route, answer],
        ),
      ),
      [`DELETE /logonSessions/${secrets.id}`]: error(500, "no"),
    });
    // Only where nothing answers is the timeout among the waits that are skipped.
    const clock = manualClock({ skipBelow: answer === hang ? 100_000 : 60_000 });
    const write = (...line: unknown[]) => void things.push(line);
    const em = client(server, {
      auth,
      clock,
      apiVersion: "v1_4",
      logger: { debug: write, warn: write },
      timeout: 90_000,
      maxResponseBytes: 5000,
    });
    things.push(em, em.http);
    for (const call of calls(em)) {
      try {
        await call();
      } catch (reason) {
        errors.push(reason);
      }
    }
    await em.close();
    things.push(em);
  }
  expect(errors.length).toBeGreaterThan(0);
  for (const thing of [...errors, ...things]) {
    expect(inspect(thing, { depth: 20, showHidden: true, getters: true })).not.toMatch(leak);
    expect(JSON.stringify(thing) ?? "").not.toMatch(leak);
    expect(String(thing)).not.toMatch(leak);
    expect((thing as Error).stack ?? "").not.toMatch(leak);
  }
  for (const reason of errors) {
    expect(reason).toBeInstanceOf(AsyncOpsError);
    if (answer === hang) expect(reason).toBeInstanceOf(TimeoutError);
  }
});

function calls(em: EnterpriseManager): readonly (() => PromiseLike<unknown>)[] {
  return [
    () => em.getTask({ id: "task-1" }),
    () => em.getJobs(),
    () => em.startJob({ id: "j-1" }),
    () => em.http.GET("/jobs", { parseAs: "json" } as never),
    () =>
      em.editBackupServer({
        id: "b-1",
        body: {
          Description: "",
          DnsNameOrIpAddress: "h",
          Port: 1,
          Username: "u",
          Password: secrets.password,
        },
      }),
  ];
}

test.each([{ Password: "SECRET\u0000" }, { Password: { SECRET: "SECRET" } }, { Password: ["SECRET"] }])(
  "nor in the refusal of a body",
  async (change) => {
    const server = await enterpriseManager({ "PUT /backupServers/b-1": task });
    const body = { Description: "", DnsNameOrIpAddress: "h", Port: 1, Username: "u", ...change };
    const reason = await failure(client(server).editBackupServer({ id: "b-1", body: body as never }));
    expect(reason).toMatchObject({ code: "configuration", option: "body.Password" });
    expect(inspect(reason, { depth: 20, showHidden: true })).not.toMatch(leak);
  },
);
