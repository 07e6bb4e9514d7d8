import { expect, test } from "vitest";
import { titleOf } from "../../src/body/reply-text.js";
import { withCause } from "../../src/errors/asyncops-error.js";
import { HttpError, OperationFailedError } from "../../src/errors/index.js";
import { textWithoutSecrets, withoutSecrets } from "../../src/mock/record/secret-values.js";
import { EnterpriseManager } from "../../src/products/enterprise-manager/enterprise-manager.js";
import { readErrorBody as readEnterpriseManager } from "../../src/products/enterprise-manager/product.js";
import { OracleSbc } from "../../src/products/oracle-sbc/oracle-sbc.js";
import { readErrorBody as readOracleSbc } from "../../src/products/oracle-sbc/product.js";
import { readErrorBody as readVspc } from "../../src/products/vspc/product.js";
import { Secrets } from "../../src/secrets/secrets.js";
import { isHtml, looksLikeJson } from "../../src/xml/faults.js";
import { nestsTooDeep } from "../../src/xml/json/parse.js";
import { loopback, text } from "../support/loopback.js";
import { client, failure } from "../support/vspc-client.js";

// Of so many characters what is quadratic takes minutes, and what is linear some milliseconds.
const size = 256 * 1024;
/** In ms of CPU time. */
const bound = 5000;

const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length));

/** What expressions that search for these things have to begin again and again with, or to go back over. */
const texts: readonly string[] = [
  " ",
  "\t",
  "\n",
  "\r\n",
  " \n",
  "a ",
  "a \n ",
  "<title",
  "<title ",
  "<title>",
  "<html><title",
  "<errorMessage",
  "<errorMessage>",
  "<errorMessage ",
  "<errorMessagex>",
  "there is no ",
  "with id [",
  "there is no x with id ",
  "already locked ",
  "current session",
  "rest session",
  ".",
  "..",
  ";",
  "/",
  "//",
  "%",
  "%4",
  "%41",
  "%2",
  "%25",
  "+",
  "&",
  "&amp",
  "&amp;",
  "&#x",
  "&#x41;",
  "\\",
  "\\u",
  "\\u0041",
  '"',
  '\\"',
  "{",
  "[",
  "]",
  "[]",
  '{"a":',
  "=",
  "token=",
  "password",
  'password":"',
  "password: ",
  "/logonSessions/",
  "A",
  "secret-secre",
  "secret-secret",
  "c2VjcmV0LXNlY3JldA",
  "position ",
  "code=",
  "-",
  "0",
  "00000000-0000-0000-0000-000000000000",
  "unsupported versioni",
  "locked by another use",
  "is too lon",
  "<!",
  "<!doctype ",
];

/** All that is made of a text of a server. */
const secrets = new Secrets();
secrets.keepAuth({ username: "operator", password: "secret-secret" });
secrets.keep("AAAAAAAAAAAAAAAAAAAB");
const uses: Readonly<Record<string, (text: string) => unknown>> = {
  titleOf: (text) => titleOf(text),
  "titleOf a page": (text) => titleOf(`<html>${text}`),
  isHtml,
  looksLikeJson,
  nestsTooDeep: (text) => nestsTooDeep(text),
  HttpError: (text) =>
    new HttpError({ status: 400, messages: [{ message: `a${text}b`, target: text }], hint: "x" }),
  "HttpError with many messages": (text) =>
    new HttpError({ status: 400, messages: Array.from(text.slice(0, 20_000), (message) => ({ message })) }),
  amended: (text) => withCause(new HttpError({ status: 400, messages: [{ message: text }] }), "x", undefined),
  OperationFailedError: (text) =>
    new OperationFailedError("failed", {
      id: "1",
      messages: [{ message: `${text}a` }, { message: `a${text}` }],
    }),
  "OperationFailedError with many messages": (text) =>
    new OperationFailedError("failed", {
      id: "1",
      messages: Array.from({ length: 20_000 }, (_, index) => ({ message: `${text.slice(0, 50)}${index}` })),
    }),
  "error of VSPC": (text) => readVspc({ errors: [{ message: text }], error: text, title: text }, 400),
  "error of Enterprise Manager": (text) => readEnterpriseManager({ Message: text, StatusCode: 500 }),
  "error of the SBC": (text) => readOracleSbc(text, 423),
  "error of the SBC, nested": (text) => readOracleSbc({ messages: [{ errorMessage: text }, text] }, 423),
  mask: (text) => secrets.mask(text),
  "mask of many texts": (text) => secrets.maskValue(text.slice(0, 200_000).match(/.{1,20}/gs)),
  "text of a mock": (text) => textWithoutSecrets(text),
  "value of a mock": (text) => withoutSecrets({ a: text, password: text }),
};

test.each(Object.entries(uses))("%s takes linear time", (_, use) => {
  for (const unit of texts) {
    const made = fill(unit);
    const before = process.cpuUsage();
    use(made);
    const { user } = process.cpuUsage(before);
    if (user / 1000 > bound) expect.fail(`${JSON.stringify(unit)} took ${user / 1000} ms`);
  }
});

const bodies: readonly (readonly [string, string, (n: string) => string])[] = [
  ["text/html", "<title", (filled) => `<html>${filled}`],
  ["text/html", " ", (filled) => `${filled}<html>`],
  ["text/plain", "<errorMessage", (filled) => filled],
  ["text/plain", " \n", (filled) => `a${filled}b`],
  ["application/json", " ", (filled) => JSON.stringify({ errors: [{ message: `a${filled}b` }] })],
  ["application/json", "[", (filled) => filled],
  ["application/json", '{"errors":', (filled) => filled],
  [
    "application/xml",
    "there is no ",
    (filled) => `<Error xmlns="http://www.veeam.com/ent/v1.0" Message="${filled}" StatusCode="500"/>`,
  ],
  [
    "application/xml",
    "already locked ",
    (filled) => `<response><messages><message>${filled}</message></messages></response>`,
  ],
  ["application/xml", "<a>", (filled) => `<response>${filled}`],
];

test.each(bodies)("clients make an error of %s of %j in linear time", async (type, unit, make) => {
  const body = make(fill(unit).slice(0, size - 200));
  const server = await loopback(text(404, body, { "content-type": type }));
  const options = { retry: false } as const;
  const calls = [
    client(server, { ...options, auth: { apiKey: "secret-secret" } }).getAboutInformation(),
    new EnterpriseManager({
      baseUrl: `${server.origin}/api`,
      auth: { sessionId: "secret" },
      ...options,
    }).getJobs(),
    new OracleSbc({
      baseUrl: `${server.origin}/rest`,
      auth: { accessToken: "secret" },
      ...options,
    }).getSystemStatus(),
  ];
  const before = process.cpuUsage();
  for (const error of await Promise.all(calls.map(failure))) expect(error.status).toBe(404);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(bound);
});
