import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  PermissionError,
  ServerError,
  ThrottledError,
} from "../../../src/errors/index.js";
import type { Progress } from "../../../src/lro/wait-options.js";
import { type Handler, json, reset, text } from "../../support/loopback.js";
import { failure, only, password, tokens } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";
import {
  actionBody,
  assignment,
  jobUid,
  late,
  result,
  resultBody,
  route,
  running,
  scene,
  serverError,
  succeeded,
  throttled,
} from "./scene.js";

const unavailable = text(503, "Service Unavailable");

describe("a status that cannot be had for now", () => {
  it.each<[string, Handler]>([
    ["429", throttled],
    [
      "502 of a gateway",
      text(502, "<html><title>Bad Gateway</title></html>", { "content-type": "text/html" }),
    ],
    ["503", unavailable],
    ["504", text(504, "")],
    ["520 transport", serverError("syntheticTransport")],
    ["520 retryableLogical", serverError("syntheticRetryable")],
    ["a connection cut off", reset],
  ])("is waited out: %s", async (_, handler) => {
    const { server, vspc } = await scene({
      [route.job]: late(),
      [route.status]: [running, ...Array.from({ length: 6 }, () => handler), running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = await vspc.begin("getBackupServerJob", { jobUid });
    const progress: Progress[] = [];
    const job = await operation.wait({ onProgress: (now) => progress.push(now) });
    expect(job.data.instanceUid).toBe(jobUid);
    // One request a poll: the schedule does the waiting, not the transport.
    expect(server.calls.filter((call) => call === route.status)).toHaveLength(9);
    expect(progress.map(({ polls }) => polls)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(progress.filter(({ lastError }) => lastError !== undefined)).toHaveLength(6);
  });

  it.each<[string, Handler]>([
    ["retryAfter in the body, with 429", throttled],
    ["Retry-After with 429", json(429, { errors: [] }, { "retry-after": "5" })],
    ["Retry-After with 503", text(503, "", { "retry-after": "5" })],
    [
      "Retry-After with the status",
      json(200, actionBody("syntheticRunningAsyncAction"), { "retry-after": "5" }),
    ],
    [
      "retryAfter in the body of the status",
      json(
        200,
        actionBody("syntheticRunningAsyncAction", { errors: [{ type: "logical", code: 1, retryAfter: 5 }] }),
      ),
    ],
  ])("is asked again when the server says: %s", async (_, handler) => {
    const { vspc, times } = await scene({
      [route.start]: late(),
      [route.status]: [running, handler, running, succeeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    await vspc.startBackupServerJob({ jobUid });
    expect(times(route.status)).toEqual([1000, 2000, 7000, 8000]);
  });

  it("is asked when the 202 says, besides a first time for how long results are kept", async () => {
    const location = `/api/v3/asyncActions/${actionBody("syntheticRunningAsyncAction").data.id}`;
    const routes = {
      [route.assign]: text(202, "", { location, "retry-after": "20" }),
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticEmptyResult"),
    };
    const plain = await scene(routes);
    await plain.vspc.assignBackupServerJob(assignment);
    expect(plain.times(route.status)).toEqual([1000, 20_000]);
    await plain.vspc.assignBackupServerJob(assignment);
    // Which is known by then.
    expect(plain.times(route.status).slice(2)).toEqual([40_000]);
    const begun = await scene(routes);
    await (await begun.vspc.begin("assignBackupServerJob", assignment)).wait();
    expect(begun.times(route.status)).toEqual([1000, 20_000]);
  });

  it("caps what the server asks for", async () => {
    const { vspc, times } = await scene({
      [route.start]: late(),
      [route.status]: [text(503, "", { "retry-after": "86400" }), succeeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    await vspc.startBackupServerJob({ jobUid });
    expect(times(route.status)).toEqual([1000, 61_000]);
  });
});

describe("a status that is refused", () => {
  it.each<[string, Handler, new (...details: never[]) => Error]>([
    ["403", json(403, vspcExample("Forbidden", "syntheticForbidden")), PermissionError],
    [
      "401 with an API key",
      json(401, vspcExample("Unauthorized", "syntheticUnauthorized")),
      AuthenticationError,
    ],
  ])("ends the wait at once: %s", async (_, handler, errorClass) => {
    const { server, vspc } = await scene({ [route.start]: late(), [route.status]: [running, handler] });
    const error = await failure(vspc.startBackupServerJob({ jobUid }));
    expect(error).toBeInstanceOf(errorClass);
    expect(server.calls.filter((call) => call === route.status)).toHaveLength(2);
    expect(server.calls.at(-1)).toBe(route.status);
  });
});

describe("a token that expires while an action is followed", () => {
  it("is renewed once, and the poll sent again with the new one", async () => {
    const { server, vspc, times } = await scene(
      {
        "POST /token": [tokens(1), tokens(2)],
        [route.start]: late(),
        [route.status]: [
          running,
          only("Bearer access-2", running),
          only("Bearer access-2", running),
          only("Bearer access-2", succeeded),
        ],
        [route.result]: only("Bearer access-2", result("syntheticEmptyResult")),
      },
      { auth: password },
    );
    await vspc.startBackupServerJob({ jobUid });
    expect(server.calls).toEqual([
      "POST /token",
      route.start,
      route.status,
      route.config,
      route.status,
      "POST /token",
      route.status,
      route.status,
      route.result,
    ]);
    expect(times(route.status)).toEqual([1000, 2000, 2000, 3000]);
    expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-2");
  });

  it("that is refused again is polled with the next token: the wait goes on", async () => {
    const refused = json(401, vspcExample("Unauthorized", "syntheticUnauthorized"));
    const { server, vspc } = await scene(
      {
        "POST /token": [tokens(1), tokens(2), tokens(3)],
        [route.start]: late(),
        [route.status]: [running, refused, refused, refused, succeeded],
        [route.result]: result("syntheticEmptyResult"),
      },
      { auth: password },
    );
    await vspc.startBackupServerJob({ jobUid });
    expect(server.calls.filter((call) => call === "POST /token")).toHaveLength(3);
    expect(server.calls.filter((call) => call === route.status)).toHaveLength(5);
  });

  it("that is refused with the logon ends the wait", async () => {
    const refused = json(401, vspcExample("Unauthorized", "syntheticUnauthorized"));
    const { server, vspc } = await scene(
      {
        "POST /token": [tokens(1), json(400, { error: "invalid_grant" })],
        [route.start]: late(),
        [route.status]: [running, refused],
      },
      { auth: password },
    );
    expect(await failure(vspc.startBackupServerJob({ jobUid }))).toBeInstanceOf(AuthenticationError);
    expect(server.calls.filter((call) => call === route.status)).toHaveLength(2);
  });
});

describe("a result that cannot be had for now", () => {
  it("is waited for: what was done is not lost to a short fault", async () => {
    const { server, vspc, times } = await scene({
      [route.job]: late(),
      [route.status]: succeeded,
      [route.result]: [
        unavailable,
        reset,
        throttled,
        serverError("syntheticRetryable"),
        unavailable,
        unavailable,
        result("syntheticBackupServerJobResult"),
      ],
    });
    expect(await vspc.getBackupServerJob({ jobUid })).toEqual(resultBody("syntheticBackupServerJobResult"));
    expect(times(route.result)).toEqual([1000, 2000, 3000, 8000, 9000, 10_000, 11_000]);
    expect(server.calls.filter((call) => call === route.status)).toHaveLength(1);
  });

  it("is given up at the deadline of the call, with what stood in the way", async () => {
    const { vspc, clock } = await scene({
      [route.job]: late(),
      [route.status]: succeeded,
      [route.result]: unavailable,
    });
    const error = await failure(vspc.getBackupServerJob({ jobUid }, { deadline: 5500 }));
    expect(error).toBeInstanceOf(ServerError);
    expect(clock.now()).toBe(5500);
  });

  it("that is refused can be fetched later from the handle", async () => {
    const { server, vspc } = await scene({
      [route.job]: late(),
      [route.status]: succeeded,
      [route.result]: [
        json(403, vspcExample("Forbidden", "syntheticForbidden")),
        result("syntheticBackupServerJobResult"),
      ],
    });
    const operation = await vspc.begin("getBackupServerJob", { jobUid });
    expect(await failure(operation.wait())).toBeInstanceOf(PermissionError);
    expect((await operation.wait()).data.instanceUid).toBe(jobUid);
    expect(server.calls.filter((call) => call === route.status)).toHaveLength(1);
  });
});

describe("the first request", () => {
  it("is sent again by the rules of any call, and only the 202 is followed", async () => {
    const { server, vspc } = await scene({
      [route.start]: [throttled, late()],
      [route.status]: succeeded,
      [route.result]: result("syntheticEmptyResult"),
    });
    await vspc.startBackupServerJob({ jobUid });
    const starts = server.requests.filter(({ method }) => method === "POST");
    expect(starts).toHaveLength(2);
    expect(starts[0]?.headers["x-request-id"]).toBe(starts[1]?.headers["x-request-id"]);
  });

  it("that fails for good is followed by nothing", async () => {
    const { server, vspc } = await scene({ [route.start]: throttled });
    const error = await failure(vspc.startBackupServerJob({ jobUid }, { retry: false }));
    expect(error).toBeInstanceOf(ThrottledError);
    expect(server.calls).toEqual([route.start]);
  });
});
