import { expect, test } from "vitest";
import type { LogFields } from "../../../src/http/log.js";
import { json, loopback, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { about, client, password, tokens, userUid } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";

interface Logins {
  data: Record<string, unknown>[];
}

const me = json(200, vspcExample("GET /users/me 200", "syntheticCurrentUser"));
const example = () => vspcExample<Logins>("GET /users/{userUid}/logins 200", "syntheticUserLogins");
const revoked = json(200, vspcExample("DELETE /users/{userUid}/tokens 200", "documentedTokenRevocation"));
const routes = {
  "POST /token": tokens(1),
  "GET /about": about,
  "GET /users/me": me,
  [`GET /users/${userUid}/logins`]: json(200, example()),
  [`DELETE /users/${userUid}/tokens`]: revoked,
};
const revocations = (server: { calls: readonly string[] }) =>
  server.calls.filter((call) => call.startsWith("DELETE"));

function listener() {
  const lines: string[] = [];
  return { lines, logger: { warn: (message: string, _: LogFields) => void lines.push(message) } };
}

test("close() revokes the tokens of the identity that logged on, and of no other", async () => {
  const server = await loopback(routes);
  const vspc = client(server, { auth: password, revokeOnClose: true });
  await vspc.getAboutInformation();
  await vspc.close();
  expect(server.calls).toEqual([
    "POST /token",
    "GET /about",
    "GET /users/me",
    `GET /users/${userUid}/logins`,
    `DELETE /users/${userUid}/tokens`,
  ]);
  expect([...(server.requests.at(-1)?.query ?? [])]).toEqual([["userLoginId", "17"]]);
  await vspc.close();
  expect(server.calls).toHaveLength(5);
});

test("the name is compared without case, and the user's own name will do", async () => {
  const logins = example();
  for (const login of logins.data) login.identifierInProvider = `id-${login.id}`;
  const [first] = logins.data;
  const server = await loopback({
    ...routes,
    [`GET /users/${userUid}/logins`]: json(200, {
      ...logins,
      data: [{ ...first, userName: "VSPC\\Backup-Operator" }],
    }),
  });
  const vspc = client(server, { auth: password, revokeOnClose: true });
  await vspc.getAboutInformation();
  await vspc.close();
  expect(server.requests.at(-1)?.query.get("userLoginId")).toBe("17");
});

const twins = example();
for (const login of twins.data) login.identifierInProvider = password.username;
const strangers = example();
for (const login of strangers.data) Object.assign(login, { identifierInProvider: "x", userName: "x" });
const nameless = example();
nameless.data = nameless.data.map(({ id, ...login }) => login);

test.each([
  ["two identities of one name", twins, /2 identities have the name/],
  ["no identity of the name", strangers, /0 identities have the name/],
  ["an identity without id", nameless, /did not return the id/],
  ["an answer of another shape", { data: null }, /cannot be read/],
])("%s: nothing is revoked, with a warning", async (_, logins, message) => {
  const server = await loopback({ ...routes, [`GET /users/${userUid}/logins`]: json(200, logins) });
  const { lines, logger } = listener();
  const vspc = client(server, { auth: password, revokeOnClose: true, logger });
  await vspc.getAboutInformation();
  await vspc.close();
  expect(revocations(server)).toEqual([]);
  expect(lines).toEqual([expect.stringMatching(/^the tokens were not revoked: /)]);
  expect(lines[0]).toMatch(message);
});

test("a user that the server does not name: nothing is revoked", async () => {
  const user = vspcExample<{ data: object }>("GET /users/me 200", "syntheticCurrentUser");
  const server = await loopback({
    ...routes,
    "GET /users/me": json(200, { ...user, data: { ...user.data, instanceUid: undefined } }),
  });
  const { lines, logger } = listener();
  const vspc = client(server, { auth: password, revokeOnClose: true, logger });
  await vspc.getAboutInformation();
  await vspc.close();
  expect(server.calls.at(-1)).toBe("GET /users/me");
  expect(lines).toEqual(["the tokens were not revoked: the server did not report which user is logged on"]);
});

test.each([
  ["the user", { "GET /users/me": text(403, "") }],
  ["the identities", { [`GET /users/${userUid}/logins`]: text(500, "") }],
  ["the revocation", { [`DELETE /users/${userUid}/tokens`]: text(403, "") }],
])("a failure of %s does not fail close()", async (_, change) => {
  const server = await loopback({ ...routes, ...change });
  const { lines, logger } = listener();
  const vspc = client(server, { auth: password, revokeOnClose: true, logger });
  await vspc.getAboutInformation();
  await vspc.close();
  expect(lines.at(-1)).toMatch(/^the tokens were not revoked: (permission|server)$/);
});

test("without a logger the process is warned", async () => {
  const server = await loopback({ ...routes, "GET /users/me": text(403, "") });
  const vspc = client(server, { auth: password, revokeOnClose: true });
  await vspc.getAboutInformation();
  const warned = new Promise<Error & { code?: string }>((resolve) => process.once("warning", resolve));
  await vspc.close();
  expect((await warned).code).toBe("ASYNCOPS_NOT_REVOKED");
});

test("a server that is gone holds close() up for no longer than half a minute", async () => {
  const server = await loopback({ ...routes, "GET /users/me": text(429, "", { "retry-after": "31" }) });
  const { lines, logger } = listener();
  const vspc = client(server, { auth: password, revokeOnClose: true, logger, clock: manualClock() });
  await vspc.getAboutInformation();
  await vspc.close();
  expect(lines.at(-1)).toBe("the tokens were not revoked: throttled");
});

test.each([
  ["no logon took place", { auth: password, revokeOnClose: true }, false],
  ["it was not asked for", { auth: password }, true],
  ["of an API key", { auth: { apiKey: "k" }, revokeOnClose: true }, true],
  ["of tokens from outside", { auth: { accessToken: "a", refreshToken: "r" }, revokeOnClose: true }, true],
  ["of another user", { auth: { ...password, as: userUid }, revokeOnClose: true }, true],
])("nothing is revoked: %s", async (_, options, call) => {
  const server = await loopback(routes);
  const vspc = client(server, options);
  if (call) await vspc.getAboutInformation();
  const before = server.calls.length;
  await vspc.close();
  expect(server.calls).toHaveLength(before);
});

test("await using closes the client", async () => {
  const server = await loopback(routes);
  {
    await using vspc = client(server, { auth: password, revokeOnClose: true });
    await vspc.getAboutInformation();
  }
  expect(revocations(server)).toHaveLength(1);
});
