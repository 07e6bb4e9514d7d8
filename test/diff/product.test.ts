import { describe, expect, it } from "vitest";
import { afterSmallEdit, type Editable, lines } from "./support.js";

const thing = "/things/{id}";
const _get = (change: (operation: Editable, document: Editable) => void) =>
  lines(afterSmallEdit((document) => change(document.paths[thing].get, document)));
const _put = (change: (operation: Editable, document: Editable) => void) =>
  lines(afterSmallEdit((document) => change(document.paths[thing].put, document)));

describe("the product", () => {
  const edit = (change: (document: Editable) => void) =>
    lines(afterSmallEdit(change)).map((line) => line.replace(/ getThing.*| putThing/, ""));

  it.each<[string, (document: Editable) => void, string[]]>([
    [
      "other credentials",
      (each) => {
        each.security = [{ key: [] }];
      },
      [
        "major security-changed operation -`token` +`key` [uses]",
        "major security-changed operation -`token` +`key` [uses]",
      ],
    ],
    [
      "no credentials",
      (each) => {
        each.security = [];
      },
      ["minor security-loosened operation -`token` +none"],
    ],
    [
      "one more way to log on",
      (each) => {
        each.security.push({ key: [] });
      },
      ["minor security-loosened operation -`token` +`token` or `key`"],
    ],
    [
      "another scheme",
      (each) => {
        each.components.securitySchemes.token.scheme = "basic";
      },
      ["major security-scheme-changed product token [uses]"],
    ],
    [
      "a new scheme",
      (each) => {
        each.components.securitySchemes.key = {};
      },
      ["minor security-scheme-added product key"],
    ],
    [
      "no scheme",
      (each) => {
        each.components.securitySchemes = {};
      },
      ["major security-scheme-removed product token [uses]"],
    ],
    [
      "another base path",
      (each) => {
        each.servers[0].url = "https://{host}/v2";
      },
      ["major server-changed product -`https://{host}/api` +`https://{host}/v2` [uses]"],
    ],
    [
      "one more server",
      (each) => {
        each.servers.push({ url: "https://a" });
      },
      ["minor server-added product +`https://a`"],
    ],
    [
      "no server",
      (each) => {
        each.servers = [];
      },
      ["major server-removed product -`https://{host}/api` [uses]"],
    ],
    [
      "another usual host",
      (each) => {
        each.servers[0].variables.host.default = "a";
      },
      ["minor server-variable-changed product `host`"],
    ],
    [
      "a version less",
      (each) => {
        each.info["x-api-versions"] = ["2"];
      },
      ["major product-version-removed product -1 [uses]"],
    ],
    [
      "a version more",
      (each) => {
        each.info["x-api-versions"].push("3");
      },
      ["minor product-version-added product +3"],
    ],
  ])("%s", (_, change, expected) => {
    expect(edit(change)).toEqual(expected);
  });
});
