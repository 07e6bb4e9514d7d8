import { expect, test } from "vitest";
import { basic, userName } from "../../src/http/credentials.js";

test("RFC 7617's own examples", () => {
  expect(basic({ username: "Aladdin", password: "open sesame" }).value).toBe(
    "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
  );
  expect(basic({ username: "test", password: "123£" }).value).toBe("Basic dGVzdDoxMjPCow==");
});

test("long credentials stay in one line", () => {
  expect(basic({ username: "u".repeat(100), password: "p".repeat(200) }).value).toMatch(
    /^Basic [A-Za-z0-9+/=]+$/,
  );
});

test("a colon would end the name", () => {
  expect(userName("EXAMPLE\\user")).toBeUndefined();
  expect(userName("a:b")).toBe("must not hold a colon");
  expect(userName(7)).toBeTypeOf("string");
});
