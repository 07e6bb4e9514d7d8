import { expect, test } from "vitest";
import {
  AuthenticationError,
  ConfigurationError,
  DecodeError,
  NotFoundError,
} from "../../../src/errors/index.js";
import { OracleSbc, type OracleSbcOptions } from "../../../src/products/oracle-sbc/oracle-sbc.js";
import { gate, type Handler, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { client, failure, user } from "../../support/oracle-sbc-client.js";
import {
  accepted,
  error,
  fixture,
  ok,
  sbcServer,
  status,
  token,
  unauthorized,
  unsupportedVersion,
  xml,
} from "../../support/oracle-sbc-server.js";

const listCall = "GET /api/supportedversions";

/** The list that an SBC gives. */
function versions(latest: string, ...others: readonly string[]): Handler {
  const list = others.map((version) => `<version>${version}</version>`).join("");
  return ok(
    `<supportedVersions><latestVersion>${latest}</latestVersion><otherVersions>${list}</otherVersions></supportedVersions>`,
  );
}

/** Gives tokens in these versions only. */
function speaks(...spoken: readonly string[]): Handler {
  return (received, response) => {
    const version = /^\/rest\/([^/]+)/.exec(received.path)?.[1] ?? "";
    return (spoken.includes(version) ? token(1) : unsupportedVersion)(received, response);
  };
}

test("v1.2 unless told otherwise, in every path but that of the list of versions", async () => {
  const server = await sbcServer({
    "GET /system/status": status,
    "GET /api/supportedversions": versions("v1.2"),
    "PUT /configuration/management": accepted(),
  });
  const sbc = client(server);
  await sbc.getSystemStatus();
  await sbc.saveConfiguration();
  await sbc.getSupportedVersions();
  expect(server.calls).toEqual([
    "POST /v1.2/auth/token",
    "GET /v1.2/system/status",
    "PUT /v1.2/configuration/management?action=save",
    listCall,
  ]);
});

test.each(["v1.0", "v1.1", "v1.3", "v2"])("a version that is given is taken: %s", async (apiVersion) => {
  const server = await sbcServer((received, response) =>
    (received.path.endsWith("/auth/token") ? token(1) : status)(received, response),
  );
  await client(server, { apiVersion }).getSystemStatus();
  expect(server.calls).toEqual([`POST /${apiVersion}/auth/token`, `GET /${apiVersion}/system/status`]);
});

test.each(["", "1.2", "v1.2/", "v1.2/../v1.0", "v", "V1.2", "latest", "v1..2", "v1.2\n", 1.2, null, {}])(
  "%j is no version",
  async (apiVersion) => {
    const make = async () =>
      new OracleSbc({
        baseUrl: "https://sbc.example.com",
        auth: user,
        apiVersion,
      } as unknown as OracleSbcOptions);
    const reason = await failure(make());
    expect(reason).toBeInstanceOf(ConfigurationError);
    expect(reason.option).toBe("apiVersion");
    expect(reason.message).toBe('apiVersion must be a version such as v1.2, or "discover"');
  },
);

test("the version is no parameter of a call", async () => {
  const server = await sbcServer();
  const reason = await failure(client(server).call("getSystemStatus", { version: "v1.0" } as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe("version");
  expect(server.requests).toEqual([]);
});

test("http fills it in too; one that a caller gives past the types counts", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server, { apiVersion: "v1.1" });
  const { data } = await sbc.http.GET("/{version}/system/status", {});
  expect(data).toContain("<role>standalone</role>");
  await sbc.http.GET("/{version}/system/status", { params: { path: { version: "v1.0" } as never } });
  expect(server.calls).toEqual([
    "POST /v1.1/auth/token",
    "GET /v1.1/system/status",
    "GET /v1.0/system/status",
  ]);
});

test("discover: the newest is tried, with one logon, and the list asked for", async () => {
  const server = await sbcServer({
    "GET /api/supportedversions": xml(200, fixture("documented-supported-versions.xml")),
    "GET /system/status": status,
  });
  await client(server, { apiVersion: "discover" }).getSystemStatus();
  expect(server.calls).toEqual(["POST /v1.2/auth/token", listCall, "GET /v1.2/system/status"]);
  expect(server.credentials.slice(1)).toEqual(["Bearer token-1", "Bearer token-1"]);
});

test("discover: 404 falls back to v1.1 and v1.0, in this order", async () => {
  const server = await sbcServer({
    "POST /auth/token": speaks("v1.0"),
    "GET /api/supportedversions": versions("v1.0"),
    "GET /system/status": status,
  });
  await client(server, { apiVersion: "discover" }).getSystemStatus();
  expect(server.calls).toEqual([
    "POST /v1.2/auth/token",
    "POST /v1.1/auth/token",
    "POST /v1.0/auth/token",
    listCall,
    "GET /v1.0/system/status",
  ]);
});

test("discover: an SBC without the list keeps the version that gave a token", async () => {
  const server = await sbcServer({
    "POST /auth/token": speaks("v1.1"),
    "GET /api/supportedversions": unsupportedVersion,
    "GET /system/status": status,
  });
  await client(server, { apiVersion: "discover" }).getSystemStatus();
  expect(server.calls.slice(-2)).toEqual([listCall, "GET /v1.1/system/status"]);
});

test.each([
  ["the latest of three", versions("v1.2", "v1.0", "v1.1"), "v1.2"],
  ["an older latest", versions("v1.1", "v1.0"), "v1.1"],
  ["one of the others", versions("v1.0", "v1.1"), "v1.1"],
  ["not an unknown newer one", versions("v1.3", "v1.0", "v1.1", "v1.2"), "v1.2"],
  ["not an unknown newer one, where the newest known is older", versions("v2.0", "v1.0"), "v1.0"],
  ["the one that gave a token, where nothing is known", versions("v3.0", "v2.0"), "v1.2"],
  ["no others", ok("<supportedVersions><latestVersion>v1.1</latestVersion></supportedVersions>"), "v1.1"],
  ["an empty list", ok(""), "v1.2"],
])("discover: %s", async (_, list, version) => {
  const server = await sbcServer({ "GET /api/supportedversions": list, "GET /system/status": status });
  await client(server, { apiVersion: "discover" }).getSystemStatus();
  expect(server.calls.at(-1)).toBe(`GET /${version}/system/status`);
});

test("discover: once for 20 calls together and for all that follow", async () => {
  const server = await sbcServer({
    "GET /api/supportedversions": versions("v1.1"),
    "GET /system/status": status,
  });
  const sbc = client(server, { apiVersion: "discover" });
  await Promise.all(Array.from({ length: 20 }, () => sbc.getSystemStatus()));
  await sbc.http.GET("/{version}/system/status", {});
  expect(server.calls.filter((call) => call.endsWith("/auth/token"))).toHaveLength(1);
  expect(server.calls.filter((call) => call === listCall)).toHaveLength(1);
  expect(server.calls.filter((call) => call === "GET /v1.1/system/status")).toHaveLength(21);
});

test("discover: http asks too", async () => {
  const server = await sbcServer({
    "GET /api/supportedversions": versions("v1.1"),
    "GET /system/status": status,
  });
  await client(server, { apiVersion: "discover" }).http.GET("/{version}/system/status", {});
  expect(server.calls.at(-1)).toBe("GET /v1.1/system/status");
});

test.each<[string, Handler, unknown]>([
  ["403", error(403, "no"), { status: 403 }],
  ["500", text(500, ""), { status: 500 }],
  ["a page", text(200, "<html></html>", { "content-type": "text/html" }), { code: "decode" }],
])("discover: a failure, a list answered with %s, is not remembered", async (_, answer, expected) => {
  const server = await sbcServer({
    "GET /api/supportedversions": [answer, versions("v1.1")],
    "GET /system/status": status,
  });
  const sbc = client(server, { apiVersion: "discover" });
  const reason = await failure(sbc.getSystemStatus());
  expect(reason).toMatchObject({ operationId: "getSupportedVersions", ...(expected as object) });
  if ((expected as { code?: string }).code === "decode") expect(reason).toBeInstanceOf(DecodeError);
  await sbc.getSystemStatus();
  expect(server.calls).toEqual(["POST /v1.2/auth/token", listCall, listCall, "GET /v1.1/system/status"]);
});

test("discover: a failure after a fall-back does not lose the version of the token", async () => {
  const server = await sbcServer({
    "POST /auth/token": speaks("v1.1"),
    "GET /api/supportedversions": [error(500, "no"), unsupportedVersion],
    "GET /system/status": status,
  });
  const sbc = client(server, { apiVersion: "discover" });
  await failure(sbc.getSystemStatus());
  await sbc.getSystemStatus();
  expect(server.calls).toEqual([
    "POST /v1.2/auth/token",
    "POST /v1.1/auth/token",
    listCall,
    listCall,
    "GET /v1.1/system/status",
  ]);
});

test("discover: a refused logon is no other version, and is not tried again", async () => {
  const server = await sbcServer({
    "POST /auth/token": [unauthorized, token(1)],
    "GET /api/supportedversions": versions("v1.2"),
    "GET /system/status": status,
  });
  const sbc = client(server, { apiVersion: "discover" });
  const reason = await failure(sbc.getSystemStatus());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason.message).toContain("check user name and password");
  expect((await failure(sbc.getSystemStatus())).message).toContain("refused these credentials before");
  expect(server.calls).toEqual(["POST /v1.2/auth/token"]);
});

test("discover: an SBC that speaks none of them says so, and is asked again next time", async () => {
  const server = await sbcServer({ "POST /auth/token": unsupportedVersion });
  const sbc = client(server, { apiVersion: "discover" });
  const reason = await failure(sbc.getSystemStatus());
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason).toMatchObject({ operationId: "getToken", status: 404 });
  expect(reason.message).toBe(
    "getToken: HTTP 404: Unsupported versionId in URI; the SBC supports none of the API versions v1.2, v1.1, v1.0. Check baseUrl, or pass apiVersion",
  );
  await failure(sbc.getSystemStatus());
  const tries = ["POST /v1.2/auth/token", "POST /v1.1/auth/token", "POST /v1.0/auth/token"];
  expect(server.calls).toEqual([...tries, ...tries]);
});

test("discover: a busy SBC is asked again", async () => {
  const server = await sbcServer({
    "POST /auth/token": [error(503, "later"), token(1)],
    "GET /api/supportedversions": [error(503, "later"), versions("v1.1")],
    "GET /system/status": status,
  });
  const clock = manualClock({ skipBelow: 60_000 });
  await client(server, { apiVersion: "discover", clock }).getSystemStatus();
  expect(server.calls.at(-1)).toBe("GET /v1.1/system/status");

  const once = await sbcServer({ "POST /auth/token": error(503, "later") });
  await failure(client(once, { apiVersion: "discover", clock, retry: false }).getSystemStatus());
  expect(once.requests).toHaveLength(1);
});

test("discover: within the deadline of the call, and its signal", async () => {
  const place = gate();
  const server = await sbcServer({ "GET /api/supportedversions": place.wait(versions("v1.1")) });
  const clock = manualClock();
  const sbc = client(server, { apiVersion: "discover", clock });
  const late = failure(sbc.getSystemStatus({}, { deadline: 7000 }));
  const controller = new AbortController();
  const aborted = failure(sbc.getSystemStatus({}, { signal: controller.signal }));
  await place.arrived;
  controller.abort(new Error("gone"));
  expect((await aborted).message).toBe("gone");
  clock.advance(7000);
  expect(await late).toMatchObject({ bound: "deadline", limit: 7000, operationId: "getSystemStatus" });
  place.open();
});

const auth = { accessToken: "token-of-mine" };

test("discover with a token of the caller's: the list alone", async () => {
  const server = await sbcServer({
    "GET /api/supportedversions": versions("v1.1"),
    "GET /system/status": status,
  });
  await client(server, { apiVersion: "discover", auth }).getSystemStatus();
  expect(server.calls).toEqual([listCall, "GET /v1.1/system/status"]);
});

test.each([
  ["an answer", ok("")],
  ["403, which takes an administrator", error(403, "no")],
])("discover with a token and without the list: the first version with %s", async (_, answer) => {
  const server = await sbcServer({
    "GET /api/supportedversions": unsupportedVersion,
    "GET /admin/asyncstatus": [unsupportedVersion, unsupportedVersion, answer],
    "GET /system/status": status,
  });
  await client(server, { apiVersion: "discover", auth }).getSystemStatus();
  expect(server.calls).toEqual([
    listCall,
    "GET /v1.2/admin/asyncstatus",
    "GET /v1.1/admin/asyncstatus",
    "GET /v1.0/admin/asyncstatus",
    "GET /v1.0/system/status",
  ]);
});
