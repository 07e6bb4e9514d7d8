import { beforeAll, expect, test } from "vitest";
import { ConfigurationError, ConnectionError, HttpError, TimeoutError } from "../../../src/errors/index.js";
import { type Certificate, certificate } from "../../support/certificates.js";
import { gate, type Handler, hang, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { basic, client, failure } from "../../support/oracle-sbc-client.js";
import { envelope, error, ok, sbcServer, status } from "../../support/oracle-sbc-server.js";

const auth = { accessToken: "t-1" };
const clock = () => manualClock({ skipBelow: 60_000 });

const halfway: Handler = (_, response) => {
  response.writeHead(200, { "content-type": "application/xml", "content-length": "100" });
  response.write("<response>", () => response.socket?.resetAndDestroy());
};
/** Sends the head and half of the body, then nothing. */
const stalled =
  (place: { wait(handler: Handler): Handler }): Handler =>
  (received, response) => {
    response.writeHead(200, { "content-type": "application/xml" });
    response.write("<response>", () => void place.wait(hang)(received, response));
  };

test("nothing listens: the error says what to check, after four attempts", async () => {
  const server = await sbcServer();
  await server.close();
  for (const [options, operationId, attempts] of [
    [{ auth }, "getSystemStatus", 4],
    // Each logon is sent once; it is the call that is tried four times.
    [{}, "getToken", 1],
  ] as const) {
    const reason = await failure(client(server, { ...options, clock: clock() }).getSystemStatus());
    expect(reason).toBeInstanceOf(ConnectionError);
    expect(reason).toMatchObject({
      code: "connection",
      reason: "ECONNREFUSED",
      sent: false,
      operationId,
      attempts,
    });
    expect(reason.message).toMatch(/Connection refused .*Check host and port in `baseUrl`/);
  }
});

test.each([
  ["before the answer", reset],
  ["in the middle of the body", halfway],
])(
  "a reset %s: GET, PUT and DELETE are sent again, a POST is not, nor a PUT that starts work",
  async (_, broken) => {
    const server = await sbcServer({
      "GET /system/status": [broken, status],
      "PUT /configuration/configElements": [broken, ok("")],
      "PUT /configuration/certificates/generateRequest": broken,
      "PUT /configuration/management": broken,
      "DELETE /configuration/configElements": [broken, text(204, "")],
      "POST /admin/reboot": broken,
      "POST /configuration/management": broken,
    });
    const sbc = client(server, { auth, clock: clock() });
    await sbc.getSystemStatus();
    await sbc.updateConfigElement({ body: { elementType: "sip-config" } });
    await sbc.deleteConfigElement({ elementType: "sip-config" });
    for (const call of [
      sbc.reboot(),
      sbc.activateConfiguration(),
      sbc.saveConfiguration(),
      sbc.verifyConfiguration(),
      sbc.restoreConfiguration({ restoreSource: "saved" }),
      sbc.generateCertificateRequest({ recordName: "r" }),
      sbc.http.PUT("/{version}/configuration/management", { params: { query: { action: "save" } } } as never),
    ]) {
      const reason = await failure(call);
      expect(reason).toMatchObject({ code: "connection", sent: true, attempts: 1, ambiguous: true });
      expect(reason.message).toContain("may have been carried out");
    }
    expect(server.calls.map((call) => call.split(" ")[0])).toEqual([
      "GET",
      "GET",
      "PUT",
      "PUT",
      "DELETE",
      "DELETE",
      "POST",
      "POST",
      ...Array.from({ length: 5 }, () => "PUT"),
    ]);
  },
);

test.each([
  ["headers", (place: ReturnType<typeof gate>) => place.wait(hang)],
  ["a body", stalled],
])("%s that do not come end at timeout, and so does the connection", async (_, handler) => {
  const place = gate();
  const server = await sbcServer({ "GET /system/status": handler(place) });
  const time = manualClock();
  const failing = failure(
    client(server, { auth, clock: time, timeout: 5000, retry: false }).getSystemStatus(),
  );
  await place.arrived;
  time.advance(5000);
  const reason = await failing;
  expect(reason).toBeInstanceOf(TimeoutError);
  expect(reason).toMatchObject({ bound: "timeout", limit: 5000, operationId: "getSystemStatus" });
  expect(await server.requests[0]?.cut).toBe(true);
  expect(time.pending).toBe(0);
});

test("headers of a logon that do not come", async () => {
  const place = gate();
  const server = await sbcServer({ "POST /auth/token": place.wait(hang) });
  const time = manualClock();
  const failing = failure(client(server, { clock: time, timeout: 5000, retry: false }).getSystemStatus());
  await place.arrived;
  time.advance(5000);
  expect(await failing).toMatchObject({ code: "timeout", bound: "timeout", operationId: "getToken" });
  expect(await server.requests[0]?.cut).toBe(true);
});

test.each([
  ["while headers are awaited", (place: ReturnType<typeof gate>) => place.wait(hang)],
  ["while the body is read", stalled],
])("an abort %s throws its own reason and ends the connection", async (_, handler) => {
  const place = gate();
  const server = await sbcServer({ "GET /system/status": handler(place) });
  const controller = new AbortController();
  const failing = failure(client(server, { auth }).getSystemStatus({}, { signal: controller.signal }));
  await place.arrived;
  const mine = { reason: "mine" };
  controller.abort(mine);
  expect(await failing).toBe(mine);
  expect(await server.requests[0]?.cut).toBe(true);
});

test("aborted before: nothing is sent", async () => {
  const server = await sbcServer();
  const reason = await failure(
    client(server).getSystemStatus({}, { signal: AbortSignal.abort(new Error("before")) }),
  );
  expect(reason.message).toBe("before");
  expect(server.requests).toEqual([]);
});

test("503 with Retry-After is waited for", async () => {
  const server = await sbcServer({
    "GET /system/status": [error(503, "busy", { "Retry-After": "7" }), status],
  });
  const time = manualClock({ skipBelow: 60_000 });
  await client(server, { auth, clock: time }).getSystemStatus();
  expect(time.skipped).toContain(7000);
});

let own: Certificate;
beforeAll(async () => {
  own = await certificate("127.0.0.1");
});

test("a self-signed certificate is refused, once, with advice; nothing is sent", async () => {
  const server = await sbcServer({ "GET /system/status": status }, own);
  const reason = await failure(client(server).getSystemStatus());
  expect(reason).toBeInstanceOf(ConnectionError);
  expect(reason).toMatchObject({ reason: "DEPTH_ZERO_SELF_SIGNED_CERT", operationId: "getToken" });
  expect(reason.message).toMatch(/Certificate not trusted .*Pass its PEM, or its issuer.s, in `tls\.ca`/);
  expect(server.requests).toEqual([]);
});

test("it is accepted with tls.ca, for the logon and all else", async () => {
  const server = await sbcServer({ "GET /system/status": status }, own);
  await client(server, { tls: { ca: own.cert } }).getSystemStatus();
  expect(server.credentials).toEqual([basic, "Bearer token-1"]);
});

test("TLS spoken to a port that does not", async () => {
  const server = await sbcServer();
  const reason = await failure(
    client({ url: server.url.replace("http:", "https:") }, { clock: clock() }).getSystemStatus(),
  );
  expect(reason).toBeInstanceOf(ConnectionError);
  expect(reason.message).toMatch(/does not speak TLS on this port/);
});

test.each([301, 302, 303, 307, 308])("%i to another host keeps token and password home", async (code) => {
  const other = await sbcServer();
  for (const route of ["POST /auth/token", "GET /system/status", "PUT /configuration/management"]) {
    const server = await sbcServer({ [route]: text(code, "", { location: `${other.url}/v1.2/x` }) });
    const sbc = client(server);
    const reason = await failure(route.startsWith("PUT") ? sbc.saveConfiguration() : sbc.getSystemStatus());
    expect(reason.constructor).toBe(HttpError);
    expect(reason).toMatchObject({ status: code });
    expect(reason.message).toContain("credentials are not sent there");
  }
  expect(other.requests).toEqual([]);
});

test("a redirect within the host is followed, with the token", async () => {
  const server = await sbcServer({
    "GET /system/status": text(307, "", { location: "/rest/v1.2/system/status2" }),
    "GET /system/status2": status,
  });
  await client(server).getSystemStatus();
  expect(server.credentials).toEqual([basic, "Bearer token-1", "Bearer token-1"]);
});

test.each([
  ["getKpis", { type: "a&action=reboot#x" }, "type=a%26action%3Dreboot%23x"],
  [
    "getCertificates",
    { recordName: "../../auth/token?x", format: "pem" },
    "recordName=..%2F..%2Fauth%2Ftoken%3Fx&format=pem",
  ],
  [
    "restoreConfiguration",
    { restoreSource: "backupFile", filename: "a b&action=activate" },
    "restoreSource=backupFile&filename=a%20b%26action%3Dactivate&action=restore",
  ],
  [
    "getElementTypeTemplate",
    { elementType: "sip-manipulation/header-rules", subElement: ["a&b", "c"] },
    "elementType=sip-manipulation%2Fheader-rules&subElement=a%26b&subElement=c",
  ],
] as const)("values of %s stay values", async (operationId, parameters, search) => {
  const server = await sbcServer((received, response) =>
    (received.path.endsWith("/auth/token") ? ok("<accessToken>t</accessToken>") : text(400, ""))(
      received,
      response,
    ),
  );
  const urls: string[] = [];
  const fetch = (url: string, init: RequestInit) => {
    urls.push(url);
    return globalThis.fetch(url, init);
  };
  await failure(client(server, { fetch, auth }).call(operationId, parameters as never));
  expect(urls[0]?.split("?")[1]).toBe(search);
});

test("the path is filled by the client alone; http refuses what would change it", async () => {
  const server = await sbcServer();
  const sbc = client(server);
  for (const version of ["", ".", ".."]) {
    const reason = await failure(
      sbc.http.GET("/{version}/system/status", { params: { path: { version } as never } }),
    );
    expect(reason).toBeInstanceOf(ConfigurationError);
  }
  expect(server.requests).toEqual([]);
  await failure(
    sbc.http.GET("/{version}/system/status", { params: { path: { version: "v1.2/../../x" } as never } }),
  );
  expect(server.requests[1]?.path).toBe("/rest/v1.2%2F..%2F..%2Fx/system/status");
});

test.each([
  ["headers.Authorization", { Authorization: "Bearer mine" }],
  ["headers.accept", { accept: "application/json" }],
  ["headers.Content-Type", { "Content-Type": "application/json" }],
  ["headers.X-Trace", { "X-Trace": "a\r\nAuthorization: Basic x" }],
  ["headers.X Trace", { "X Trace": "a" }],
])("the header %s of a caller is refused", async (option, headers) => {
  const server = await sbcServer();
  const reason = await failure(client(server).getSystemStatus({}, { headers: headers as never }));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(server.requests).toEqual([]);
});

test("a body that is too long is not read to its end", async () => {
  const server = await sbcServer({ "GET /system/status": text(200, envelope("<x>".padEnd(5000, "x"))) });
  const reason = await failure(client(server, { auth, maxResponseBytes: 1000 }).getSystemStatus());
  expect(reason).toMatchObject({ code: "decode" });
  expect(reason.message).toContain("longer than 1000 bytes; raise maxResponseBytes");
});
