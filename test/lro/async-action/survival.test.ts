import { describe, expect, it } from "vitest";
import {
  AsyncOpsError,
  AuthenticationError,
  DecodeError,
  OperationExpiredError,
  PermissionError,
} from "../../../src/errors/index.js";
import { watchOperations } from "../../../src/lro/watch/watch-operations.js";
import { jobBody, jobScene, today, yesterday } from "../../products/vspc/job-scene.js";
import { type Handler, json, reset, text } from "../../support/loopback.js";
import { client, failure } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";
import {
  actionId,
  assignment,
  jobUid,
  late,
  notFound,
  page,
  result,
  resultBody,
  route,
  running,
  scene,
  serverError,
  succeeded,
} from "./scene.js";

/** The head promises more than comes. */
const cut: Handler = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data":{"id":', () => response.socket?.destroy());
};

/** What says nothing about the work: each is no word of the product, or only that it is busy. */
const passing: readonly (readonly [string, Handler])[] = [
  ["an HTML page with 200", page(200)],
  ["an HTML page with 400", page(400)],
  ["an HTML page with 403", page(403)],
  ["an HTML page with 404", page(404)],
  ["an HTML page with 500", page(500)],
  ["an HTML page with 502", page(502)],
  ["an HTML page with 520", page(520)],
  ["404 without a body", text(404, "")],
  ["403 as plain text", text(403, "Forbidden", { "content-type": "text/plain" })],
  ["404 in JSON of somebody else", json(404, { status: "no route" })],
  ["408", text(408, "")],
  ["429", text(429, "")],
  ["500", text(500, "")],
  ["520 in the product's form", serverError("syntheticLogical")],
  ["an empty body", text(200, "")],
  ["JSON of somebody else", json(200, { status: "ok" })],
  ["half a body", text(200, '{"data":{"id":')],
  ["a body that is cut off", cut],
  ["a reset", reset],
  ["a redirect to another server", text(302, "", { location: "https://login.example.com/" })],
];

/** What the product says, or nobody can change by waiting. */
const final: readonly (readonly [string, Handler, new (...details: never[]) => Error])[] = [
  ["403 in the product's form", json(403, vspcExample("Forbidden", "syntheticForbidden")), PermissionError],
  ["404 in the product's form", notFound, OperationExpiredError],
  [
    "refused credentials",
    json(401, vspcExample("Unauthorized", "syntheticUnauthorized")),
    AuthenticationError,
  ],
];

const idle = json(200, jobBody("Success", yesterday));
const runs = json(200, jobBody("Running", today));
const done = json(200, jobBody("Success", today));

describe("a poll of an async action", () => {
  it.each(passing)("survives %s", async (_, fault) => {
    const { vspc } = await scene({
      [route.assign]: late(),
      [route.status]: [fault, running, fault, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    const errors: unknown[] = [];
    await operation.wait({ onProgress: ({ lastError }) => errors.push(lastError) });
    expect(operation.outcome).toBe("success");
    expect(errors[0]).toBeInstanceOf(AsyncOpsError);
    expect(errors[1]).toBeUndefined();
  });

  it.each(final)("ends with %s, and the handle goes on", async (_, fault, Class) => {
    const { vspc } = await scene({
      [route.assign]: late(),
      [route.status]: [running, fault, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    expect(await failure(operation.wait())).toBeInstanceOf(Class);
    expect(operation.state).toBe("running");
    await operation.wait();
    expect(operation.outcome).toBe("success");
  });
});

describe("the result of an async action", () => {
  it.each(passing.filter(([name]) => name !== "JSON of somebody else"))("survives %s", async (_, fault) => {
    const { vspc } = await scene({
      [route.job]: late(),
      [route.status]: succeeded,
      [route.result]: [fault, result("syntheticBackupServerJobResult")],
    });
    const operation = await vspc.begin("getBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(resultBody("syntheticBackupServerJobResult"));
  });
});

describe("the run of a job", () => {
  it.each(passing)("survives %s, before the start too", async (_, fault) => {
    // What the client sees first must be the product's: else its address is taken for wrong.
    const { vspc, server } = await jobScene([idle, fault, idle, fault, runs, fault, done]);
    await vspc.getBackupServerJob({ jobUid });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(server.calls.filter((call) => call === route.start)).toHaveLength(1);
  });
});

describe("watchOperations()", () => {
  it.each(passing)("loses nobody to %s of the list", async (_, fault) => {
    const list = json(200, { data: [{ id: actionId, status: "running" }], meta: null, errors: null });
    const { vspc } = await scene({
      [route.assign]: late(),
      // In the end the list shows it no more.
      "GET /asyncActions": [list, fault, fault, json(200, { data: [], meta: null, errors: null })],
      [route.status]: [fault, running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    const events: string[] = [];
    for await (const { type } of watchOperations([operation], { deadline: 3_600_000 })) {
      events.push(type);
      if (operation.state === "running" && events.length > 20) break;
    }
    expect(events).not.toContain("error");
  });
});

describe("a client that has never had a response of the product", () => {
  const json = (url: string) => ({
    version: 1,
    product: "vspc",
    server: url,
    operationId: "assignBackupServerJob",
    id: actionId,
    begun: "2026-11-22T22:00:00.000Z",
  });

  it.each([200, 404, 403, 500])("fails at the first page with %i: the address is wrong", async (status) => {
    const { server, vspc } = await scene({ [route.status]: page(status) });
    const operation = vspc.resume(json(server.url));
    const error = await failure(operation.wait());
    expect(error.message).toContain("HTML page");
    expect(operation.state).toBe("running");
    expect(server.calls).toEqual([route.status]);
  });

  it("keeps a handle that can be waited for again", async () => {
    const { server, vspc } = await scene({
      [route.status]: [page(200), running, page(404), succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = vspc.resume(json(server.url));
    expect(await failure(operation.wait())).toBeInstanceOf(DecodeError);
    await operation.wait();
    expect(operation.outcome).toBe("success");
  });

  it("does not send a start when the read before it meets a page", async () => {
    const { vspc, server } = await jobScene([page(200)]);
    expect(await failure(vspc.begin("startBackupServerJob", { jobUid }))).toBeInstanceOf(DecodeError);
    expect(server.calls).toEqual([route.job]);
  });
});

describe("a client that has reached its server", () => {
  const unreachable = (code: string) =>
    Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code }) });

  it.each(["ENOTFOUND", "EPROTO", "CERT_HAS_EXPIRED", "ECONNREFUSED", "ERR_TLS_CERT_ALTNAME_INVALID"])(
    "survives %s of a poll, and fails at it before",
    async (code) => {
      const all = await scene({
        [route.assign]: late(),
        [route.status]: [running, succeeded],
        [route.result]: result("syntheticBackupServerJobResult"),
      });
      let polls = 0;
      const vspc = client(all.server, {
        clock: all.clock,
        fetch: async (url, init) => {
          if (url.endsWith(actionId) && ++polls === 2) throw unreachable(code);
          return all.clock.fetch(url, init);
        },
      });
      const operation = await vspc.begin("assignBackupServerJob", assignment);
      await operation.wait();
      expect(operation.outcome).toBe("success");
      expect(polls).toBe(3);
    },
  );

  it("fails at a name that never resolved", async () => {
    const { server, clock } = await scene({});
    const fetch = async () => {
      throw unreachable("ENOTFOUND");
    };
    const vspc = client(server, { clock, fetch });
    const error = await failure(vspc.getAboutInformation());
    expect(error).toMatchObject({ code: "connection", attempts: 1 });
  });
});
