import { expect, test } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import { OracleSbc, type OracleSbcOptions } from "../../../src/products/oracle-sbc/oracle-sbc.js";
import { client, failure, user } from "../../support/oracle-sbc-client.js";
import { sbcServer, status } from "../../support/oracle-sbc-server.js";

type Options = Record<string, unknown>;

test.each<[string, Options, RegExp]>([
  ["auth", { auth: undefined }, /must be \{ username, password \} or \{ accessToken \}/],
  ["auth", { auth: null }, /must be/],
  ["auth", { auth: "svc-sbc:pass-word-1" }, /must be/],
  ["auth", { auth: {} }, /must be/],
  ["auth", { auth: { apiKey: "k" } }, /must be/],
  ["auth.password", { auth: { username: "svc" } }, /is missing/],
  // An environment variable that is not set.
  ["auth.username", { auth: { username: undefined, password: "pass-word-1" } }, /is missing/],
  ["auth.password", { auth: { username: "svc", password: undefined } }, /is missing/],
  ["auth.accessToken", { auth: { accessToken: undefined } }, /is missing/],
  ["auth.username", { auth: { username: "", password: "pass-word-1" } }, /not empty/],
  ["auth.username", { auth: { username: 7, password: "pass-word-1" } }, /must be a string/],
  ["auth.username", { auth: { username: "svc:sbc", password: "pass-word-1" } }, /must not hold a colon/],
  ["auth.password", { auth: { username: "svc", password: "" } }, /not empty/],
  ["auth.accessToken", { auth: { accessToken: "" } }, /not empty/],
  ["auth.accessToken", { auth: { accessToken: "pass-word-1\r\nX-Evil: 1" } }, /no header can carry/],
  [
    "auth.refreshToken",
    { auth: { accessToken: "t", refreshToken: "pass-word-1" } },
    /Valid options: auth\.accessToken/,
  ],
  ["auth.username", { auth: { ...user, accessToken: "t" } }, /Valid options: auth\.accessToken/],
  ["auth.domain", { auth: { ...user, domain: "x" } }, /Valid options: auth\.username, auth\.password/],
  ["renewalField", { renewalField: "" }, /not empty/],
  ["renewalField", { renewalField: 1 }, /must be a string/],
  [
    "renewalfield",
    { renewalfield: "token" },
    /Did you mean 'renewalField'\? Valid options: .*auth, apiVersion, renewalField/,
  ],
  ["baseUrl", { baseUrl: undefined }, /is missing/],
  ["baseUrl", { baseUrl: "sbc.example.com" }, /must be an absolute URL/],
  ["baseUrl", { baseUrl: "https://svc:pass-word-1@sbc.example.com" }, /must not contain credentials/],
  ["timeout", { timeout: 0 }, /positive/],
  ["tls.ca", { tls: { ca: "/etc/ssl/ca.pem" } }, /must be PEM/],
])("the option %s of %j is refused by its name", async (option, given, message) => {
  const base = { baseUrl: "https://sbc.example.com", auth: user };
  const make = async () => new OracleSbc({ ...base, ...given } as unknown as OracleSbcOptions);
  const reason = await failure(make());
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(reason.message).toMatch(message);
  expect(reason.message).not.toContain("pass-word-1");
});

test("no options at all", async () => {
  const reason = await failure((async () => new OracleSbc(undefined as never))());
  expect(reason).toBeInstanceOf(ConfigurationError);
});

test("what is undefined is not given", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  await client(server, {
    apiVersion: undefined,
    renewalField: undefined,
    logger: undefined,
  }).getSystemStatus();
  expect(server.calls[1]).toBe("GET /v1.2/system/status");
});

test.each([
  ["https://sbc.example.com", "https://sbc.example.com/rest/v1.2/system/status"],
  ["https://sbc.example.com:8443/", "https://sbc.example.com:8443/rest/v1.2/system/status"],
  ["https://[2001:db8::1]", "https://[2001:db8::1]/rest/v1.2/system/status"],
  ["https://proxy.example.com/boxes/a/rest/", "https://proxy.example.com/boxes/a/rest/v1.2/system/status"],
])("the base path is added to an address without one: %s", async (baseUrl, expected) => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return new Response("", { status: 400 });
  };
  const sbc = new OracleSbc({ baseUrl, auth: { accessToken: "t" }, fetch });
  await failure(sbc.getSystemStatus());
  expect(urls).toEqual([expected]);
});
