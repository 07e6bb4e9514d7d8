import { expect, test } from "vitest";
import { client, logon } from "../../support/enterprise-manager-client.js";
import {
  enterpriseManager,
  fixture,
  jobs,
  only,
  opened,
  task,
} from "../../support/enterprise-manager-server.js";
import { gate, text } from "../../support/loopback.js";

test("logs on with its first call, and only then", async () => {
  const server = await enterpriseManager({ "GET /jobs": only("token-1", jobs) });
  const em = client(server);
  expect(server.requests).toEqual([]);
  await em.getJobs();
  await em.getJobs();
  expect(server.calls).toEqual([
    "POST /sessionMngr/?v=latest",
    "GET /jobs?format=Entity",
    "GET /jobs?format=Entity",
  ]);
  const [first] = server.requests;
  // base64 of TECH\svc:pass-word-1
  expect(first?.headers.authorization).toBe("Basic VEVDSFxzdmM6cGFzcy13b3JkLTE=");
  expect(first?.headers["content-length"]).toBe("0");
  expect(first?.body).toBe("");
  expect(first?.headers).not.toHaveProperty("x-restsvcsessionid");
});

test("the password goes to the logon alone, the session to all else, and the cookie nowhere", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs, "POST /jobs/j-1": task });
  const em = client(server);
  await em.getJobs();
  await em.startJob({ id: "j-1" });
  await em.http.GET("/jobs");
  await em.close();
  expect(server.tokens).toEqual([undefined, "token-1", "token-1", "token-1", "token-1"]);
  expect(server.calls.at(-1)).toBe("DELETE /logonSessions/session-1");
  for (const [index, { headers }] of server.requests.entries()) {
    expect(headers).not.toHaveProperty("cookie");
    if (index > 0) expect(headers).not.toHaveProperty("authorization");
  }
});

test.each([
  [{ username: "Jürgen", password: "straße" }, "SsO8cmdlbjpzdHJhw59l"],
  [{ username: "日本", password: "😀" }, "5pel5pysOvCfmIA="],
  [{ username: "svc", password: "with:colon: and blank" }, "c3ZjOndpdGg6Y29sb246IGFuZCBibGFuaw=="],
  [{ username: "svc@tech.local", password: "\u0000\n" }, "c3ZjQHRlY2gubG9jYWw6AAo="],
])("%j goes as UTF-8", async (auth, base64) => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  await client(server, { auth }).getJobs();
  expect(server.requests[0]?.headers.authorization).toBe(`Basic ${base64}`);
});

test("apiVersion is asked for", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  await client(server, { apiVersion: "v1_6" }).getJobs();
  expect(server.calls[0]).toBe("POST /sessionMngr/?v=v1_6");
});

test.each(["X-RestSvcSessionId", "x-restsvcsessionid", "X-RESTSVCSESSIONID"])(
  "the header may be written %s",
  async (name) => {
    const answer = text(201, "", { [name]: "NDRjZmJkYmUtNWE5NS00MTU2LTg4NjctOTFmMDY5YjdjMmNj" });
    const server = await enterpriseManager({ "POST /sessionMngr/": answer, "GET /jobs": jobs });
    await client(server).getJobs();
    expect(server.tokens[1]).toBe("NDRjZmJkYmUtNWE5NS00MTU2LTg4NjctOTFmMDY5YjdjMmNj");
  },
);

test.each([
  ["empty", "", "application/xml"],
  ["a session", fixture("synthetic-logon-session.xml"), "application/xml"],
  ["a list of sessions", fixture("synthetic-logon-sessions.xml"), "application/xml"],
  ["a session in JSON", fixture("observed-logon-session.json"), "application/json"],
  ["a list in JSON", fixture("synthetic-logon-sessions.json"), "application/json"],
  ["rubbish", "\u0000rubbish<", "application/xml"],
  ["half a document", "<LogonSession><Links>", "application/xml"],
  ["another document", "<html><body>hello</body></html>", "text/html"],
])("the body may be %s: the header is all that a session needs", async (_, body, type) => {
  const server = await enterpriseManager({
    // Both with an id in Location and without.
    "POST /sessionMngr/": [
      opened(1, { "content-type": type }, body.toString()),
      text(200, body, { "content-type": type, "X-RestSvcSessionId": "token-2" }),
    ],
    "GET /jobs": jobs,
  });
  for (const token of ["token-1", "token-2"]) {
    const em = client(server, { logger: { warn: () => {} } });
    await em.getJobs();
    expect(server.tokens.at(-1)).toBe(token);
  }
});

test("20 calls at once share one logon", async () => {
  const server = await enterpriseManager({ "GET /jobs": only("token-1", jobs) });
  const em = client(server);
  await Promise.all(Array.from({ length: 20 }, () => em.getJobs()));
  expect(server.calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
  expect(server.calls).toHaveLength(21);
});

test("the abort of one of two callers does not end the logon of the other", async () => {
  const place = gate();
  const server = await enterpriseManager({ "POST /sessionMngr/": place.wait(opened(1)), "GET /jobs": jobs });
  const em = client(server);
  const controller = new AbortController();
  const first = em.getJobs({}, { signal: controller.signal }).catch((reason: unknown) => reason);
  const second = em.getJobs();
  await place.arrived;
  controller.abort("stop");
  expect(await first).toBe("stop");
  place.open();
  expect(await second).toHaveProperty("Jobs");
  expect(server.calls).toEqual(["POST /sessionMngr/?v=latest", "GET /jobs?format=Entity"]);
});

test("what a server tells without a logon needs none", async () => {
  const server = await enterpriseManager({
    "GET /": text(200, fixture("synthetic-service.xml"), { "content-type": "application/xml" }),
  });
  const { SupportedVersions } = await client(server).getEnterpriseManager();
  expect(SupportedVersions.map(({ Name }) => Name)).toEqual(["v1_5", "v1_6", "v1_7"]);
  expect(server.calls).toEqual(["GET /"]);
  expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
});

test("logon() opens another session, by name and password, and leaves that of the client alone", async () => {
  const server = await enterpriseManager({ "GET /jobs": only("token-1", jobs) });
  const em = client(server);
  await em.getJobs();
  const { body, response } = await em.logon({ v: "latest" }).withResponse();
  expect(body).toMatchObject({ SessionId: "session-2" });
  expect(response.headers.get("x-restsvcsessionid")).toBe("token-2");
  await em.getJobs();
  expect(server.requests[2]?.headers).toHaveProperty("authorization");
  expect(server.tokens).toEqual([undefined, "token-1", undefined, "token-1"]);
});

test("a tenant's logon carries its body in XML", async () => {
  const server = await enterpriseManager();
  await client(server, { auth: logon }).logon({
    v: "v1_7",
    body: { TenantCredentials: { Username: "tenant & co", Password: "p<1>" } },
  });
  expect(server.requests[0]?.body).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><LoginSpec xmlns="http://www.veeam.com/ent/v1.0"><TenantCredentials><Username>tenant &amp; co</Username><Password>p&lt;1&gt;</Password></TenantCredentials></LoginSpec>',
  );
});
