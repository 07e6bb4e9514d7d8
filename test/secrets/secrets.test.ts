import { inspect } from "node:util";
import { expect, test } from "vitest";
import { AsyncOpsError, TimeoutError } from "../../src/errors/index.js";
import type { Vspc, VspcOptions } from "../../src/products/vspc/vspc.js";
import { type Handler, hang, json, loopback, reset, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid, userUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

// Every secret says so, so that one search finds them all, plain or percent-encoded.
const secrets = {
  password: "SECRET-password/1",
  apiKey: "SECRET-api-key",
  access: "SECRET-access",
  refresh: "SECRET-refresh",
  mfa: "SECRET-mfa-token",
  code: "SECRET-code",
  query: "SECRET-container password",
};
const leak = /SECRET/;

const token = (changes: object = {}) =>
  json(
    200,
    {
      ...vspcExample<object>("POST /token 200", "syntheticToken"),
      access_token: secrets.access,
      refresh_token: secrets.refresh,
      ...changes,
    },
    { "set-cookie": "session=SECRET-cookie", location: "/SECRET" },
  );
const challenge = token({ access_token: null, refresh_token: null, mfa_token: secrets.mfa });
const refused = json(400, vspcExample("TokenRefused", "syntheticInvalidCredentials"));

const auths: readonly VspcOptions["auth"][] = [
  { apiKey: secrets.apiKey },
  { username: "u", password: secrets.password, mfaCode: () => secrets.code },
  { username: "u", password: secrets.password, as: userUid },
  { accessToken: secrets.access, refreshToken: secrets.refresh },
];

const answers: readonly (readonly [string, Handler, Handler])[] = [
  [
    "401",
    token(),
    json(401, vspcExample("Unauthorized", "syntheticUnauthorized"), { "set-cookie": "SECRET" }),
  ],
  ["404", token(), json(404, vspcExample("NotFound", "syntheticNotFound"))],
  ["a second factor", challenge, about],
  ["a refused logon", refused, json(401, vspcExample("Unauthorized", "syntheticUnauthorized"))],
  ["a reset", token(), reset],
  ["silence", token(), hang],
  ["a redirect", token(), text(302, "", { location: "http://other.invalid/?token=SECRET" })],
  ["a circle", token(), text(307, "", { location: "?SECRET" })],
  ["a page", token(), text(200, "<html>SECRET")],
  ["202", token(), text(202, "", { location: `/api/v3/asyncActions/${jobUid}?SECRET` })],
  ["words", token(), text(200, "SECRET words")],
  ["half an answer", token(), text(200, '{"access_token":"SECRET')],
  ["half a logon", text(200, '{"access_token":"SECRET'), about],
  ["a token no header carries", token({ access_token: "SECRET\n1" }), about],
  ["too much", token(), text(200, "SECRET".repeat(2000))],
  ["nothing", token(), text(200, "")],
];

test.each(answers)("after %s no secret is in error, log, client or handle", async (name, logon, answer) => {
  const server = await loopback((received, response) =>
    (received.path.endsWith("/token") ? logon : answer)(received, response),
  );
  const things: unknown[] = [];
  const errors: unknown[] = [];
  for (const auth of auths) {
    // Only where nothing answers is the timeout among the waits that are skipped.
    const clock = manualClock({ skipBelow: answer === hang ? 100_000 : 60_000 });
    const write = (...line: unknown[]) => void things.push(line);
    const vspc = client(server, {
      auth,
      clock,
      logger: { debug: write, warn: write },
      timeout: 90_000,
      maxResponseBytes: 5000,
    });
    things.push(vspc, vspc.http);
    for (const call of calls(vspc)) {
      try {
        const result = await call();
        if (typeof result === "object" && result !== null && "wait" in result) things.push(result);
      } catch (error) {
        errors.push(error);
      }
    }
  }
  expect(errors.length).toBeGreaterThan(0);
  for (const thing of [...errors, ...things]) {
    expect(inspect(thing, { depth: 20, showHidden: true, getters: true })).not.toMatch(leak);
    expect(JSON.stringify(thing) ?? "").not.toMatch(leak);
    expect(String(thing)).not.toMatch(leak);
    expect((thing as Error).stack ?? "").not.toMatch(leak);
  }
  for (const error of errors) {
    expect(error).toBeInstanceOf(AsyncOpsError);
    // An answer of 202 to every poll is no end either.
    if (name !== "202") expect(error instanceof TimeoutError).toBe(answer === hang);
  }
});

function calls(vspc: Vspc): readonly (() => PromiseLike<unknown>)[] {
  return [
    () => vspc.generateNewPkcs12KeyPair({ password: secrets.query, subject: "CN=x" }),
    () => vspc.begin("assignBackupServerJob", { jobUid, companyUid: userUid }),
    () => vspc.begin("startBackupServerJob", { jobUid }),
    () =>
      vspc.http.GET("/authentication/keys/rsa-pkcs12", {
        params: { query: { password: secrets.query, subject: "CN=x" } },
      }),
    () =>
      vspc.oAuth2IssueToken({ body: { grant_type: "password", username: "u", password: secrets.password } }),
  ];
}

test("nor in the handle of a job that is followed, after it failed too", async () => {
  const read = (name: string) =>
    json(200, vspcExample("GET /infrastructure/backupServers/jobs/{jobUid} 200", name), {
      "set-cookie": "session=SECRET-cookie",
    });
  const job = `/infrastructure/backupServers/jobs/${jobUid}`;
  const before = read("syntheticBackupServerJob");
  const queued = json(
    200,
    vspcExample(
      "POST /infrastructure/backupServers/jobs/{jobUid}/start 200",
      "syntheticQueuedBackupServerJobTask",
    ),
  );
  for (const auth of auths) {
    const server = await loopback({
      "POST /token": token(),
      [`GET ${job}`]: [
        before,
        read("syntheticRunningBackupServerJob"),
        read("syntheticFailedBackupServerJob"),
      ],
      [`POST ${job}/start`]: queued,
    });
    const vspc = client(server, { auth });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    await operation.poll();
    await operation.poll();
    const error = await failure(operation.wait());
    expect(operation.state).toBe("failed");
    for (const thing of [operation, error, vspc.resume(operation.toJSON())]) {
      expect(inspect(thing, { depth: 20, showHidden: true, getters: true })).not.toMatch(leak);
      expect(JSON.stringify(thing)).not.toMatch(leak);
    }
  }
});

test("nor with a server that cannot be reached, or is not trusted", async () => {
  const server = await loopback(about);
  await server.close();
  for (const auth of auths) {
    const vspc = client(server, { auth, clock: manualClock({ skipBelow: 60_000 }) });
    for (const call of calls(vspc)) {
      const error = await call().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(AsyncOpsError);
      expect(inspect(error, { depth: 20, showHidden: true, getters: true })).not.toMatch(leak);
    }
  }
});

test.each([
  { password: secrets.query, subject: "\ud800" },
  { password: "SECRET\ud800", subject: "CN=x" },
])("nor in the refusal of parameters", async (parameters) => {
  const server = await loopback(about);
  const error = await client(server)
    .generateNewPkcs12KeyPair(parameters)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(AsyncOpsError);
  expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(leak);
});
