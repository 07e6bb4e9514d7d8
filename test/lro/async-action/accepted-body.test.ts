import { gzipSync } from "node:zlib";
import { expect, it, test } from "vitest";
import { type Handler, loopback } from "../../support/loopback.js";
import { client } from "../../support/vspc-client.js";
import { actionId, assignment, jobUid, route } from "./scene.js";

const location = `https://vspc:1280/api/v3/asyncActions/${actionId}`;

/** The server has accepted the start; what follows the headers is of no use. */
const accepted =
  (headers: Record<string, string>, send: (response: Parameters<Handler>[1]) => void): Handler =>
  (_, response) => {
    response.writeHead(202, { location, "content-type": "application/json", ...headers });
    send(response);
  };

const bodies: readonly (readonly [string, Handler])[] = [
  [
    "is cut off",
    accepted({ "content-length": "1000" }, (response) =>
      response.write('{"data":', () => response.socket?.destroy()),
    ),
  ],
  ["never ends", accepted({}, (response) => void response.write('{"data":'))],
  ["is not compressed as its header says", accepted({ "content-encoding": "gzip" }, (to) => to.end("{}"))],
  [
    "is compressed for ever",
    accepted({ "content-encoding": "gzip" }, (to) => to.end(gzipSync(Buffer.alloc(5_000_000)))),
  ],
  ["is longer than allowed", accepted({}, (response) => response.end("x".repeat(100_000)))],
  ["is an HTML page", accepted({ "content-type": "text/html" }, (to) => to.end("<html></html>"))],
];

test.each(bodies)("a 202 whose body %s is an accepted start", async (_, answer) => {
  const server = await loopback({ [route.assign]: answer });
  const vspc = client(server, { maxResponseBytes: 50_000 });
  const operation = await vspc.begin("assignBackupServerJob", assignment);
  expect(operation.id).toBe(actionId);
  expect(JSON.parse(JSON.stringify(operation))).toMatchObject({ id: actionId });
  expect(server.calls.filter((call) => call === route.assign)).toHaveLength(1);
});

it("is a failure where no header names what was started", async () => {
  const lost: Handler = (_, response) => {
    response.writeHead(202, { "content-length": "1000" });
    response.write("{", () => response.socket?.destroy());
  };
  const server = await loopback({ [route.job]: lost });
  const reading = client(server).getBackupServerJob({ jobUid }, { retry: false });
  await expect(reading).rejects.toMatchObject({ code: "connection" });
});
