import { expect, test } from "vitest";
import { AuthenticationError } from "../../src/errors/index.js";
import { isPasswordRefused } from "../../src/http/credentials.js";
import * as em from "../support/enterprise-manager-client.js";
import { error as emError, enterpriseManager } from "../support/enterprise-manager-server.js";
import { type Handler, json, loopback, text } from "../support/loopback.js";
import * as sbc from "../support/oracle-sbc-client.js";
import { error, sbcServer } from "../support/oracle-sbc-server.js";
import * as vspc from "../support/vspc-client.js";

test.each<[string, Handler, boolean]>([
  ["400 in its own words", emError(400, "Invalid username or password"), true],
  ["500 in its own words", emError(500, "Logon failed: unknown user name or bad password."), true],
  ["500 for a reason of its own", emError(500, "The database is not available"), false],
  ["503 of a gateway with such words", text(503, "password store unavailable: account locked"), false],
])("Enterprise Manager: %s", async (_, answer, isRefusal) => {
  const server = await enterpriseManager({ "POST /sessionMngr/": answer });
  const client = em.client(server);
  expect(await isSentOnce(server, () => client.getJobs({}, { retry: false }))).toBe(isRefusal);
});

test.each<[string, Handler, boolean]>([
  ["400 in its own words", error(400, "Invalid username or password"), true],
  ["500 in its own words", error(500, "Login failed"), true],
  ["500 for a reason of its own", error(500, "out of memory"), false],
  ["400 for its version", error(400, "unsupported versionId"), false],
])("SBC: %s", async (_, answer, isRefusal) => {
  const server = await sbcServer({ "POST /auth/token": answer });
  const client = sbc.client(server);
  expect(await isSentOnce(server, () => client.getSystemStatus({}, { retry: false }))).toBe(isRefusal);
});

test.each<[string, Handler, boolean]>([
  ["400 as text", text(400, "invalid_grant"), true],
  [
    "200 with errors",
    json(200, { data: null, errors: [{ message: "Incorrect user name or password." }] }),
    true,
  ],
  ["500 in words", json(500, { errors: [{ message: "Invalid credentials", code: 1 }] }), true],
  [
    "500 for a reason of its own",
    json(500, { errors: [{ message: "No connection to SQL", code: 1 }] }),
    false,
  ],
])("VSPC: %s", async (_, answer, isRefusal) => {
  const server = await loopback({ "POST /token": answer });
  const client = vspc.client(server, { auth: vspc.password });
  expect(await isSentOnce(server, () => client.getAboutInformation({}, { retry: false }))).toBe(isRefusal);
});

/** Calls twice: whether the second call fails with an `AuthenticationError` and sends nothing. */
async function isSentOnce(
  server: { readonly requests: readonly unknown[] },
  call: () => PromiseLike<unknown>,
): Promise<boolean> {
  await vspc.failure(call());
  const before = server.requests.length;
  const second = await vspc.failure(call());
  const isSilent = server.requests.length === before;
  expect(second instanceof AuthenticationError).toBe(isSilent);
  return isSilent;
}

test("no more than 2,000 characters of a message are searched", () => {
  const said = (message: string) =>
    new AuthenticationError({ operationId: "logon", attempts: 1, status: 500, messages: [{ message }] });
  expect(isPasswordRefused(said(`${" ".repeat(1900)}invalid password`))).toBe(true);
  expect(isPasswordRefused(said(`${" ".repeat(2000)}invalid password`))).toBe(false);
});
