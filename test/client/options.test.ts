import { expect, test } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import { systemClock } from "../../src/http/clock.js";
import { Vspc } from "../../src/products/vspc/vspc.js";

const baseUrl = "https://vspc.example.com:1280";
const auth = { apiKey: "key-1" };
const pem = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----";

const bad: readonly (readonly [string, object, RegExp?])[] = [
  [
    "tiemout",
    { tiemout: 1 },
    /^Unknown option 'tiemout'\. Did you mean 'timeout'\? Valid options: baseUrl, tls,/,
  ],
  ["timeout", { timeout: 0 }, /positive number of ms/],
  ["timeout", { timeout: -1 }],
  ["timeout", { timeout: Number.NaN }],
  ["timeout", { timeout: Number.POSITIVE_INFINITY }],
  ["timeout", { timeout: "1000" }],
  ["deadline", { deadline: 0 }],
  ["retry", { retry: true }, /must be an object/],
  ["retry.attempts", { retry: { attempts: 0 } }, /at least 1/],
  ["retry.attempts", { retry: { attempts: 1.5 } }],
  ["retry.minDelay", { retry: { minDelay: -1 } }],
  ["retry.maxRetryAfter", { retry: { maxRetryAfter: Number.POSITIVE_INFINITY } }],
  ["retry.tries", { retry: { tries: 3 } }, /Valid options: retry\.attempts/],
  ["baseUrl", { baseUrl: undefined }, /is missing/],
  ["baseUrl", { baseUrl: "" }],
  ["baseUrl", { baseUrl: "vspc.example.com" }, /absolute URL, such as https/],
  ["baseUrl", { baseUrl: "vspc.example.com:1280" }, /must start with https/],
  ["baseUrl", { baseUrl: "ftp://vspc.example.com" }, /must start with https/],
  ["baseUrl", { baseUrl: "https://user:secret-1@vspc.example.com" }, /Use the auth option/],
  ["baseUrl", { baseUrl: "https://vspc.example.com/api/v3?x=1" }, /query or fragment/],
  ["baseUrl", { baseUrl: "https://vspc.example.com/#top" }, /query or fragment/],
  ["baseUrl", { baseUrl: "http://vspc.example.com" }, /in clear text.*tls\.insecure/],
  ["baseUrl", { baseUrl: "http://127.0.0.1.example.com" }, /in clear text/],
  ["tls.ca", { tls: { ca: "/etc/ssl/ca.pem" } }, /not the path of a file/],
  ["tls.ca", { tls: { ca: [pem, "./ca.pem"] } }],
  ["tls.ca", { tls: { ca: [] } }],
  ["tls.cert", { tls: { cert: "client.pem" } }],
  ["tls.key", { tls: { key: "client.key" } }],
  ["tls.insecure", { tls: { insecure: "yes" } }, /true or false/],
  [
    "tls.rejectUnauthorized",
    { tls: { rejectUnauthorized: false } },
    /Valid options: tls\.ca, tls\.cert, tls\.key, tls\.servername/,
  ],
  ["tls.servername", { tls: { servername: "" } }],
  ["fetch", { fetch, tls: { ca: pem } }, /cannot be combined with tls or proxy/],
  ["fetch", { fetch, proxy: "http://127.0.0.1:3128" }],
  ["fetch", { fetch: "node-fetch" }, /must be a function/],
  ["proxy", { proxy: "127.0.0.1:3128" }, /URL of an HTTP proxy/],
  ["proxy", { proxy: "socks5://127.0.0.1:1080" }, /URL of an HTTP proxy/],
  ["logger", { logger: true }],
  ["clock", { clock: Date.now }, /must be an object/],
  ["clock", { clock: {} }, /must have the functions now, schedule and random/],
  ["clock", { clock: Date }],
  ["clock", { clock: { now: () => 0, schedule: () => () => {} } }],
  ["clock", { clock: { now: () => 0, schedule: () => () => {}, random: 0.5 } }],
  ["userAgent", { userAgent: "me\r\nX-Evil: 1" }, /no header can carry/],
  ["userAgent", { userAgent: "" }],
  ["apiVersion", { apiVersion: "3.6\nX-Evil: 1" }, /no header can carry/],
  ["maxResponseBytes", { maxResponseBytes: 0 }],
  ["revokeOnClose", { revokeOnClose: 1 }],
  ["auth", { auth: undefined }, /\{ username, password \}, \{ apiKey \} or \{ accessToken/],
  ["auth", { auth: {} }],
  ["auth", { auth: "key-1" }],
  ["auth.apiKey", { auth: { apiKey: undefined } }, /is missing/],
  ["auth.apiKey", { auth: { apiKey: "" } }],
  ["auth.apiKey", { auth: { apiKey: "secret-1\nX-Evil: 1" } }, /no header can carry/],
  ["auth.password", { auth: { username: "u" } }, /is missing/],
  ["auth.password", { auth: { username: "u", password: undefined } }, /is missing/],
  ["auth.username", { auth: { username: undefined, password: "secret-1" } }, /is missing/],
  ["auth.accessToken", { auth: { accessToken: undefined, refreshToken: "secret-1" } }, /is missing/],
  ["auth.accessToken", { auth: { accessToken: "secret-1\r\n" } }, /no header can carry/],
  [
    "auth.username",
    { auth: { apiKey: "secret-1", username: "u", password: "p" } },
    /Valid options: auth\.apiKey/,
  ],
  ["auth.refreshToken", { auth: { username: "u", password: "p", refreshToken: "secret-1" } }],
  ["auth.mfaCode", { auth: { username: "u", password: "p", mfaCode: "123456" } }, /must be a function/],
  ["auth.as", { auth: { accessToken: "t", as: "fd45fcc4-6c14-41c7-ba1a-77953af85a99" } }, /refreshToken/],
];

const cases = bad.map(([option, change, message = /./]) => ({ option, change, message }));

test.each(cases)("$option: $change is refused by name", ({ option, change, message }) => {
  const error = refusal({ baseUrl, auth, ...change });
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ option, code: "configuration", attempts: 0 });
  expect(error?.message).toMatch(message);
  expect(
    [`${option} `, `Unknown option '${option}'. `].some((words) => error?.message.startsWith(words)),
  ).toBe(true);
  expect(error?.message).not.toContain("secret-1");
});

test("no options at all", () => {
  expect(refusal(undefined)).toBeInstanceOf(ConfigurationError);
});

test.each([
  { baseUrl: new URL(baseUrl) },
  { baseUrl: "http://localhost:1280" },
  { baseUrl: "http://127.0.0.2:1280" },
  { baseUrl: "http://[::1]:1280" },
  { baseUrl: "http://vspc.example.com", tls: { insecure: true }, logger: { warn() {} } },
  { timeout: undefined, tls: undefined, retry: undefined, logger: undefined },
  { tls: { ca: [pem, Buffer.from("der")] } },
  { retry: false },
  { clock: systemClock },
  { proxy: new URL("http://user:pass@127.0.0.1:3128") },
])("%o is accepted", (change) => {
  expect(refusal({ baseUrl, auth, ...change })).toBeUndefined();
});

test("insecure is reported to the process when there is no logger", async () => {
  const warned = new Promise<Error & { code?: string }>((resolve) => process.once("warning", resolve));
  expect(refusal({ baseUrl, auth, tls: { insecure: true } })).toBeUndefined();
  const warning = await warned;
  expect(warning.code).toBe("ASYNCOPS_INSECURE_TLS");
  expect(warning.message).toMatch(/^tls\.insecure: .*not verified/);
});

test("insecure is reported to the logger when there is one", () => {
  const lines: unknown[] = [];
  refusal({
    baseUrl,
    auth,
    tls: { insecure: true },
    logger: { warn: (...line: unknown[]) => lines.push(line) },
  });
  expect(lines).toEqual([[expect.stringMatching(/^tls\.insecure/), { product: "vspc" }]]);
});

function refusal(options: unknown): ConfigurationError | undefined {
  try {
    new Vspc(options as ConstructorParameters<typeof Vspc>[0]);
    return undefined;
  } catch (error) {
    return error as ConfigurationError;
  }
}
