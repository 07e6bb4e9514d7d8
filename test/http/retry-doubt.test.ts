import { expect, test } from "vitest";
import { ConnectionError } from "../../src/errors/index.js";
import { type Handler, json, loopback, reset, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid, tokens } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;
const throttled = json(429, vspcExample("Throttled", "syntheticThrottled"));
const unavailable = text(503, "Service Unavailable", { "content-type": "text/plain" });
const pauses = () => manualClock({ skipBelow: 60_000 });

const doubt =
  "an earlier attempt of startBackupServerJob got no response and may have been carried out; check that before you call again";

test.each<[string, Handler, string, object]>([
  [
    "429",
    throttled,
    "HTTP 429: send fewer requests at once, or wait longer between them",
    { code: "throttled", status: 429, retryAfter: 5000, attempts: 4 },
  ],
  ["400", text(400, ""), "HTTP 400", { code: "http", status: 400, attempts: 2 }],
  [
    "401",
    text(401, ""),
    "HTTP 401: the credentials are wrong, expired or revoked",
    { code: "authentication", status: 401, attempts: 2 },
  ],
  [
    "404",
    text(404, ""),
    "HTTP 404: check the id, whether the user may see the object, and the path in baseUrl",
    { code: "not-found", status: 404, attempts: 2 },
  ],
  ["503", unavailable, "HTTP 503: Service Unavailable", { code: "server", status: 503, attempts: 4 }],
])(
  "a lost reply and then %s: the error says that the first attempt may have done it",
  async (_, then, words, what) => {
    const server = await loopback({ [start]: [reset, then] });
    const error = await failure(client(server, { clock: pauses() }).startBackupServerJob({ jobUid }));
    expect(error).toMatchObject(what);
    expect(error.message).toBe(`startBackupServerJob: ${words}; ${doubt}`);
    expect(error.ambiguous).toBe(true);
    expect(error.cause).toBeInstanceOf(ConnectionError);
    expect(error.cause).toMatchObject({ operationId: "startBackupServerJob", attempts: 1, sent: true });
  },
);

test("503 to every attempt: the error does not say that one got no response", async () => {
  const server = await loopback({ [start]: unavailable });
  const error = await failure(client(server, { clock: pauses() }).startBackupServerJob({ jobUid }));
  expect(error.message).toContain(
    "an earlier attempt of startBackupServerJob got HTTP 503 and may have been carried out",
  );
  expect(error).toMatchObject({ ambiguous: true, status: 503, attempts: 4 });
});

test("a lost reply and then a logon that fails: the error of the logon says so too", async () => {
  const token = vspcExample<object>("POST /token 200", "syntheticToken");
  const server = await loopback({
    "POST /token": [json(200, { ...token, expires_in: 1 }), text(503, "")],
    [start]: reset,
  });
  const auth = { username: "u", password: "p" };
  const retry = { attempts: 2, minDelay: 10_000 };
  const error = await failure(
    client(server, { clock: pauses(), auth, retry }).startBackupServerJob({ jobUid }),
  );
  expect(error).toMatchObject({ status: 503, operationId: "oAuth2IssueToken" });
  expect(error.message).toContain(doubt);
  expect(error.cause).toMatchObject({ operationId: "startBackupServerJob", code: "connection" });
});

test("what surely was not carried out before leaves no doubt", async () => {
  const server = await loopback({ [start]: [throttled, text(404, "")] });
  const error = await failure(client(server, { clock: pauses() }).startBackupServerJob({ jobUid }));
  expect(error).toMatchObject({ status: 404, attempts: 2 });
  expect(error.message).not.toContain("attempt");
  expect(error.cause).toBeUndefined();
});

test("a lost reply and an abort: the reason of the caller, as ever", async () => {
  const server = await loopback({ [start]: reset });
  const clock = manualClock();
  const controller = new AbortController();
  const failing = failure(
    client(server, { clock }).startBackupServerJob({ jobUid }, { signal: controller.signal }),
  );
  await clock.scheduled(500);
  const reason = new Error("enough");
  controller.abort(reason);
  expect(await failing).toBe(reason);
});

test.each(["deleteBackupServerJob", "getBackupServerJob"] as const)(
  "a call that may be done twice has nothing to look for: %s",
  async (operationId) => {
    const job = `/infrastructure/backupServers/jobs/${jobUid}`;
    const routes = { [`DELETE ${job}`]: [reset, throttled], [`GET ${job}`]: [reset, throttled] };
    const vspc = client(await loopback(routes), { clock: pauses() });
    const error = await failure(
      operationId === "getBackupServerJob"
        ? vspc.begin("getBackupServerJob", { jobUid })
        : vspc.deleteBackupServerJob({ jobUid }),
    );
    expect(error).toMatchObject({ code: "throttled" });
    expect(error.message).not.toContain("may have been carried out");
  },
);

test.each<[string, Handler]>([
  ["a reset", reset],
  ["504", text(504, "<html></html>", { "content-type": "text/html" })],
  ["408", text(408, "")],
])("a write whose only response is lost says that it may have been carried out: %s", async (_, lost) => {
  const server = await loopback({ [start]: lost });
  const error = await failure(client(server, { retry: false }).startBackupServerJob({ jobUid }));
  expect(error.message).toContain("the request may have been carried out although no response came");
  expect(error.ambiguous).toBe(true);
  expect(server.calls).toHaveLength(1);
});

const denied = json(403, { errors: [{ code: 5, message: "Access is denied." }] });
const remove = `DELETE /infrastructure/backupServers/jobs/${jobUid}`;

test.each<[string, number, Handler]>([
  ["404", 404, text(404, "")],
  ["409", 409, text(409, "")],
  ["a refusal of the server", 400, json(400, { errors: [{ code: 1, message: "The job is not there." }] })],
  ["the 403 of a proxy", 403, text(403, "<html></html>", { "content-type": "text/html" })],
  ["429", 429, throttled],
])(
  "a DELETE that is sent again after a lost response and meets %s: the first may have done it",
  async (_, status, then) => {
    const server = await loopback({ [remove]: [reset, then] });
    const error = await failure(client(server, { clock: pauses() }).deleteBackupServerJob({ jobUid }));
    expect(error).toMatchObject({ status });
    expect(error.message).toContain(
      "an earlier attempt of deleteBackupServerJob got no response and may have done this already",
    );
    expect(error.ambiguous).toBe(true);
    expect(error.cause).toBeInstanceOf(ConnectionError);
  },
);

test("a DELETE that is sent again and that the user has no rights to leaves no doubt", async () => {
  const server = await loopback({ [remove]: [reset, denied] });
  const error = await failure(client(server, { clock: pauses() }).deleteBackupServerJob({ jobUid }));
  expect(error).toMatchObject({ status: 403, attempts: 2, recognized: true });
  expect(error.message).not.toContain("attempt");
  expect(error.ambiguous).toBeUndefined();
});

test("a DELETE that is sent again and waits for a logon that fails: the error of the logon says so", async () => {
  const server = await loopback({
    "POST /token": [tokens(1, { expires_in: 1 }), text(504, "")],
    [remove]: reset,
  });
  const auth = { username: "u", password: "p" };
  const retry = { attempts: 2, minDelay: 10_000 };
  const vspc = client(server, { clock: pauses(), auth, retry });
  const error = await failure(vspc.deleteBackupServerJob({ jobUid }));
  expect(error).toMatchObject({ status: 504, operationId: "oAuth2IssueToken", ambiguous: true });
  expect(error.message).toContain("deleteBackupServerJob got no response and may have done this already");
  expect(error.cause).toMatchObject({ operationId: "deleteBackupServerJob", code: "connection" });
});

test("a refusal without a lost response before it leaves no doubt", async () => {
  const refusal = json(520, vspcExample("ServerError", "syntheticLogical"));
  const error = await failure(
    client(await loopback({ [start]: refusal }), { clock: pauses() }).startBackupServerJob({ jobUid }),
  );
  expect(error.ambiguous).toBeUndefined();
  // The page of a proxy says as little as no response.
  const page = text(500, "<html></html>", { "content-type": "text/html" });
  const doubt = await failure(
    client(await loopback({ [start]: page }), { clock: pauses() }).startBackupServerJob({ jobUid }),
  );
  expect(doubt.ambiguous).toBe(true);
});

test("408 closes an idle connection: a read is sent again", async () => {
  const server = await loopback({ "GET /about": [text(408, ""), about] });
  expect(await client(server, { clock: pauses() }).getAboutInformation()).toHaveProperty("data");
  expect(server.calls).toHaveLength(2);
});
