import { describe, expect, it } from "vitest";
import { DecodeError } from "../../../src/errors/index.js";
import { json, loopback } from "../../support/loopback.js";
import { failure } from "../../support/vspc-client.js";
import { actionId, jobUid, late, result, route, scene, succeeded } from "./scene.js";

const other = "77255254-f96a-401e-b684-b338040a2d68";

/** Location as sent, and the action that is followed. */
const locations: readonly (readonly [what: string, location: string])[] = [
  ["the name that the server has for itself", `https://vspc:1280/api/v3/asyncActions/${actionId}`],
  ["another host and port", `http://198.51.100.7:9999/api/v3/asyncActions/${actionId}`],
  ["another base path", `https://proxy.example.com/veeam/vspc/rest/asyncActions/${actionId}`],
  ["a path without a host", `/api/v3/asyncActions/${actionId}`],
  ["the id alone", actionId],
  ["the singular of some vendor texts", `https://vspc:1280/api/v3/asyncAction/${actionId}`],
  ["a slash at the end", `https://vspc:1280/api/v3/asyncActions/${actionId}/`],
  ["the result", `https://vspc:1280/api/v3/asyncActions/${actionId}/result`],
  ["a query with another id", `https://vspc:1280/api/v3/asyncActions/${actionId}?tenant=${other}`],
  ["a fragment with another id", `https://vspc:1280/api/v3/asyncActions/${actionId}#${other}`],
  ["a base path with another id", `https://proxy.example.com/${other}/api/v3/asyncActions/${actionId}`],
  ["credentials and dots", `https://user:pass@vspc/../../api/v3/x/../asyncActions/${actionId}`],
];

describe("the id of the action", () => {
  it.each(locations)("is taken from a Location with %s", async (_, location) => {
    const { server, vspc } = await scene({
      [route.job]: late(location),
      [route.status]: succeeded,
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    await vspc.getBackupServerJob({ jobUid });
    expect(server.calls).toEqual([route.job, route.status, route.result]);
  });

  it("keeps the case in which the server wrote it", async () => {
    const upper = actionId.toUpperCase();
    const { server, vspc } = await scene({
      [route.job]: late(`/api/v3/asyncActions/${upper}`),
      [`GET /asyncActions/${upper}`]: succeeded,
      [`GET /asyncActions/${upper}/result`]: result("syntheticBackupServerJobResult"),
    });
    await vspc.getBackupServerJob({ jobUid });
    expect(server.calls).toContain(`GET /asyncActions/${upper}`);
  });

  it("of Location wins over the one that was sent", async () => {
    const { server, vspc } = await scene({
      [route.start]: late(),
      [route.status]: succeeded,
      [route.result]: result("syntheticEmptyResult"),
    });
    await vspc.startBackupServerJob({ jobUid });
    expect(server.requests[0]?.headers["x-request-id"]).not.toBe(actionId);
    expect(server.calls).toEqual([route.start, route.status, route.result]);
  });

  it.each([
    ["is missing", ""],
    ["holds no id", "https://vspc:1280/api/v3/asyncActions/latest"],
  ])("is the one that was sent when Location %s", async (_, location) => {
    const server = await loopback((received, response) => {
      if (received.method === "POST") return late(location)(received, response);
      const handler = received.path.endsWith("/result") ? result("syntheticEmptyResult") : succeeded;
      return handler(received, response);
    });
    const { vspc } = await scene({}, { baseUrl: server.url });
    await vspc.startBackupServerJob({ jobUid });
    const sent = server.requests[0]?.headers["x-request-id"];
    expect(sent).toMatch(/^[0-9a-f-]{36}$/);
    expect(server.calls.slice(1)).toEqual([`GET /asyncActions/${sent}`, `GET /asyncActions/${sent}/result`]);
  });

  it("that is nowhere, for a plain read, is an error that says so, and nothing more is sent", async () => {
    const { server, vspc } = await scene({ [route.job]: late("") });
    const error = await failure(vspc.getBackupServerJob({ jobUid }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "decode", operationId: "getBackupServerJob" });
    expect(error.message).toMatch(/202 without an id in Location.*cannot be followed/);
    expect(server.calls).toEqual([route.job]);
  });
});

describe("the host of Location", () => {
  it("gets no request, and so no credentials", async () => {
    const foreign = await loopback(json(200, {}));
    const { server, vspc } = await scene({
      [route.job]: late(`${foreign.url}/asyncActions/${actionId}`),
      [route.status]: succeeded,
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    await vspc.getBackupServerJob({ jobUid });
    expect(foreign.requests).toEqual([]);
    expect(server.calls).toEqual([route.job, route.status, route.result]);
  });
});
