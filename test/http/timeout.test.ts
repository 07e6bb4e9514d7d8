import { expect, test } from "vitest";
import { TimeoutError } from "../../src/errors/index.js";
import { gate, type Handler, hang, json, loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;

/** Sends the head and half of the body, then nothing. */
function stalled(place: { wait(handler: Handler): Handler }): Handler {
  return (received, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"data":', () => void place.wait(hang)(received, response));
  };
}

test("slow headers: one attempt ends at timeout, and its connection with it", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": place.wait(hang) });
  const clock = manualClock();
  const failing = failure(client(server, { clock, timeout: 5000, retry: false }).getAboutInformation());
  await place.arrived;
  clock.advance(4999);
  expect(clock.pending).toBe(1);
  clock.advance(1);
  const error = await failing;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ bound: "timeout", limit: 5000, code: "timeout", attempts: 1 });
  expect(error.message).toBe(
    "getAboutInformation: no complete response within 5000 ms (timeout); raise the timeout option if the server needs longer",
  );
  expect(await server.requests[0]?.cut).toBe(true);
  expect(clock.pending).toBe(0);
});

test("slow body: timeout bounds the body too", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": stalled(place) });
  const clock = manualClock();
  const failing = failure(client(server, { clock, timeout: 5000, retry: false }).getAboutInformation());
  await place.arrived;
  clock.advance(5000);
  expect(await failing).toMatchObject({ bound: "timeout", limit: 5000, attempts: 1 });
  expect(await server.requests[0]?.cut).toBe(true);
});

test("a slow error body is bounded as well", async () => {
  const place = gate();
  const server = await loopback({
    "GET /about": (received, response) => {
      response.writeHead(500);
      response.write("o", () => void place.wait(hang)(received, response));
    },
  });
  const clock = manualClock();
  const failing = failure(client(server, { clock, retry: false }).getAboutInformation());
  await place.arrived;
  clock.advance(60_000);
  expect(await failing).toBeInstanceOf(TimeoutError);
});

test("after a timeout a read is sent again", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": [place.wait(hang), about] });
  const clock = manualClock({ skipBelow: 1000 });
  const calling = client(server, { clock }).getAboutInformation();
  await place.arrived;
  clock.advance(60_000);
  expect(await calling).toHaveProperty("data");
  expect(server.calls).toHaveLength(2);
});

test("after a timeout a POST is sent again only under its key", async () => {
  const place = gate();
  const other = gate();
  const server = await loopback({
    [start]: [place.wait(hang), json(200, vspcExample("GET /about 200", "syntheticAbout"))],
    "POST /token": other.wait(hang),
  });
  const clock = manualClock({ skipBelow: 1000 });
  const vspc = client(server, { clock });
  const starting = vspc.startBackupServerJob({ jobUid });
  await place.arrived;
  clock.advance(60_000);
  await starting;
  expect(server.requests[1]?.headers["x-request-id"]).toBe(server.requests[0]?.headers["x-request-id"]);
  const body = { grant_type: "password" as const, username: "u", password: "p" };
  const failing = failure(vspc.oAuth2IssueToken({ body }));
  await other.arrived;
  clock.advance(60_000);
  expect(await failing).toMatchObject({ bound: "timeout", attempts: 1 });
  expect(server.calls).toEqual([start, start, "POST /token"]);
});

test("the deadline ends an attempt that timeout would still allow", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": place.wait(hang) });
  const clock = manualClock();
  const failing = failure(client(server, { clock }).getAboutInformation({}, { deadline: 3000 }));
  await place.arrived;
  clock.advance(3000);
  const error = await failing;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ bound: "deadline", limit: 3000, attempts: 1 });
  expect(error.message).toMatch(/not finished within 3000 ms \(deadline\); raise the deadline option/);
  expect(server.calls).toHaveLength(1);
});

test("the deadline runs over several attempts and the pauses between them", async () => {
  const busy = text(429, "", { "retry-after": "2" });
  const place = gate();
  const server = await loopback({ "GET /about": [busy, busy, place.wait(hang)] });
  const clock = manualClock({ skipBelow: 2001 });
  const failing = failure(client(server, { clock, deadline: 10_000, timeout: 9000 }).getAboutInformation());
  await place.arrived;
  expect(clock.now()).toBe(4000);
  clock.advance(5999);
  expect(clock.pending).toBe(1);
  clock.advance(1);
  expect(await failing).toMatchObject({ bound: "deadline", limit: 10_000, attempts: 3 });
});

test("options of a call take the place of those of the client", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": place.wait(hang) });
  const clock = manualClock();
  const vspc = client(server, { clock, timeout: 1, deadline: 1 });
  const failing = failure(vspc.getAboutInformation({}, { timeout: 700, deadline: 900, retry: false }));
  await place.arrived;
  clock.advance(699);
  expect(clock.pending).toBe(1);
  clock.advance(1);
  expect(await failing).toMatchObject({ bound: "timeout", limit: 700 });
});
