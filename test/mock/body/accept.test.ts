import { expect, it } from "vitest";
import { chooseMediaType } from "../../../src/mock/body/accept.js";

const both = ["application/xml", "application/json"];

it.each<[string | undefined, string | undefined]>([
  [undefined, "application/xml"],
  ["", "application/xml"],
  ["*/*", "application/xml"],
  ["application/*", "application/xml"],
  ["application/json", "application/json"],
  ["APPLICATION/JSON; charset=utf-8", "application/json"],
  ["application/json, application/xml", "application/json"],
  ["application/xml;q=0.8, application/json;q=0.9", "application/json"],
  ["application/json, */*", "application/json"],
  ["application/json;q=0.1, */*", "application/xml"],
  ["application/xml;q=0, */*", "application/json"],
  ["application/*;q=0, */*", undefined],
  ["text/xml", "application/xml"],
  ["text/xml;q=0.5, application/json", "application/json"],
  ["text/html", undefined],
  ["text/html, */*;q=0.1", "application/xml"],
])("%j gets %s", (accept, expected) => {
  expect(chooseMediaType(accept, both)).toBe(expected);
});
