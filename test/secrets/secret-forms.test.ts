import { inspect } from "node:util";
import { expect, test } from "vitest";
import { DecodeError, HttpError } from "../../src/errors/index.js";
import { Secrets } from "../../src/secrets/secrets.js";

/** With all that encodings change. */
const secret = `pa ss+w"o/r\\d&<é>%41='7`;

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
const json = JSON.stringify(secret).slice(1, -1);
const entities = secret
  .replaceAll("&", "&amp;")
  .replaceAll("<", "&lt;")
  .replaceAll(">", "&gt;")
  .replaceAll('"', "&quot;")
  .replaceAll("'", "&#39;");
const everyByte = [...Buffer.from(secret, "utf8")].map((byte) => `%${byte.toString(16).padStart(2, "0")}`);

test.each([
  ["itself", secret],
  ["a component of a URL", encodeURIComponent(secret)],
  ["lower-case escapes", encodeURIComponent(secret).replace(/%../g, (found) => found.toLowerCase())],
  ["a URL", encodeURI(secret)],
  ["a form", new URLSearchParams({ p: secret }).toString().slice(2)],
  ["every byte", everyByte.join("")],
  ["a component twice", encodeURIComponent(encodeURIComponent(secret))],
  ["JSON", json],
  ["JSON with code points", json.replaceAll("é", "\\u00e9").replaceAll("&", "\\u0026")],
  ["XML", entities],
  ["XML with numbers", entities.replaceAll("&amp;", "&#x26;").replaceAll("é", "&#233;")],
  ["JSON in HTML", json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")],
  [
    "a component in JSON in HTML",
    JSON.stringify({ a: encodeURIComponent(secret) }).replaceAll('"', "&quot;"),
  ],
  ["JSON in JSON", JSON.stringify(json).slice(1, -1)],
  ["XML in XML", entities.replaceAll("&", "&amp;")],
  ["base64", base64(secret)],
  ["base64 in lines", base64(secret).replace(/.{10}/g, "$&\r\n")],
  ["base64url", Buffer.from(secret, "utf8").toString("base64url")],
  ["base64 in a URL", encodeURIComponent(base64(secret))],
])("a secret is found as %s", (_, text) => {
  const secrets = new Secrets();
  secrets.keep(secret);
  const masked = secrets.mask(`before ${text} and ${text} after`);
  expect(masked).toMatch(/^before .{0,30}\*\*\*.{0,30} and .{0,30}\*\*\*.{0,30} after$/);
});

test.each(["", "a", "ab", "abc", "abcd"])("and in base64 of a longer text, behind %j", (before) => {
  const secrets = new Secrets();
  secrets.keep("SECRET-password/1");
  // Of the first and the last character a part belongs to the secret.
  const masked = secrets.mask(base64(`${before}SECRET-password/1 and more`));
  expect(masked).toContain("***");
  expect(Buffer.from(masked.replace("***", ""), "base64").toString("latin1")).not.toMatch(/SEC|pass/);
});

test("the text inside a token in base64 is the token, and an id is found in either case", () => {
  const id = "b9a759dd-4496-4f50-8fc0-f925aa283f8d";
  const secrets = new Secrets();
  secrets.add(base64(id));
  expect(secrets.mask(`no session ${id}`)).toBe("no session ***");
  secrets.add(id);
  expect(secrets.mask(`no session ${id.toUpperCase()}`)).toBe("no session ***");
});

test("HTTP Basic and all members of auth but names; short ones and others stay", () => {
  const secrets = new Secrets();
  secrets.keepAuth({ username: "operator", password: "one-two", as: "some-user", readOnly: true });
  secrets.keepAuth({ apiKey: "abc" });
  secrets.keepUrl("http://proxy-user:p%40ss@proxy.example.com:3128");
  const text = `operator some-user abc true ${base64("operator:other")}`;
  expect(secrets.mask(text)).toBe(text);
  expect(secrets.mask(`Basic ${base64("operator:one-two")}, p@ss`)).toBe("Basic ***, ***");
  expect(secrets.mask(`Basic ${base64("proxy-user:p@ss")}`)).toBe("Basic ***");
});

test("headers that open something, without their schemes", () => {
  const secrets = new Secrets();
  secrets.addHeaders(
    new Headers({
      authorization: "Bearer token-1",
      cookie: "a=cookie-1; b=cookie-2",
      "x-auth-token": "token-2",
    }),
  );
  secrets.addHeaders(new Headers({ authorization: "token-3", "x-request-id": "id-of-request" }));
  expect(secrets.mask("Bearer token-1 cookie-1 cookie-2 token-2 token-3 id-of-request")).toBe(
    "Bearer *** *** *** *** *** id-of-request",
  );
});

test("what was given stays known, of what was renewed the latest", () => {
  const secrets = new Secrets();
  secrets.keep("given-secret");
  for (let number = 1; number <= 40; number++) secrets.add(`token-number-${number}.`);
  expect(secrets.mask("given-secret token-number-40. token-number-21. token-number-1.")).toBe(
    "*** *** *** token-number-1.",
  );
});

test("overlapping secrets leave nothing of each other", () => {
  const secrets = new Secrets();
  for (const one of ["abcdef", "defghi", "abcd"]) secrets.keep(one);
  expect(secrets.mask("x abcdefghi y abcdabcd z")).toBe("x *** y ****** z");
});

test("values are masked in names too, keep their shape, and are the same without a secret", () => {
  const secrets = new Secrets();
  secrets.keep("SECRET");
  const value = { a: ["SECRET", 1, null], SECRET: { b: "x" }, ["__proto__"]: "SECRET" };
  expect(JSON.stringify(secrets.maskValue(value))).toBe(
    JSON.stringify({ a: ["***", 1, null], "***": { b: "x" }, ["__proto__"]: "***" }),
  );
  const plain = { a: [{ b: "c" }] };
  expect(secrets.maskValue(plain)).toBe(plain);
  expect(secrets.maskValue("SECRET")).toBe("***");
  expect(secrets.maskValue(undefined)).toBeUndefined();
});

test("an error keeps its class and members, and is masked with its causes; others are left as they are", () => {
  const secrets = new Secrets();
  secrets.keep("SECRET");
  const inner = Object.assign(new TypeError("fetch failed: SECRET"), { code: "E", config: { h: "SECRET" } });
  Object.assign(inner, { self: inner });
  const all = new AggregateError([new Error("SECRET")], "all SECRET");
  inner.cause = all;
  const error = new DecodeError("SECRET in a body", { operationId: "getX", attempts: 2, cause: inner });
  const masked = secrets.masked(error) as DecodeError & { cause: typeof inner & { cause: AggregateError } };
  expect(masked).toBeInstanceOf(DecodeError);
  expect(masked).toMatchObject({ code: "decode", operationId: "getX", attempts: 2, name: "DecodeError" });
  expect(masked.message).toBe("getX: *** in a body");
  expect(masked.stack).toMatch(/^DecodeError: getX: \*\*\* in a body\n {4}at /);
  expect(masked.cause).toMatchObject({ message: "fetch failed: ***", code: "E", config: { h: "***" } });
  expect(masked.cause).toBeInstanceOf(TypeError);
  expect(masked.cause.cause).toBeInstanceOf(AggregateError);
  expect(masked.cause.cause.errors).toMatchObject([{ message: "***" }]);
  expect(error.message).toContain("SECRET");

  const abort = new DecodeError("x", { cause: new DOMException("SECRET", "AbortError") });
  const aborted = (secrets.masked(abort) as DecodeError).cause as DOMException;
  expect(aborted).toBeInstanceOf(DOMException);
  expect([aborted.name, aborted.message, aborted.code]).toEqual(["AbortError", "***", 20]);
  expect(inspect(aborted)).not.toContain("SECRET");

  const trap = Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("SECRET");
    },
  });
  const trapped = secrets.masked(
    new DecodeError("x SECRET", { operationId: "getX", cause: trap }),
  ) as DecodeError;
  expect([trapped.message, trapped.cause]).toEqual(["getX: x ***", undefined]);

  const clean = new HttpError({ status: 404, body: { a: 1 } });
  expect(secrets.masked(clean)).toBe(clean);
  const foreign = new Error("SECRET");
  expect(secrets.masked(foreign)).toBe(foreign);
});
