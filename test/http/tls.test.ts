import type { TLSSocket } from "node:tls";
import { beforeAll, expect, test, vi } from "vitest";
import { ConfigurationError, ConnectionError } from "../../src/errors/index.js";
import { type Certificate, certificate, der, makeCertificate } from "../support/certificates.js";
import { gate, type Handler, hang, loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, only, password, tokens } from "../support/vspc-client.js";

let own: Certificate;
let named: Certificate;
let other: Certificate;
beforeAll(async () => {
  [own, named, other] = await Promise.all([
    certificate("127.0.0.1"),
    certificate("vspc.example.com"),
    certificate("other.example.com"),
  ]);
});

test("a self-signed certificate is refused by default, once, with advice", async () => {
  const server = await loopback({ "GET /about": about }, own);
  const error = await failure(client(server).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ reason: "DEPTH_ZERO_SELF_SIGNED_CERT", attempts: 1, code: "connection" });
  expect(error.message).toMatch(
    /Certificate not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)\. Pass its PEM, or its issuer's, in `tls\.ca`\.$/,
  );
  expect(server.requests).toEqual([]);
});

test("it is accepted with tls.ca, as text, bytes, DER or one of several", async () => {
  const server = await loopback({ "GET /about": about }, own);
  const forms = [
    own.cert,
    own.cert.replaceAll("\n", "\r\n"),
    Buffer.from(own.cert),
    Buffer.from(`\uFEFF${own.cert}`),
    `subject=CN=127.0.0.1\n${other.cert}\n${own.cert}`,
    [other.cert, own.cert],
    der(own),
    [other.cert, der(own)],
  ];
  for (const ca of forms) {
    expect(await client(server, { tls: { ca } }).getAboutInformation()).toHaveProperty("data");
  }
});

test("the issuer or the certificate itself is enough, each without what is above it", async () => {
  const root = await makeCertificate(["root"]);
  const middle = await makeCertificate(["middle"], { issuer: root, isIssuer: true });
  const leaf = await makeCertificate(["127.0.0.1"], { issuer: middle });
  const server = await loopback(
    { "GET /about": about },
    { key: leaf.key, cert: `${leaf.cert}\n${middle.cert}` },
  );
  for (const ca of [root.cert, middle.cert, leaf.cert]) {
    expect(await client(server, { tls: { ca } }).getAboutInformation()).toHaveProperty("data");
  }
});

test.each([
  ["nothing", {}],
  ["tls.ca", { ca: true }],
])("NODE_TLS_REJECT_UNAUTHORIZED=0 does not weaken verification, with %s", async (_, given) => {
  const server = await loopback({ "GET /about": about }, own);
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  try {
    const tls = "ca" in given ? { ca: other.cert } : {};
    const error = await failure(client(server, { tls }).getAboutInformation());
    expect(error).toMatchObject({ reason: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    const misnamed = await loopback({ "GET /about": about }, named);
    const mismatch = await failure(client(misnamed, { tls: { ca: named.cert } }).getAboutInformation());
    expect(mismatch).toMatchObject({ reason: "ERR_TLS_CERT_ALTNAME_INVALID" });
    expect([...server.requests, ...misnamed.requests]).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
  }
});

test("a name is sent to the server before its certificate is chosen, an address is not", async () => {
  const both = await certificate("127.0.0.1", "localhost");
  const names: unknown[] = [];
  const server = await loopback(
    { "GET /about": about },
    {
      ...both,
      SNICallback(name, done) {
        names.push(name);
        done(null);
      },
    },
  );
  const { port } = new URL(server.origin);
  const tls = { ca: both.cert };
  for (const [host, servername] of [
    ["127.0.0.1"],
    ["localhost"],
    ["127.0.0.1", "localhost"],
    ["localhost", "127.0.0.1"],
  ]) {
    const options = { baseUrl: `https://${host}:${port}`, tls: { ...tls, servername } };
    expect(await client(server, options).getAboutInformation()).toHaveProperty("data");
  }
  expect(names).toEqual(["localhost", "localhost"]);
});

test("an address as tls.servername is what the certificate must be for", async () => {
  const server = await loopback({ "GET /about": about }, own);
  const error = await failure(
    client(server, { tls: { ca: own.cert, servername: "127.0.0.2" } }).getAboutInformation(),
  );
  expect(error.message).toContain("The certificate is for 127.0.0.1, not for 127.0.0.2");
});

test("tls.ca of another issuer does not help", async () => {
  const server = await loopback({ "GET /about": about }, own);
  const error = await failure(client(server, { tls: { ca: other.cert } }).getAboutInformation());
  expect(error).toMatchObject({ reason: "DEPTH_ZERO_SELF_SIGNED_CERT", attempts: 1 });
  expect(server.requests).toEqual([]);
});

test("a certificate for another name is refused, and accepted with tls.servername", async () => {
  const server = await loopback({ "GET /about": about }, named);
  const error = await failure(client(server, { tls: { ca: named.cert } }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ reason: "ERR_TLS_CERT_ALTNAME_INVALID", attempts: 1 });
  expect(error.message).toMatch(
    /: The certificate is for vspc\.example\.com, not for 127\.0\.0\.1 \(.*\)\. Use a name of the certificate in `baseUrl`, or pass it in `tls\.servername`\.$/,
  );
  expect(server.requests).toEqual([]);
  const tls = { ca: named.cert, servername: "vspc.example.com" };
  expect(await client(server, { tls }).getAboutInformation()).toHaveProperty("data");
});

test("insecure accepts any certificate", async () => {
  const server = await loopback({ "GET /about": about }, named);
  const lines: unknown[] = [];
  const logger = { warn: (message: string) => lines.push(message) };
  const vspc = client(server, { tls: { insecure: true }, logger });
  expect(await vspc.getAboutInformation()).toHaveProperty("data");
  expect(lines).toEqual([expect.stringMatching(/^tls\.insecure/)]);
});

test("a client certificate is shown to a server that asks for one", async () => {
  const subject: Handler = (received, response) => {
    const { CN } = (response.socket as TLSSocket).getPeerCertificate().subject;
    return CN === "other.example.com" ? about(received, response) : text(403, "")(received, response);
  };
  const server = await loopback({ "GET /about": subject }, { ...own, requestCert: true, ca: other.cert });
  const tls = { ca: own.cert, cert: other.cert, key: other.key };
  expect(await client(server, { tls }).getAboutInformation()).toHaveProperty("data");
  const without = await failure(
    client(server, { tls: { ca: own.cert }, retry: false }).getAboutInformation(),
  );
  expect(without).toBeInstanceOf(ConnectionError);
  expect(server.requests).toHaveLength(1);
});

const garbage = "-----BEGIN CERTIFICATE-----\nbm8=\n-----END CERTIFICATE-----\n";

test.each([
  ["tls.ca", () => ({ ca: garbage })],
  ["tls.ca", () => ({ ca: [own.cert, garbage] })],
  ["tls.ca", () => ({ ca: `${own.cert}\n${garbage}` })],
  ["tls.ca", () => ({ ca: own.cert.slice(0, -30) })],
  ["tls.ca", () => ({ ca: own.key })],
  ["tls.ca", () => ({ ca: Uint8Array.of(0x30, 3, 1, 2, 3) })],
  ["tls.ca", () => ({ ca: Buffer.from("no certificate") })],
  ["tls.ca", () => ({ ca: new Uint8Array(0) })],
  ["tls.cert", () => ({ cert: garbage, key: own.key })],
  [
    "tls.key",
    () => ({ cert: own.cert, key: "-----BEGIN PRIVATE KEY-----\nbm8=\n-----END PRIVATE KEY-----" }),
  ],
  ["tls.key", () => ({ cert: own.cert, key: other.key })],
  ["tls.key", () => ({ cert: own.cert })],
  ["tls.cert", () => ({ key: own.key })],
])("%s that cannot be used is named with the first call", async (option, tls) => {
  const server = await loopback({ "GET /about": about }, own);
  const vspc = client(server, { tls: tls() });
  const error = await failure(vspc.getAboutInformation());
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.option).toBe(option);
  await vspc.close();
  expect(server.requests).toEqual([]);
});

test("logon and renewal use the TLS settings too", async () => {
  const server = await loopback(
    { "POST /token": [tokens(1), tokens(2)], "GET /about": only("Bearer access-2", about) },
    own,
  );
  const vspc = client(server, { auth: password, tls: { ca: own.cert } });
  expect(await vspc.getAboutInformation()).toHaveProperty("data");
  expect(server.calls).toEqual(["POST /token", "GET /about", "POST /token", "GET /about"]);
});

test("timeout, abort, redirects and a body to send work over TLS settings as without", async () => {
  const place = gate();
  const server = await loopback(
    {
      "GET /about": text(307, "", { location: "/api/v3/moved" }),
      "GET /moved": place.wait(hang),
      "POST /token": tokens(1),
    },
    own,
  );
  const clock = manualClock();
  const vspc = client(server, { tls: { ca: own.cert }, clock });
  const body = { grant_type: "password" as const, username: "u", password: "p" };
  expect(await vspc.oAuth2IssueToken({ body })).toMatchObject({ access_token: "access-1" });
  const failing = failure(vspc.getAboutInformation({}, { retry: false }));
  await place.arrived;
  clock.advance(60_000);
  expect(await failing).toMatchObject({ bound: "timeout" });
  const reason = new Error("stop");
  const controller = new AbortController();
  const aborted = failure(vspc.getAboutInformation({}, { signal: controller.signal }));
  controller.abort(reason);
  expect(await aborted).toBe(reason);
});
