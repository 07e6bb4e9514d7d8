import { expect, it } from "vitest";
import { masked } from "../../../src/cli/operations/masked.js";

it("masks members by their names, at any depth, and keeps their form", () => {
  expect(
    masked({
      username: "ops",
      password: "a",
      nested: [{ apiKey: "b", clientSecret: { value: "c", length: 3 } }, { accessToken: ["d"] }],
    }),
  ).toEqual({
    username: "ops",
    password: "***",
    nested: [{ apiKey: "***", clientSecret: { value: "***", length: 3 } }, { accessToken: ["***"] }],
  });
});

it("masks pairs of name and value, and JSON patches", () => {
  expect(
    masked([
      { name: "auth-password", value: ["a"] },
      { name: "port", value: ["1"] },
    ]),
  ).toEqual([
    { name: "auth-password", value: ["***"] },
    { name: "port", value: ["1"] },
  ]);
  expect(masked({ op: "replace", path: "/credentials/password", value: "a" })).toMatchObject({
    value: "***",
  });
});

it("masks what the spec calls a secret, whatever its name", () => {
  expect(masked({ pin: "1", id: "2" }, new Set(["pin"]))).toEqual({ pin: "***", id: "2" });
});

it("masks elements and attributes of text", () => {
  expect(
    masked('<a user="u" password="p"><Password x="1">s</Password><n:token>t</n:token><b>c</b></a>'),
  ).toBe('<a user="u" password="***"><Password x="1">***</Password><n:token>***</n:token><b>c</b></a>');
});
