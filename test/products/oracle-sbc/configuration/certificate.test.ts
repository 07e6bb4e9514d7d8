import { expect, test } from "vitest";
import { ConfigurationError } from "../../../../src/errors/index.js";
import { sleep } from "../../../../src/http/clock.js";
import { gate, hang } from "../../../support/loopback.js";
import { box } from "../../../support/oracle-sbc-box.js";
import { client, failure } from "../../../support/oracle-sbc-client.js";
import { error, lockedByAnother, ok, sbcServer } from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

const request =
  "-----BEGIN CERTIFICATE REQUEST-----\nbm90LWEtcmVhbC1yZXF1ZXN0\n-----END CERTIFICATE REQUEST-----\n";
const certificate = "-----BEGIN CERTIFICATE-----\r\nbm90LWEtcmVhbC1jZXJ0\r\n-----END CERTIFICATE-----\r\n";

const generate = "PUT /configuration/certificates/generateRequest";
const importing = "PUT /configuration/certificates/import";
const routes = {
  [generate]: ok(
    `<CertificateRequest><recordName>rest-server</recordName><certificateSignedRequest>${request}</certificateSignedRequest></CertificateRequest>`,
  ),
  [importing]: ok("<recordName>rest-server</recordName>"),
};
const whole = [
  "POST /v1.2/auth/token",
  "POST /v1.2/configuration/lock",
  "PUT /v1.2/configuration/certificates/generateRequest?recordName=rest-server&reGenerate=true",
  "PUT /v1.2/configuration/certificates/import",
  "GET /v1.2/admin/asyncstatus",
  "POST /v1.2/configuration/unlock",
];

test("under the lock: a request, the signature, the import in place of the old one", async () => {
  const server = await sbcServer(routes);
  const asked: string[] = [];
  const result = await client(server).renewCertificate({
    recordName: "rest-server",
    sign: async (pem) => {
      asked.push(pem);
      // The lock is held, and nothing else sent meanwhile.
      expect(server.calls).toEqual(whole.slice(0, 3));
      return certificate;
    },
  });
  expect(result).toBeUndefined();
  expect(asked).toEqual([request]);
  expect(server.calls).toEqual(whole);
  expect(server.requests[3]?.body.slice(38)).toBe(
    "<ImportCertificate><recordName>rest-server</recordName><format>x509</format><certificateRequest>-----BEGIN CERTIFICATE-----&#13;\nbm90LWEtcmVhbC1jZXJ0&#13;\n-----END CERTIFICATE-----&#13;\n</certificateRequest><overwrite>true</overwrite></ImportCertificate>",
  );
});

test("another format, and a signature at once", async () => {
  const server = await sbcServer(routes);
  await client(server).renewCertificate({
    recordName: "rest-server",
    format: "pkcs7",
    sign: () => certificate,
  });
  expect(server.requests[3]?.body).toContain("<format>pkcs7</format>");
});

test("inside a lock it takes no other", async () => {
  const server = await sbcServer(routes);
  const sbc = client(server);
  await sbc.withConfigurationLock(() =>
    sbc.renewCertificate({ recordName: "rest-server", sign: () => certificate }),
  );
  expect(server.calls).toEqual(whole);
});

test("an hour until it is signed: the lock is kept", async () => {
  const clock = virtualClock();
  const server = await box(clock, { routes });
  await client(server, { clock, fetch: clock.fetch }).renewCertificate({
    recordName: "rest-server",
    sign: async () => {
      await sleep(clock, 3_600_000);
      return certificate;
    },
  });
  expect(server.issued.every((name) => name.startsWith("1."))).toBe(true);
  expect(server.calls.at(-3)).toBe("PUT /v1.2/configuration/certificates/import");
  expect(server.holder).toBeUndefined();
});

test.each<[string, () => unknown]>([
  ["nothing", () => undefined],
  ["a number", () => 7],
  ["an empty text", () => ""],
  ["DER", () => "0\u0082\u0003"],
  ["the path of a file", () => "/etc/ssl/rest.pem"],
  ["bytes", () => Buffer.from(certificate)],
])("%s is no certificate: nothing is imported, the lock released", async (_, sign) => {
  const server = await sbcServer(routes);
  const reason = await failure(
    client(server).renewCertificate({ recordName: "rest-server", sign: sign as () => string }),
  );
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.message).toBe("sign must return the certificate in PEM");
  expect(server.calls).toEqual([...whole.slice(0, 3), ...whole.slice(4)]);
});

test("a signature that fails is what is thrown, and the lock released", async () => {
  const server = await sbcServer(routes);
  const mine = new Error("the authority is closed");
  const thrown = await failure(
    client(server).renewCertificate({ recordName: "rest-server", sign: () => Promise.reject(mine) }),
  );
  expect(thrown).toBe(mine);
  expect(server.calls).toEqual([...whole.slice(0, 3), ...whole.slice(4)]);
});

test.each([
  [
    "the request",
    { ...routes, [generate]: error(404, "Certificate record not found") },
    [...whole.slice(0, 3), ...whole.slice(4)],
  ],
  ["the import", { ...routes, [importing]: error(400, "request body not found") }, whole],
])("a failure of %s releases the lock", async (_, answers, calls) => {
  const server = await sbcServer(answers);
  await failure(client(server).renewCertificate({ recordName: "rest-server", sign: () => certificate }));
  expect(server.calls).toEqual(calls);
});

test("a lock that cannot be had: nobody is asked to sign", async () => {
  const server = await sbcServer({ ...routes, "POST /configuration/lock": lockedByAnother });
  const reason = await failure(
    client(server).renewCertificate({
      recordName: "rest-server",
      sign: () => {
        throw new Error("asked");
      },
    }),
  );
  expect(reason).toMatchObject({ code: "locked", reason: "held-by-another" });
  expect(server.calls).toEqual(whole.slice(0, 2));
});

test("options of the lock are taken", async () => {
  const place = gate();
  const server = await sbcServer({ ...routes, [generate]: place.wait(hang) });
  const controller = new AbortController();
  const renewal = failure(
    client(server).renewCertificate(
      { recordName: "rest-server", sign: () => certificate },
      { signal: controller.signal, waitForLock: 1000 },
    ),
  );
  await place.arrived;
  controller.abort(new Error("enough"));
  expect((await renewal).message).toBe("enough");
  expect(server.calls.at(-1)).toBe("POST /v1.2/configuration/unlock");
});

test.each<[string, unknown]>([
  ["recordName", { sign: () => certificate }],
  ["recordName", { recordName: "", sign: () => certificate }],
  ["recordName", { recordName: 7, sign: () => certificate }],
  ["sign", { recordName: "rest-server" }],
  ["sign", { recordName: "rest-server", sign: certificate }],
  ["format", { recordName: "rest-server", sign: () => certificate, format: "" }],
  ["overwrite", { recordName: "rest-server", sign: () => certificate, overwrite: false }],
  ["recordName", undefined],
])("%s that cannot be used is refused by its name, before the lock", async (option, renewal) => {
  const server = await sbcServer(routes);
  const reason = await failure(client(server).renewCertificate(renewal as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(server.requests).toEqual([]);
});
