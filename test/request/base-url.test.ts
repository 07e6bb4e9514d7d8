import { expect, test } from "vitest";
import { loopback } from "../support/loopback.js";
import { about, client } from "../support/vspc-client.js";

test.each([
  ["", "/api/v3/about"],
  ["/", "/api/v3/about"],
  ["/api/v3", "/api/v3/about"],
  ["/api/v3/", "/api/v3/about"],
  ["/api/v3//", "/api/v3/about"],
  ["/vspc/api/v3", "/vspc/api/v3/about"],
])("a base URL that ends in %j asks for %s", async (path, expected) => {
  const server = await loopback(about);
  await client(server, { baseUrl: server.origin + path }).getAboutInformation();
  expect(server.requests.map((request) => request.path)).toEqual([expected]);
});
