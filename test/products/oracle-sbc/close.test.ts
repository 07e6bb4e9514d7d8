import { expect, test } from "vitest";
import { gate, text } from "../../support/loopback.js";
import { basic, client } from "../../support/oracle-sbc-client.js";
import { sbcServer, status } from "../../support/oracle-sbc-server.js";

test("close() sends nothing: the box knows no logoff", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  await sbc.getSystemStatus();
  await sbc.close();
  await sbc[Symbol.asyncDispose]();
  expect(server.requests).toHaveLength(2);
});

test("a call after close() logs on anew", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  await sbc.getSystemStatus();
  await sbc.close();
  await sbc.getSystemStatus();
  expect(server.credentials).toEqual([basic, "Bearer token-1", basic, "Bearer token-2"]);
});

test("under a lock close() keeps the token until the lock is released with it", async () => {
  const place = gate();
  const server = await sbcServer({
    "GET /system/status": place.wait(status),
    "POST /configuration/unlock": text(204, ""),
  });
  const sbc = client(server);
  const work = sbc.withConfigurationLock(() => sbc.getSystemStatus());
  await place.arrived;
  await sbc.close();
  place.open();
  await work;
  expect(server.calls.at(-1)).toBe("POST /v1.2/configuration/unlock");
  expect(server.credentials.at(-1)).toBe("Bearer token-1");
  await sbc.getSystemStatus();
  expect(server.credentials.slice(-2)).toEqual([basic, "Bearer token-2"]);
});
