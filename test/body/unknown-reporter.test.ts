import { expect, test, vi } from "vitest";
import { unknownReporter } from "../../src/body/bodies.js";
import type { LogFields, Logger } from "../../src/http/log.js";
import { Secrets } from "../../src/secrets/secrets.js";
import { client as emClient, failure } from "../support/enterprise-manager-client.js";
import { enterpriseManager, xml } from "../support/enterprise-manager-server.js";
import { loopback, text } from "../support/loopback.js";
import { client as sbcClient } from "../support/oracle-sbc-client.js";
import { envelope, sbcServer, xml as sbcXml } from "../support/oracle-sbc-server.js";
import { userUid, client as vspcClient } from "../support/vspc-client.js";

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const job = (more = "") =>
  `<Job ${ns} Type="Job" Name="n" UID="u" Href="h"><JobType>Backup</JobType><Platform>VMware</Platform>${more}</Job>`;
const sentinel = "9223372036854775807";

function kept() {
  const lines: [level: string, message: string, fields: LogFields][] = [];
  const logger: Logger = {
    debug: (...line) => void lines.push(["debug", ...line]),
    warn: (...line) => void lines.push(["warn", ...line]),
  };
  return { logger, left: () => lines.filter(([, message]) => message.includes("left out")), lines };
}

test("Enterprise Manager: reported each time with its operation, logged once a client", async () => {
  const { logger, left } = kept();
  const reports: [string, string][] = [];
  const server = await enterpriseManager({ "GET /jobs/j1": xml(200, job('<New A="1"/><Newer/>')) });
  const em = emClient(server, { logger, onUnknown: (...report) => reports.push(report) });
  await em.getJob({ id: "j1" });
  await em.getJob({ id: "j1" });
  const both: [string, string][] = [
    ["Job/New", "getJob"],
    ["Job/Newer", "getJob"],
  ];
  expect(reports).toStrictEqual([...both, ...both]);
  expect(left()).toStrictEqual([
    [
      "debug",
      "getJob left out Job/New: not in the spec, or a number out of range",
      { product: "enterprise-manager", operationId: "getJob", member: "Job/New" },
    ],
    ["debug", expect.stringContaining("Job/Newer"), expect.objectContaining({ member: "Job/Newer" })],
  ]);
  await emClient(server, { logger }).getJob({ id: "j1" });
  expect(left()).toHaveLength(4);
});

test("Enterprise Manager in JSON: members of a list are logged as one", async () => {
  const { logger, left } = kept();
  const reports: string[] = [];
  const body = '{"Jobs":[{"Name":"a","UID":"u","New":1},{"Name":"b","UID":"v","New":1}]}';
  const server = await enterpriseManager({
    "GET /jobs": text(200, body, { "content-type": "application/json" }),
  });
  const em = emClient(server, { mediaType: "json", logger, onUnknown: (path) => reports.push(path) });
  expect((await em.getJobs()).Jobs).toHaveLength(2);
  expect(reports).toStrictEqual(["Jobs.Jobs[0].New", "Jobs.Jobs[1].New"]);
  expect(left().map(([, , { member }]) => member)).toStrictEqual(["Jobs.Jobs[].New"]);
});

test("Oracle SBC", async () => {
  const reports: [string, string][] = [];
  const server = await sbcServer({
    "GET /system/status": sbcXml(
      200,
      envelope("<x/>").replace("<messages/>", '<messages/><links/><extra a="1"/>'),
    ),
  });
  const sbc = sbcClient(server, { onUnknown: (...report) => reports.push(report) });
  await sbc.getSystemStatus().catch(() => {});
  expect(reports).toContainEqual(["response/extra", "getSystemStatus"]);
});

test("VSPC: numbers that JavaScript cannot hold", async () => {
  const { logger, left } = kept();
  const reports: [string, string][] = [];
  const item = `{"instanceUid":"${userUid}","capacity":${sentinel},"freeSpace":1}`;
  const body = `{"data":[${item},${item}],"meta":{"pagingInfo":{"total":2,"count":2,"offset":0}}}`;
  const server = await loopback({ [`GET /users/${userUid}/logins`]: text(200, body) });
  const vspc = vspcClient(server, { logger, onUnknown: (...report) => reports.push(report) });
  const { data } = await vspc.getUserLogins({ userUid });
  expect(data).toStrictEqual([
    { instanceUid: userUid, freeSpace: 1 },
    { instanceUid: userUid, freeSpace: 1 },
  ]);
  expect(reports).toStrictEqual([
    ["data[0].capacity", "getUserLogins"],
    ["data[1].capacity", "getUserLogins"],
  ]);
  expect(left()).toHaveLength(1);
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("not this one");
    },
  ],
  ["rejects", () => Promise.reject(new Error("not this one"))],
])("an onUnknown that %s breaks no call, and is warned of once", async (_, onUnknown) => {
  const { logger, lines } = kept();
  const server = await enterpriseManager({ "GET /jobs/j1": xml(200, job("<New/><Newer/>")) });
  const em = emClient(server, { logger, onUnknown });
  expect((await em.getJob({ id: "j1" })).Name).toBe("n");
  await em.getJob({ id: "j1" });
  const warnings = lines.filter(([level]) => level === "warn");
  expect(warnings).toStrictEqual([
    ["warn", expect.stringContaining("onUnknown threw an error"), { product: "enterprise-manager" }],
  ]);
  expect(JSON.stringify(lines)).not.toContain("not this one");
});

test("without a logger the process is warned", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  const report = unknownReporter({
    product: "p",
    logger: undefined,
    onUnknown: () => {
      throw new Error();
    },
    secrets: new Secrets(),
  });
  report?.("a", "getA");
  report?.("b", "getA");
  expect(warn.mock.calls).toStrictEqual([
    [expect.stringContaining("onUnknown"), { code: "ASYNCOPS_ON_UNKNOWN" }],
  ]);
  warn.mockRestore();
});

test("nothing is collected when nobody wants to know", () => {
  const settings = { product: "p", onUnknown: undefined, secrets: new Secrets() };
  expect(unknownReporter({ ...settings, logger: undefined })).toBeUndefined();
  expect(unknownReporter({ ...settings, logger: { warn: () => {} } })).toBeUndefined();
});

test("names that a server makes up without end are not remembered without end", () => {
  const { logger, left } = kept();
  const report = unknownReporter({ product: "p", logger, onUnknown: undefined, secrets: new Secrets() });
  for (let index = 0; index < 2000; index++) report?.(`a/name-${index}`, "getA");
  expect(left()).toHaveLength(1000);
});

test("a secret in a name is masked", () => {
  const { logger, lines } = kept();
  const reports: string[] = [];
  const secrets = new Secrets();
  secrets.add("very-secret-token");
  unknownReporter({ product: "p", logger, onUnknown: (path) => reports.push(path), secrets })?.(
    "a/very-secret-token",
    "getA",
  );
  expect(JSON.stringify([lines, reports])).not.toContain("very-secret-token");
});

test("a list of strangers names the operation; what is left out is reported once, also where the error is masked", async () => {
  const reports: string[] = [];
  const body = `<Jobs ${ns}><Surprise Name="pass-word-1"/></Jobs>`;
  const server = await enterpriseManager({ "GET /jobs": xml(200, body) });
  const em = emClient(server, { onUnknown: (path) => reports.push(path) });
  const error = await failure(em.getJobs());
  expect(error).toMatchObject({ code: "decode", operationId: "getJobs" });
  expect(error.message).toContain("holds nothing that the schema names, only Surprise");
  expect(reports).toStrictEqual(["Jobs/Surprise"]);
});
