import { inspect } from "node:util";
import { expect, test } from "vitest";
import { AsyncOpsError } from "../../../src/errors/index.js";
import type { OracleSbc, OracleSbcOptions } from "../../../src/products/oracle-sbc/oracle-sbc.js";
import { type Handler, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { client, writer } from "../../support/oracle-sbc-client.js";
import {
  elementXml,
  error,
  lockedByAnother,
  ok,
  sbcServer,
  unauthorized,
  xml,
} from "../../support/oracle-sbc-server.js";

// Every secret says so, so that one search finds them all, plain, percent-encoded or in Base64, wherever it starts.
const password = "SECRET-password/1";
const username = "SECRETARY";
const leak = /SECRET|U0VDUkVU|NFQ1JFV|TRUNSRV/;

// As the SBC makes them: the name of the user, in Base64.
const name = Buffer.from("SECRETARY,admin,2018-08-09 19:27:00").toString("base64");
const session = ok(`<accessToken>${name}</accessToken>`);
const page = text(200, "<html><p>SECRET</html>", { "content-type": "text/html", "Set-Cookie": "SECRET" });

const auths: readonly OracleSbcOptions["auth"][] = [{ username, password }, { accessToken: name }];

/** What the server answers to the logon, and to all else. */
const answers: readonly (readonly [string, Handler, Handler])[] = [
  ["401", session, unauthorized],
  ["headers", session, error(401, "no", { "Set-Cookie": "SECRET", "X-Auth-Token": "SECRET" })],
  ["423", session, lockedByAnother],
  ["500", session, error(500, "no")],
  ["a refused logon", unauthorized, unauthorized],
  ["a reset", session, reset],
  ["a redirect", session, text(302, "", { location: "http://other.invalid/?token=SECRET" })],
  ["a page", session, page],
  ["a page for a logon", page, page],
  ["words", session, text(200, "SECRET words")],
  ["half an answer", session, text(200, "<response><data><role>SECRET")],
  ["half a logon", text(200, "<response><data><accessToken>SECRET"), unauthorized],
  ["a token of two lines", ok("<accessToken>SECRET\nSECRET</accessToken>"), unauthorized],
  ["another root", session, xml(200, "<Other SECRET='SECRET'/>")],
  ["too much", session, text(200, "SECRET".repeat(2000))],
  ["nothing", session, text(200, "")],
];

function calls(sbc: OracleSbc): readonly (() => PromiseLike<unknown>)[] {
  return [
    () => sbc.getSystemStatus(),
    () => sbc.addSystemFeature({ body: { licenses: [{ key: "SECRET-licence" }] } }),
    () => sbc.http.GET("/{version}/system/status", { parseAs: "json" }),
    () => sbc.withConfigurationLock(() => sbc.addConfigElement({ body: { elementType: "x" } })),
    () => sbc.getElement("session-agent", { hostname: "SECRET-host" }),
    () => sbc.elementType("session-agent"),
    () => sbc.renewCertificate({ recordName: "rest", sign: () => "SECRET" }),
    () => sbc.getToken({ body: { accessToken: name } }),
  ];
}

test.each(answers)("after %s no secret is in error, log or client", async (_, logon, answer) => {
  const things: unknown[] = [];
  const errors: unknown[] = [];
  for (const auth of auths) {
    const server = await sbcServer((received, response) =>
      (received.path.endsWith("/auth/token") ? logon : answer)(received, response),
    );
    const { lines, logger } = writer();
    const sbc = client(server, {
      auth,
      logger,
      clock: manualClock({ skipBelow: 5001 }),
      maxResponseBytes: 5000,
    });
    things.push(sbc, sbc.http, lines);
    for (const call of calls(sbc))
      await Promise.resolve(call()).catch((reason: unknown) => errors.push(reason));
  }
  expect(errors.length).toBeGreaterThan(0);
  for (const thing of [...errors, ...things]) {
    expect(inspect(thing, { depth: 20, showHidden: true, getters: true })).not.toMatch(leak);
    expect(JSON.stringify(thing) ?? "").not.toMatch(leak);
    expect(String(thing)).not.toMatch(leak);
    expect((thing as Error).stack ?? "").not.toMatch(leak);
  }
  for (const reason of errors) expect(reason).toBeInstanceOf(AsyncOpsError);
});

test("nor with a lock, an element type, and warnings, when all goes well or the token is lost", async () => {
  const server = await sbcServer({
    "POST /auth/token": session,
    "GET /configuration/elementTypes/metadata": ok("<attributeMetadata><name>x</name></attributeMetadata>"),
    "GET /configuration/configElements": ok(elementXml("x", { a: "1" })),
    "PUT /configuration/management": unauthorized,
    "POST /configuration/unlock": [error(500, "no"), text(204, "")],
  });
  const { lines, logger } = writer();
  const sbc = client(server, { auth: { username, password }, logger });
  const things: unknown[] = [lines];
  things.push(await sbc.elementType("x"));
  await sbc.withConfigurationLock(() => {});
  await sbc
    .withConfigurationLock(() => sbc.saveConfiguration())
    .catch((reason: unknown) => things.push(reason));
  expect(things).toHaveLength(3);
  expect(lines.length).toBeGreaterThan(5);
  for (const thing of things) {
    expect(inspect(thing, { depth: 20, showHidden: true, getters: true })).not.toMatch(leak);
    expect(JSON.stringify(thing)).not.toMatch(leak);
  }
});
