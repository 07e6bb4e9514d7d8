import { expect, test } from "vitest";
import { gate, hang, json, loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

type Line = readonly [level: string, message: string, fields: Record<string, unknown>];

function logger() {
  const lines: Line[] = [];
  const write = (level: string) => (message: string, fields: object) => {
    lines.push([level, message, fields as Record<string, unknown>]);
  };
  return { lines, debug: write("debug"), warn: write("warn") };
}

test("one line a call that worked, with nothing but names and numbers", async () => {
  const busy = text(503, "");
  const server = await loopback({ [`GET /infrastructure/backupServers/jobs/${jobUid}`]: [busy, about] });
  const log = logger();
  const vspc = client(server, { logger: log, clock: manualClock({ skipBelow: 60_000 }) });
  await vspc.getBackupServerJob({ jobUid, select: ["instanceUid"] as never });
  expect(log.lines).toEqual([
    [
      "debug",
      "getBackupServerJob 200",
      {
        product: "vspc",
        operationId: "getBackupServerJob",
        method: "GET",
        path: "/infrastructure/backupServers/jobs/{jobUid}",
        attempts: 2,
        duration: 500,
        status: 200,
      },
    ],
  ]);
});

test("a call that failed is a warning with status and code, not with the server's words", async () => {
  const server = await loopback({
    [`POST /infrastructure/backupServers/jobs/${jobUid}/start`]: json(
      404,
      vspcExample("NotFound", "syntheticNotFound"),
    ),
  });
  const log = logger();
  await failure(client(server, { logger: log }).startBackupServerJob({ jobUid }));
  const requestId = server.requests[0]?.headers["x-request-id"];
  expect(log.lines).toEqual([
    [
      "warn",
      "startBackupServerJob failed",
      expect.objectContaining({ status: 404, error: "not-found", attempts: 1, requestId }),
    ],
  ]);
  expect(JSON.stringify(log.lines)).not.toContain("was not found");
});

test("an aborted call is logged as such", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": place.wait(hang) });
  const log = logger();
  const controller = new AbortController();
  const failing = failure(
    client(server, { logger: log }).getAboutInformation({}, { signal: controller.signal }),
  );
  await place.arrived;
  controller.abort(new Error("secret reason"));
  await failing;
  expect(log.lines[0]?.[2]).toMatchObject({ error: "aborted" });
  expect(JSON.stringify(log.lines)).not.toContain("secret reason");
});

test("a logger may lack methods", async () => {
  const server = await loopback({ "GET /about": [about, text(404, "")] });
  const vspc = client(server, { logger: {} });
  await vspc.getAboutInformation();
  expect(await failure(vspc.getAboutInformation())).toMatchObject({ status: 404 });
});

test("requests of http are logged by their template", async () => {
  const server = await loopback({});
  const log = logger();
  const path = "/infrastructure/backupServers/jobs/{jobUid}";
  await failure(client(server, { logger: log }).http.GET(path, { params: { path: { jobUid } } }));
  expect(log.lines).toEqual([
    ["warn", `GET ${path} failed`, expect.objectContaining({ operationId: `GET ${path}`, status: 404 })],
  ]);
  expect(JSON.stringify(log.lines)).not.toContain(jobUid);
});
