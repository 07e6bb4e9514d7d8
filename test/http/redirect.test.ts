import { expect, test } from "vitest";
import { ConnectionError, DecodeError, HttpError } from "../../src/errors/index.js";
import { loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid } from "../support/vspc-client.js";

const to = (status: number, location: string) => text(status, "", { location });
const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;

test.each([301, 302, 303, 307, 308])(
  "%i to another host is refused; credentials stay home",
  async (status) => {
    const other = await loopback(about);
    const server = await loopback(to(status, `${other.url}/about?token=t-1`));
    const vspc = client(server);
    const error = await failure(vspc.getAboutInformation());
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status, attempts: 1, operationId: "getAboutInformation" });
    expect(error.message).toBe(
      `getAboutInformation: HTTP ${status}: the server redirects to ${other.url}/about, another origin; credentials are not sent there. Check \`baseUrl\`.`,
    );
    await failure(vspc.startBackupServerJob({ jobUid }));
    expect(other.requests).toEqual([]);
    expect(server.requests).toHaveLength(2);
  },
);

test("another port, another scheme and another name are other hosts", async () => {
  const server = await loopback((received, response) => {
    const target = received.query.get("select") ?? "";
    to(302, JSON.parse(target)[0])(received, response);
  });
  const { port } = new URL(server.origin);
  const places = [
    `https://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    "//example.invalid/",
    "javascript:1",
  ];
  for (const target of places) {
    const error = await failure(client(server).getAboutInformation({ select: [target] as never }));
    expect(error).toBeInstanceOf(HttpError);
    expect(error.message).toMatch(/credentials are not sent there/);
  }
  expect(server.requests).toHaveLength(places.length);
});

test("a redirect of the logon to another host keeps the password home, and does not blame it", async () => {
  const other = await loopback(about);
  const server = await loopback(to(307, `${other.url}/token`));
  const auth = { username: "u", password: "p" };
  const error = await failure(client(server, { auth }).getAboutInformation());
  expect(error.constructor).toBe(HttpError);
  expect(error).toMatchObject({ status: 307, operationId: "oAuth2IssueToken" });
  expect(other.requests).toEqual([]);
});

test("a GET is followed within the origin, with its headers", async () => {
  const server = await loopback({
    "GET /about": to(302, "/api/v3/moved"),
    "GET /moved": to(308, "moved/again?x=1"),
    "GET /moved/again": about,
  });
  expect(await client(server).getAboutInformation()).toHaveProperty("data");
  expect(server.calls).toEqual(["GET /about", "GET /moved", "GET /moved/again"]);
  expect(server.requests[2]?.headers.authorization).toBe("Bearer api-key-1");
  expect(server.requests[2]?.query.get("x")).toBe("1");
});

test.each([307, 308])("a %i repeats a POST with its body and its id", async (status) => {
  const path = `/infrastructure/backupServers/jobs/${jobUid}`;
  const server = await loopback({ [`PATCH ${path}`]: to(status, "/api/v3/moved"), "PATCH /moved": about });
  const body = [{ op: "replace" as const, path: "/isEnabled", value: true }];
  await client(server).patchBackupServerJob({ jobUid, body });
  const [first, second] = server.requests;
  expect(second?.body).toBe(JSON.stringify(body));
  expect(second?.headers["content-type"]).toBe("application/json");
  expect(second?.headers["x-request-id"]).toBe(first?.headers["x-request-id"]);
});

test.each([301, 302, 303])("a %i to a write is an error, and nothing else is requested", async (status) => {
  const path = `/infrastructure/backupServers/jobs/${jobUid}`;
  const moved = to(status, "/portal?token=t-1");
  const server = await loopback({
    "POST /token": moved,
    [start]: moved,
    [`PATCH ${path}`]: moved,
    [`DELETE ${path}`]: moved,
    "GET /portal": about,
  });
  const vspc = client(server);
  const form = { grant_type: "password" as const, username: "u", password: "p" };
  const patch = [{ op: "replace" as const, path: "/isEnabled", value: true }];
  const writes = [
    ["POST", vspc.oAuth2IssueToken({ body: form })],
    ["POST", vspc.startBackupServerJob({ jobUid })],
    ["PATCH", vspc.patchBackupServerJob({ jobUid, body: patch })],
    ["DELETE", vspc.deleteBackupServerJob({ jobUid })],
  ] as const;
  for (const [method, write] of writes) {
    const error = await failure(write);
    expect(error.constructor).toBe(HttpError);
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(error.message).toContain(
      `HTTP ${status}: the server redirects to ${server.origin}/portal; this status would turn the ${method} into a GET. The call was not made. `,
    );
    expect(error.message).not.toContain("t-1");
  }
  expect(server.calls.filter((call) => call.endsWith("portal"))).toEqual([]);
});

test("the second redirect of a write is held to the same rule as the first", async () => {
  const server = await loopback({ [start]: to(307, "/api/v3/moved"), "POST /moved": to(302, "/portal") });
  const error = await failure(client(server).startBackupServerJob({ jobUid }));
  expect(error).toMatchObject({ status: 302 });
  expect(error.message).toContain(`${server.origin}/portal;`);
  expect(server.calls).toEqual([start, "POST /moved"]);
});

test("a HEAD stays a HEAD", async () => {
  const server = await loopback({ "HEAD /about": to(303, "/api/v3/moved"), "HEAD /moved": text(200, "") });
  await client(server).http.HEAD("/about" as never, {} as never);
  expect(server.calls).toEqual(["HEAD /about", "HEAD /moved"]);
});

test.each([300, 305, 306])("%i is not followed", async (status) => {
  const server = await loopback({ "GET /about": to(status, "/api/v3/moved"), "GET /moved": about });
  expect(await failure(client(server).getAboutInformation())).toMatchObject({ status });
  expect(server.calls).toEqual(["GET /about"]);
});

test("a long target is cut", async () => {
  const server = await loopback({ [start]: to(302, `/${"a".repeat(5000)}`) });
  const error = await failure(client(server).startBackupServerJob({ jobUid }));
  expect(error.message.length).toBeLessThan(600);
});

test("a circle ends after five redirects, and is not gone round again", async () => {
  const server = await loopback({ "GET /about": to(302, "/api/v3/about") });
  const clock = manualClock({ skipBelow: 60_000 });
  const error = await failure(client(server, { clock }).getAboutInformation());
  expect(error).toBeInstanceOf(HttpError);
  expect(error).not.toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ status: 302, attempts: 1 });
  expect(error.message).toMatch(/more than 5 redirects, the last one to .*\/about\. Check `baseUrl`\.$/);
  expect(server.requests).toHaveLength(6);
});

test("a redirect to the sign-in page of the same host says so", async () => {
  const page = text(200, "<!doctype html><title>Sign in</title>", { "content-type": "text/html" });
  const server = await loopback({ "GET /about": to(302, "/login"), "GET /login": page });
  const error = await failure(client(server).getAboutInformation());
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.message).toMatch(/HTML page \("Sign in"\)/);
});

test.each([
  ["no Location", text(302, "")],
  ["a Location that is no address", to(302, "http://[")],
  ["304", text(304, "")],
])("%s is an error of its status", async (_, answer) => {
  const server = await loopback({ "GET /about": answer, [start]: answer });
  const vspc = client(server);
  for (const call of [vspc.getAboutInformation(), vspc.startBackupServerJob({ jobUid })]) {
    const error = await failure(call);
    expect(error).toBeInstanceOf(HttpError);
    expect(error.status).toBeGreaterThan(299);
  }
  expect(server.requests).toHaveLength(2);
});
