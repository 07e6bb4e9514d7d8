import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConfigurationError, OperationExpiredError } from "../../../src/errors/index.js";
import type { OperationJson } from "../../../src/products/vspc/index.js";
import { json } from "../../support/loopback.js";
import { failure } from "../../support/vspc-client.js";
import {
  actionId,
  assignment,
  jobUid,
  late,
  notFound,
  result,
  resultBody,
  route,
  running,
  scene,
  succeeded,
} from "./scene.js";

const routes = {
  [route.job]: late(),
  [route.status]: [running, running, succeeded],
  [route.result]: result("syntheticBackupServerJobResult"),
};

async function writtenDown() {
  const all = await scene(routes);
  const operation = await all.vspc.begin("getBackupServerJob", { jobUid });
  await operation.poll();
  return { ...all, text: JSON.stringify(operation), operation };
}

describe("the JSON of an operation", () => {
  it("holds what is needed to go on, and no secret", async () => {
    const { text, server, operation } = await writtenDown();
    const value = JSON.parse(text);
    expect(value).toEqual({
      version: 1,
      product: "vspc",
      server: server.url,
      operationId: "getBackupServerJob",
      id: actionId,
      begun: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(text + inspect(operation, { depth: 20, showHidden: true })).not.toContain("api-key-1");
  });
});

describe("resume()", () => {
  it("goes on in another client, with the text or the value", async () => {
    const { server, text } = await writtenDown();
    for (const form of [text, JSON.parse(text), JSON.parse(text) as OperationJson]) {
      const { vspc } = await scene({}, { baseUrl: server.url });
      const before = server.calls.length;
      const operation = vspc.resume(form);
      expect(operation).toMatchObject({
        id: actionId,
        product: "vspc",
        operationId: "getBackupServerJob",
        state: "running",
      });
      expect(server.calls.length).toBe(before);
      expect(await operation.wait()).toEqual(resultBody("syntheticBackupServerJobResult"));
      expect(server.calls.slice(before)).not.toContain(route.job);
    }
  });

  it("takes the operationId that the JSON must be of", async () => {
    const { server, vspc, text } = await writtenDown();
    const operation = vspc.resume("getBackupServerJob", text);
    expect(await operation.wait()).toEqual(resultBody("syntheticBackupServerJobResult"));
    const before = server.calls.length;
    expect(() => vspc.resume("assignBackupServerJob", text)).toThrow(
      expect.objectContaining({
        code: "configuration",
        option: "resume",
        operationId: "getBackupServerJob",
        message: expect.stringContaining(
          "resume is of operation 'getBackupServerJob', not of 'assignBackupServerJob'",
        ),
      }),
    );
    expect(() => vspc.resume("getBackupServerJob", "{}")).toThrow(ConfigurationError);
    expect(() => vspc.resume("getBackupServerJob", undefined)).toThrow(ConfigurationError);
    expect(() => vspc.resume("toString" as never, text)).toThrow(/not of 'toString'/);
    expect(server.calls.length).toBe(before);
  });

  it("goes on from the same address written in another way", async () => {
    const { server, text } = await writtenDown();
    const { vspc } = await scene({}, { baseUrl: `${server.origin}/api/v3/` });
    expect(await vspc.resume(text).poll()).toBe("running");
  });

  it("gives a handle that is written down as the first one was, without what was put to it", async () => {
    const { vspc, text } = await writtenDown();
    const value = JSON.parse(text);
    const operation = vspc.resume({ ...value, token: "secret", headers: { authorization: "secret" } });
    expect(JSON.stringify(operation)).toBe(text);
  });

  it("keeps the promise of the operation: a result that is gone", async () => {
    const { vspc } = await scene({
      [route.assign]: late(),
      [route.status]: succeeded,
      [route.result]: notFound,
    });
    const empty = await vspc.begin("assignBackupServerJob", assignment);
    expect(await vspc.resume(empty.toJSON()).wait()).toEqual({ data: null, meta: null, errors: null });
    const promised = { ...empty.toJSON(), operationId: "getBackupServerJob" };
    const error = await failure(vspc.resume(promised).wait());
    expect(error).toBeInstanceOf(OperationExpiredError);
    expect(error).toMatchObject({ state: "succeeded", operationId: "getBackupServerJob" });
  });

  it("of one that is long gone says that its end is unknown", async () => {
    const { vspc, text } = await writtenDown();
    const later = await scene({ [route.status]: notFound });
    const moved = { ...JSON.parse(text), server: later.server.url };
    const error = await failure(later.vspc.resume(moved).wait());
    expect(error).toBeInstanceOf(OperationExpiredError);
    expect(error.state).toBeUndefined();
    expect(() => vspc.resume(moved)).toThrow(ConfigurationError);
  });

  it("of one that had ended goes to its result", async () => {
    const { server, vspc, operation } = await writtenDown();
    await operation.wait();
    const before = server.calls.length;
    expect(await vspc.resume(JSON.stringify(operation)).wait()).toEqual(
      resultBody("syntheticBackupServerJobResult"),
    );
    expect(server.calls.slice(before)).toEqual([route.status, route.result]);
  });
});

describe("what cannot be resumed is refused by name, and nothing is sent", () => {
  const cases: readonly (readonly [string, (value: OperationJson, text: string) => unknown, RegExp])[] = [
    ["truncated text", (_, text) => text.slice(0, -9), /not complete, valid JSON/],
    ["empty text", () => "", /not complete, valid JSON/],
    ["null", () => null, /not the JSON of an operation/],
    ["the text null", () => "null", /not the JSON of an operation/],
    ["a number", () => 7, /not the JSON of an operation/],
    ["nothing", () => undefined, /not the JSON of an operation/],
    ["a list", (value) => [value], /version undefined/],
    ["another version", (value) => ({ ...value, version: 2 }), /version 2; this package reads version 1/],
    ["a version as text", (value) => ({ ...value, version: "1" }), /version "1"/],
    [
      "another product",
      (value) => ({ ...value, product: "oracle-sbc" }),
      /from oracle-sbc; this client is for vspc/,
    ],
    [
      "another server",
      (value) => ({ ...value, server: "https://vspc.example.com:1280/api/v3" }),
      /from https:\/\/vspc\.example\.com:1280\/api\/v3; this client is for http:\/\/127/,
    ],
    ["no id", ({ id: _, ...value }) => value, /has no id/],
    ["an empty id", (value) => ({ ...value, id: "" }), /has no id/],
    ["an id that is no text", (value) => ({ ...value, id: { toString: () => actionId } }), /has no id/],
    ["no operationId", ({ operationId: _, ...value }) => value, /has no operationId/],
    ["no date", ({ begun: _, ...value }) => value, /has no begun/],
    [
      "text in place of a date",
      (value) => ({ ...value, begun: "yesterday" }),
      /an invalid begun: not a date/,
    ],
    ["an id that is a path", (value) => ({ ...value, id: ".." }), /has the invalid id "\.\."/],
    [
      "more than an id",
      (value) => ({ ...value, id: `${actionId}/result` }),
      /has the invalid id ".*\/result"/,
    ],
    ["what other operations write", (value) => ({ ...value, detail: { token: "secret" } }), /has a detail/],
    ["an end in words", (value) => ({ ...value, finished: "yes" }), /an invalid finished: not true/],
    [
      "one that was answered at once",
      (value) => ({ ...value, finished: true }),
      /has finished; there is nothing to resume/,
    ],
  ];

  it.each(cases)("%s", async (_, change, message) => {
    const { server, vspc, text } = await writtenDown();
    const before = server.calls.length;
    let thrown: unknown;
    try {
      vspc.resume(change(JSON.parse(text), text));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ConfigurationError);
    expect(thrown).toMatchObject({ code: "configuration", option: "resume" });
    expect((thrown as Error).message).toMatch(message);
    expect(server.calls.length).toBe(before);
  });

  it("an operation that the client does not have", async () => {
    const { vspc, text } = await writtenDown();
    for (const operationId of ["getBackupServerJobz", "constructor", "getAsyncActionResult"]) {
      expect(() => vspc.resume({ ...JSON.parse(text), operationId })).toThrow(operationId);
    }
  });

  it("an operation that was answered at once, by its own JSON", async () => {
    const { vspc } = await scene({ [route.job]: json(200, resultBody("syntheticBackupServerJobResult")) });
    const operation = await vspc.begin("getBackupServerJob", { jobUid });
    expect(() => vspc.resume(JSON.stringify(operation))).toThrow(/has finished; there is nothing to resume/);
  });
});
