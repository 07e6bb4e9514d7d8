import { expect, test } from "vitest";
import { ThrottledError } from "../../src/errors/index.js";
import { json, loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid, password, tokens } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const busy = (seconds: number) =>
  json(429, vspcExample("Throttled", "syntheticThrottled"), { "retry-after": String(seconds) });
const logons = (server: { calls: readonly string[] }) =>
  server.calls.filter((call) => call === "POST /token").length;

test("a logon that the server asks to wait with is not sent for another call that sends once", async () => {
  const server = await loopback({ "POST /token": [busy(30), tokens(1)], "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock, retry: false });
  expect(await failure(vspc.getAboutInformation())).toMatchObject({ status: 429, retryAfter: 30_000 });
  clock.advance(10_000);
  const error = await failure(vspc.getAboutInformation());
  expect(error).toBeInstanceOf(ThrottledError);
  expect(error).toMatchObject({ operationId: "oAuth2IssueToken", retryAfter: 20_000 });
  expect(error.message).toContain("the server asked to wait, so no logon was sent since then");
  clock.advance(19_999);
  expect(await failure(vspc.getAboutInformation())).toMatchObject({ retryAfter: 1 });
  expect(server.calls).toEqual(["POST /token"]);
  clock.advance(1);
  await vspc.getAboutInformation();
  expect(server.calls).toEqual(["POST /token", "POST /token", "GET /about"]);
});

test("a call that may send more than once waits as long as the server asked another one", async () => {
  const server = await loopback({ "POST /token": [busy(30), tokens(1)], "GET /about": about });
  const clock = manualClock({ random: 0 });
  const vspc = client(server, { auth: password, clock });
  await failure(vspc.getAboutInformation({}, { retry: false }));
  clock.advance(10_000);
  const waiting = vspc.getAboutInformation();
  await clock.scheduled(20_000);
  clock.advance(19_999);
  expect(logons(server)).toBe(1);
  clock.advance(1);
  await waiting;
  expect(logons(server)).toBe(2);
});

test("a logon that was held back is no attempt of the reads of begin()", async () => {
  const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;
  const job = json(
    200,
    vspcExample("GET /infrastructure/backupServers/jobs/{jobUid} 200", "syntheticBackupServerJob"),
  );
  const server = await loopback({
    "POST /token": [busy(30), busy(30), busy(30), busy(30), tokens(1)],
    "GET /about": about,
    [`GET /infrastructure/backupServers/jobs/${jobUid}`]: job,
    [start]: json(200, { data: null }),
  });
  const vspc = client(server, { auth: password, clock: manualClock({ skipBelow: 60_000 }) });
  await failure(vspc.getAboutInformation({}, { retry: false }));
  // Held back once, refused three times: the fourth logon succeeds.
  await vspc.begin("startBackupServerJob", { jobUid });
  expect(logons(server)).toBe(5);
  expect(server.calls.at(-1)).toBe(start);
});

test("no longer than `maxRetryAfter`", async () => {
  const server = await loopback({ "POST /token": [busy(86_400), tokens(1)], "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await failure(vspc.getAboutInformation({}, { retry: false }));
  clock.advance(60_000);
  await vspc.getAboutInformation({}, { retry: false });
  expect(logons(server)).toBe(2);
});

test("a renewal that the server asks to wait with is not tried by each call while the old tokens do", async () => {
  const unavailable = text(503, "", { "retry-after": "20" });
  const server = await loopback({ "POST /token": [tokens(1), unavailable, tokens(2)], "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await vspc.getAboutInformation();
  // A minute before they expire.
  clock.advance(3_540_000);
  for (let call = 0; call < 3; call++) await vspc.getAboutInformation();
  expect(logons(server)).toBe(2);
  clock.advance(20_000);
  await vspc.getAboutInformation();
  expect(logons(server)).toBe(3);
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-2");
});

test("nor is a logon sent sooner because the old tokens have ended meanwhile", async () => {
  const server = await loopback({ "POST /token": [tokens(1), busy(50), tokens(2)], "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock, retry: false });
  await vspc.getAboutInformation();
  // Twenty seconds before they expire.
  clock.advance(3_580_000);
  await vspc.getAboutInformation();
  expect(logons(server)).toBe(2);
  clock.advance(30_000);
  expect(await failure(vspc.getAboutInformation())).toMatchObject({ status: 429, retryAfter: 20_000 });
  expect(logons(server)).toBe(2);
  clock.advance(20_000);
  await vspc.getAboutInformation();
  expect(logons(server)).toBe(3);
});

test("408 on the logon is one that says nothing lasting", async () => {
  const server = await loopback({ "POST /token": [text(408, ""), tokens(1)], "GET /about": about });
  await client(server, { auth: password, clock: manualClock({ skipBelow: 60_000 }) }).getAboutInformation();
  expect(server.calls).toEqual(["POST /token", "POST /token", "GET /about"]);
});
