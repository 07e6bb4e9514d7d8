import { expect, test } from "vitest";
import { AuthenticationError, ClientClosedError, ConfigurationError } from "../../../src/errors/index.js";
import { manualClock } from "../../support/manual-clock.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { sbcServer, status, unauthorized } from "../../support/oracle-sbc-server.js";

const auth = { accessToken: "token-of-mine" };

test("a token that was given is used as it is, without a logon", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  await client(server, { auth }).getSystemStatus();
  expect(server.credentials).toEqual(["Bearer token-of-mine"]);
});

test("it is never renewed, however old", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const clock = manualClock();
  const sbc = client(server, { auth, clock });
  for (let hour = 0; hour < 3; hour++) {
    await sbc.getSystemStatus();
    clock.advance(3_600_000);
  }
  expect(server.credentials).toEqual(Array.from({ length: 3 }, () => "Bearer token-of-mine"));
});

test("a 401 is thrown at once", async () => {
  const server = await sbcServer({ "GET /system/status": unauthorized });
  const reason = await failure(client(server, { auth }).getSystemStatus());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ operationId: "getSystemStatus", attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test("after that it is still the one that is used: the next answer may be another", async () => {
  const server = await sbcServer({ "GET /system/status": [unauthorized, status] });
  const sbc = client(server, { auth });
  await failure(sbc.getSystemStatus());
  await sbc.getSystemStatus();
  expect(server.credentials).toEqual(["Bearer token-of-mine", "Bearer token-of-mine"]);
});

test("a lock is taken and released with it; nothing renews it", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server, { auth });
  await sbc.withConfigurationLock(() => sbc.getSystemStatus());
  expect(server.calls).toEqual([
    "POST /v1.2/configuration/lock",
    "GET /v1.2/system/status",
    "GET /v1.2/admin/asyncstatus",
    "POST /v1.2/configuration/unlock",
  ]);
  expect(new Set(server.credentials)).toEqual(new Set(["Bearer token-of-mine"]));
});

test("its death under a lock is a lost lock too", async () => {
  const server = await sbcServer({ "POST /configuration/configElements": unauthorized });
  const sbc = client(server, { auth });
  const reason = await failure(
    sbc.withConfigurationLock(() => sbc.addConfigElement({ body: { elementType: "sip-config" } })),
  );
  expect(reason).toMatchObject({ code: "locked", reason: "lost", status: 401 });
  expect(server.calls).toEqual([
    "POST /v1.2/configuration/lock",
    "POST /v1.2/configuration/configElements",
    "POST /v1.2/configuration/configElements",
    "POST /v1.2/configuration/unlock",
  ]);
  expect(new Set(server.credentials)).toEqual(new Set(["Bearer token-of-mine"]));
});

test("getToken() needs a password", async () => {
  const server = await sbcServer();
  const reason = await failure(client(server, { auth }).getToken());
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.message).toBe("getToken: auth holds a token only; a logon needs username and password");
  expect(server.requests).toEqual([]);
});

test("after close() it is not used any more", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server, { auth });
  await sbc.getSystemStatus();
  await sbc.close();
  const reason = await failure(sbc.getSystemStatus());
  expect(reason).toBeInstanceOf(ClientClosedError);
  expect(server.requests).toHaveLength(1);
});
