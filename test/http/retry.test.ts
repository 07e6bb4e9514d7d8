import { expect, test } from "vitest";
import { ServerError, ThrottledError } from "../../src/errors/index.js";
import { gate, type Handler, json, loopback, reset, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;
const queued = json(
  200,
  vspcExample(
    "POST /infrastructure/backupServers/jobs/{jobUid}/start 200",
    "syntheticQueuedBackupServerJobTask",
  ),
);
const throttled = (changes: object = {}, headers: Record<string, string> = {}) => {
  const body = vspcExample<{ errors: [object] }>("Throttled", "syntheticThrottled");
  return json(429, { errors: [{ ...body.errors[0], ...changes }] }, headers);
};
const failed = (name: string) => json(520, vspcExample("ServerError", name));
const unavailable = text(503, "Service Unavailable", { "content-type": "text/plain" });
const pauses = () => manualClock({ skipBelow: 60_000 });

test("503 then success: a read is sent again after a growing pause", async () => {
  const server = await loopback({ "GET /about": [unavailable, unavailable, about] });
  const clock = pauses();
  expect(await client(server, { clock }).getAboutInformation()).toHaveProperty("data");
  expect(server.calls).toHaveLength(3);
  expect(clock.skipped).toEqual([500, 1000]);
});

test("the pause is between half and all of its ceiling, and never above maxDelay", async () => {
  const server = await loopback({ "GET /about": unavailable });
  const clock = manualClock({ skipBelow: 60_000, random: 0 });
  const retry = { attempts: 6, minDelay: 100, maxDelay: 500 };
  await failure(client(server, { clock, retry }).getAboutInformation());
  expect(clock.skipped).toEqual([50, 100, 200, 250, 250]);
});

test("503 for ever: the last error comes after four attempts", async () => {
  const server = await loopback({ "GET /about": unavailable });
  const error = await failure(client(server, { clock: pauses() }).getAboutInformation());
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ status: 503, attempts: 4, code: "server" });
  expect(error.message).toBe("getAboutInformation: HTTP 503: Service Unavailable");
  expect(server.calls).toHaveLength(4);
});

test.each([502, 503, 504])("%i for a POST without a key is not sent again", async (status) => {
  const server = await loopback({ "POST /token": text(status, "") });
  const body = { grant_type: "password" as const, username: "u", password: "p" };
  const error = await failure(client(server, { clock: pauses() }).oAuth2IssueToken({ body }));
  expect(error).toMatchObject({ status, attempts: 1, operationId: "oAuth2IssueToken" });
  expect(server.calls).toEqual(["POST /token"]);
});

test("503 for a POST with X-Request-id: the same id again", async () => {
  const server = await loopback({ [start]: [unavailable, queued] });
  const vspc = client(server, { clock: pauses() });
  await vspc.startBackupServerJob({ jobUid });
  const ids = server.requests.map(({ headers }) => headers["x-request-id"]);
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(ids).toEqual([ids[0], ids[0]]);
  await vspc.startBackupServerJob({ jobUid });
  expect(server.requests[2]?.headers["x-request-id"]).not.toBe(ids[0]);
});

test("503 for a PUT, PATCH or DELETE", async () => {
  const path = `/infrastructure/backupServers/jobs/${jobUid}`;
  const deleted = json(
    200,
    vspcExample("DELETE /infrastructure/backupServers/jobs/{jobUid} 200", "syntheticDeletedBackupServerJob"),
  );
  const server = await loopback({
    [`DELETE ${path}`]: [unavailable, deleted],
    [`PATCH ${path}`]: [unavailable, queued],
    [`PUT /asyncActions/${jobUid}/requestData`]: [unavailable, queued],
  });
  const vspc = client(server, { clock: pauses() });
  await vspc.deleteBackupServerJob({ jobUid });
  await vspc.patchBackupServerJob({ jobUid, body: [{ op: "replace", path: "/isEnabled", value: true }] });
  await vspc.attachRequestDataToAsyncAction({ actionId: jobUid, body: {} });
  expect(server.calls).toHaveLength(6);
});

test.each(["startBackupServerJob", "deleteBackupServerJob"] as const)(
  "the same id is not sent once the server may have forgotten it: %s",
  async (operationId) => {
    const job = `DELETE /infrastructure/backupServers/jobs/${jobUid}`;
    const server = await loopback({ [start]: unavailable, [job]: unavailable });
    const clock = manualClock({ skipBelow: 119_999 });
    const retry = { attempts: 100, minDelay: 100_000, maxDelay: 100_000 };
    const error = await failure(
      client(server, { clock, retry, timeout: 200_000 }).call(operationId, { jobUid }),
    );
    // At 0, 100 and 200 s; at 300 s the 5 minutes are over.
    expect(error).toMatchObject({ status: 503, attempts: 3 });
    expect(clock.skipped).toEqual([100_000, 100_000]);
    expect(server.calls).toHaveLength(3);
  },
);

test("a throttled repetition does not make the first attempt forgotten", async () => {
  const server = await loopback({ [start]: [reset, throttled({ retryAfter: 60 })] });
  const clock = manualClock({ skipBelow: 119_999 });
  const retry = { attempts: 100, minDelay: 100_000, maxDelay: 100_000, maxRetryAfter: 60_000 };
  const error = await failure(
    client(server, { clock, retry, timeout: 200_000 }).startBackupServerJob({ jobUid }),
  );
  // The lost attempt at 0; refused at 100, 160, 220 and 280 s.
  expect(error).toBeInstanceOf(ThrottledError);
  expect(server.calls).toHaveLength(5);
});

test("nor does a logon that takes too long on the way to the repetition", async () => {
  const logon = gate();
  const token = vspcExample<object>("POST /token 200", "syntheticToken");
  const server = await loopback({
    "POST /token": [
      json(200, { ...token, access_token: "access-1", expires_in: 200 }),
      logon.wait(json(200, { ...token, access_token: "access-2" })),
    ],
    [start]: unavailable,
  });
  const clock = manualClock({ skipBelow: 280_000 });
  const vspc = client(server, {
    clock,
    auth: { username: "u", password: "p" },
    timeout: 500_000,
    retry: { minDelay: 250_000, maxDelay: 250_000 },
  });
  const failing = failure(vspc.startBackupServerJob({ jobUid }));
  await logon.arrived;
  clock.advance(60_000);
  logon.open();
  expect(await failing).toMatchObject({ status: 503, attempts: 1, operationId: "startBackupServerJob" });
  expect(server.calls).toEqual(["POST /token", start, "POST /token"]);
});

test.each<[string, Handler, number]>([
  ["retryAfter in the body", throttled(), 5000],
  ["a header in seconds", throttled({ retryAfter: undefined }, { "retry-after": "7" }), 7000],
  ["the header before the body", throttled({}, { "retry-after": "7" }), 7000],
  ["a header that cannot be read", throttled({}, { "retry-after": "soon" }), 5000],
  ["neither", throttled({ retryAfter: undefined }), 500],
  ["more than maxRetryAfter", throttled({ retryAfter: 3600 }), 60_000],
  ["no time at all", throttled({}, { "retry-after": "0" }), 0],
])("429 then success, with %s", async (_, first, pause) => {
  const server = await loopback({ "GET /about": [first, about], [start]: [first, queued] });
  const clock = manualClock({ skipBelow: 100_000 });
  const vspc = client(server, { clock, timeout: 200_000 });
  await vspc.getAboutInformation();
  await vspc.startBackupServerJob({ jobUid });
  expect(clock.skipped).toEqual([pause, pause]);
  expect(server.calls).toHaveLength(4);
});

test("429 then success, with the header as an HTTP date", async () => {
  const date = "Sun, 22 Nov 2026 10:00:00 GMT";
  const later = throttled({}, { date, "retry-after": "Sun, 22 Nov 2026 10:00:30 GMT" });
  const past = throttled({}, { date, "retry-after": "Sun, 22 Nov 2026 09:00:00 GMT" });
  const server = await loopback({ "GET /about": [later, past, about] });
  const clock = pauses();
  await client(server, { clock }).getAboutInformation();
  expect(clock.skipped).toEqual([30_000, 0]);
});

test("429 for ever: the error says how long the server asks to wait", async () => {
  const server = await loopback({ "GET /about": throttled() });
  const error = await failure(client(server, { clock: pauses() }).getAboutInformation());
  expect(error).toBeInstanceOf(ThrottledError);
  expect(error).toMatchObject({ attempts: 4, retryAfter: 5000, code: "throttled" });
  expect(error.message).toBe(
    "getAboutInformation: HTTP 429: send fewer requests at once, or wait longer between them",
  );
});

test("503 with Retry-After waits that long", async () => {
  const busy = text(503, "", { "retry-after": "9" });
  const server = await loopback({ "GET /about": [busy, about] });
  const clock = pauses();
  await client(server, { clock }).getAboutInformation();
  expect(clock.skipped).toEqual([9000]);
});

test("a wait past the deadline is not begun: the server's error comes at once", async () => {
  const server = await loopback({ "GET /about": throttled({ retryAfter: 30 }) });
  const clock = manualClock();
  const error = await failure(client(server, { clock }).getAboutInformation({}, { deadline: 30_000 }));
  expect(error).toBeInstanceOf(ThrottledError);
  expect(error).toMatchObject({ attempts: 1, retryAfter: 30_000 });
  expect(clock.now()).toBe(0);
  expect(server.calls).toHaveLength(1);
});

test.each([
  ["syntheticTransport", 2],
  ["syntheticRetryable", 2],
  ["syntheticLogical", 1],
  ["syntheticSecurity", 1],
  ["syntheticUnspecified", 1],
])("520 %s is sent %i times, whatever the method", async (name, times) => {
  const server = await loopback({ "GET /about": [failed(name), about], [start]: [failed(name), queued] });
  const vspc = client(server, { clock: pauses() });
  const outcomes = await Promise.allSettled([
    vspc.getAboutInformation(),
    vspc.startBackupServerJob({ jobUid }),
  ]);
  for (const outcome of outcomes) {
    if (times === 2) expect(outcome.status).toBe("fulfilled");
    else {
      expect(outcome).toMatchObject({ reason: { status: 520, attempts: 1, code: "server" } });
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(ServerError);
    }
  }
  expect(server.calls).toHaveLength(2 * times);
});

test("520 with one error that may be sent again and one that may not is not sent again", async () => {
  const [one, other] = ["syntheticTransport", "syntheticLogical"].map(
    (name) => vspcExample<{ errors: object[] }>("ServerError", name).errors[0],
  );
  const server = await loopback({ "GET /about": json(520, { errors: [one, other] }) });
  expect(await failure(client(server).getAboutInformation())).toMatchObject({ attempts: 1 });
  expect(server.calls).toHaveLength(1);
});

test("520 without a body is not sent again", async () => {
  const server = await loopback({ "GET /about": text(520, "") });
  expect(await failure(client(server).getAboutInformation())).toMatchObject({ status: 520, attempts: 1 });
});

test("retry: false of a call sends once, and so does attempts: 1", async () => {
  const server = await loopback({ "GET /about": unavailable });
  const vspc = client(server, { clock: pauses() });
  expect(await failure(vspc.getAboutInformation({}, { retry: false }))).toMatchObject({ attempts: 1 });
  expect(await failure(vspc.getAboutInformation({}, { retry: { attempts: 1 } }))).toMatchObject({
    attempts: 1,
  });
  expect(await failure(vspc.getAboutInformation({}, { retry: { attempts: 2 } }))).toMatchObject({
    attempts: 2,
  });
  expect(server.calls).toHaveLength(4);
});
