import { expect, test } from "vitest";
import { ClientClosedError } from "../../../../src/errors/index.js";
import type { EnterpriseManagerOptions } from "../../../../src/products/enterprise-manager/enterprise-manager.js";
import {
  type Box,
  type BoxScript,
  ended,
  enterpriseManagerBox,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { error } from "../../../support/enterprise-manager-server.js";
import { gate, type Handler, hang, reset, text } from "../../../support/loopback.js";
import { manualClock } from "../../../support/manual-clock.js";

const startCall = "POST /jobs/j-1?action=start";
const yesterday = ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" });
const page = "<!DOCTYPE html><html><head><title>504 Gateway Time-out</title></head></html>";
const html = (status: number) => text(status, page, { "content-type": "text/html" });
const accepted = "<Task xmlns='http://www.veeam.com/ent/v1.0'><TaskId>task-1</TaskId>";
const cut: Handler = (_, response) => {
  response.writeHead(202, { "content-type": "application/xml", "content-length": "400" });
  response.write(accepted, () => response.socket?.destroy());
};

/** What comes of a start in place of its response. */
const losses: readonly (readonly [string, Handler])[] = [
  ["a connection that is cut", reset],
  ["a connection that is cut amid the body", cut],
  ["a body that is cut", text(202, accepted, { "content-type": "application/xml" })],
  ["an empty body", text(202, "", { "content-type": "application/xml" })],
  ["200 with a page", html(200)],
  ["a task without an id", text(202, "{}", { "content-type": "application/json" })],
  ["408", text(408, "")],
  ["500 with a page", html(500)],
  ["502", html(502)],
  ["503 with a page", html(503)],
  ["504", html(504)],
  ["520", html(520)],
];

/** A server that starts the job, `after` ms later, and loses the response. */
async function losing(fault: Handler, script: BoxScript = {}, after = 0): Promise<Box> {
  let startedAt: number | undefined;
  const box: Box = await enterpriseManagerBox({
    runs: [yesterday],
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1", "Warning")] },
    ...script,
    instead: (call, count) => {
      if (call === startCall) startedAt = box.clock.now();
      const isBegun = startedAt !== undefined && box.clock.now() - startedAt >= after;
      if (isBegun && !box.runs.some(({ id }) => id === "run-1")) box.runs.push({ id: "run-1" });
      if (call === startCall) return fault;
      return script.instead?.(call, count);
    },
  });
  return box;
}

test.each(losses)("a start that is lost by %s finds its run, and is not sent again", async (_, fault) => {
  const box = await losing(fault, {}, 5000);
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(operation).toMatchObject({
    id: "run-1",
    operationId: "startJob",
    state: "running",
    certainty: "assumed",
  });
  expect(await operation.wait()).toMatchObject({
    UID: "urn:veeam:BackupJobSession:run-1",
    Result: "Warning",
  });
  expect(operation).toMatchObject({ outcome: "warning", certainty: "assumed" });
  expect(box.times(startCall)).toHaveLength(1);
  // No task is known, so none is asked for or deleted.
  expect(box.calls.filter((call) => call.includes("/tasks"))).toEqual([]);
});

test("its JSON leads to the run in another client", async () => {
  const box = await losing(reset);
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const json = JSON.stringify(operation);
  await box.em.close();
  const other = box.client().resume(json);
  expect(other).toMatchObject({ id: "run-1", certainty: "assumed" });
  expect(await other.wait()).toMatchObject({ Result: "Warning" });
  expect(box.calls.filter((call) => call.includes("/tasks"))).toEqual([]);
});

test.each(losses)(
  "without a new run in 30 seconds, %s is an error that says what is not known",
  async (_, fault) => {
    const box = await losing(fault, {}, Number.POSITIVE_INFINITY);
    const reason = await failure(box.em.begin("startJob", { id: "j-1" }));
    expect(reason).toMatchObject({ ambiguous: true, operationId: "startJob" });
    expect(reason.message).toMatch(/may have been carried out|was accepted/);
    expect(box.times(startCall)).toHaveLength(1);
    const [startedAt = 0] = box.times(startCall);
    expect(box.clock.now() - startedAt).toBeGreaterThan(25_000);
    expect(box.clock.now() - startedAt).toBeLessThanOrEqual(31_000);
  },
);

test.each(losses)("where nothing can be looked for, %s is said at once", async (_, fault) => {
  const box = await losing(fault);
  const reason = await failure(box.em.begin("startJob", { id: "j-1" }, { waitFor: "task" }));
  expect(reason).toMatchObject({ ambiguous: true });
  expect(reason.message).toMatch(/may have been carried out|was accepted/);
  expect(box.calls).toEqual([startCall]);
});

test("pages in place of the sessions of the job are read past", async () => {
  const box = await losing(html(504), {
    instead: (call, count) =>
      call.startsWith("GET /query") && count > 1 && count < 6 ? html(503) : undefined,
  });
  expect(await box.em.begin("startJob", { id: "j-1" })).toMatchObject({ id: "run-1" });
});

test("the search waits as long as the server asks to, and ends where that takes too long", async () => {
  const busy = (seconds: number) => text(429, "", { "retry-after": String(seconds) });
  const looks: number[] = [];
  const asking = (seconds: number) =>
    losing(html(504), {
      instead: (call, count) => {
        if (!call.startsWith("GET /query") || count === 1) return undefined;
        looks.push(box.clock.now());
        return count === 2 ? busy(seconds) : undefined;
      },
    });
  let box = await asking(12);
  expect(await box.em.begin("startJob", { id: "j-1" })).toMatchObject({ id: "run-1" });
  const [first = 0, second = 0] = looks;
  expect(second - first).toBe(12_000);
  looks.length = 0;
  box = await asking(40);
  expect(await failure(box.em.begin("startJob", { id: "j-1" }))).toMatchObject({
    status: 504,
    ambiguous: true,
  });
  expect(looks).toHaveLength(1);
});

test("where the sessions of the job are refused, the error of the start stands", async () => {
  const box = await losing(html(504), {
    instead: (call, count) => (call.startsWith("GET /query") && count > 1 ? error(403, "no") : undefined),
  });
  expect(await failure(box.em.begin("startJob", { id: "j-1" }))).toMatchObject({
    status: 504,
    ambiguous: true,
  });
});

test.each([
  ["403 of the server", error(403, "Access denied")],
  ["404 of the server", error(404, "no such job")],
  ["500 of the server", error(500, "There is no backup job with id [j-1]")],
  ["404 with a page", html(404)],
  ["403 with a page", html(403)],
])("%s is no start: nothing is looked for", async (_, refusal) => {
  const box = await losing(refusal);
  const reason = await failure(box.em.begin("startJob", { id: "j-1" }));
  expect(reason.ambiguous).toBeUndefined();
  expect(box.calls.at(-1)).toBe(startCall);
});

test("the caller's signal ends the search, with its reason", async () => {
  const controller = new AbortController();
  const box = await losing(
    reset,
    {
      instead: (call, count) => {
        if (call.startsWith("GET /query") && count === 4) controller.abort("enough");
        return undefined;
      },
    },
    Number.POSITIVE_INFINITY,
  );
  const began = box.em.begin("startJob", { id: "j-1" }, { signal: controller.signal });
  expect(await began.catch((reason: unknown) => reason)).toBe("enough");
  expect(box.times(startCall)).toHaveLength(1);
});

test("close() ends the search, with an error that says what is not known", async () => {
  const box = await losing(
    reset,
    {
      instead: (call, count) => {
        if (call.startsWith("GET /query") && count === 4) void box.em.close();
        return undefined;
      },
    },
    Number.POSITIVE_INFINITY,
  );
  const reason = await failure(box.em.begin("startJob", { id: "j-1" }));
  expect(reason).toBeInstanceOf(ClientClosedError);
  expect(reason).toMatchObject({ ambiguous: true });
  expect(reason.message).toContain("may have been carried out");
  await box.em.close();
  expect(box.calls.slice(-2)).toEqual([box.calls[0], "DELETE /logonSessions/session-1"]);
});

test("the deadline of the caller bounds the search", async () => {
  const box = await losing(reset, {}, Number.POSITIVE_INFINITY);
  const reason = await failure(box.em.begin("startJob", { id: "j-1" }, { deadline: 10_000 }));
  expect(reason).toMatchObject({ code: "connection", ambiguous: true });
  expect(box.clock.now()).toBeLessThanOrEqual(10_000);
});

test("a run that was there before is not the one that was started", async () => {
  const box = await losing(reset, { runs: [yesterday, { id: "run-now" }] }, Number.POSITIVE_INFINITY);
  expect(await failure(box.em.begin("startJob", { id: "j-1" }))).toMatchObject({ ambiguous: true });
});

/** A server that starts the job and never answers, and a client whose time passes when a test says so. */
async function hanging(options: Partial<EnterpriseManagerOptions> = {}) {
  const place = gate();
  const clock = manualClock({ skipBelow: 2000 });
  const box = await enterpriseManagerBox(
    {
      runs: [yesterday],
      instead: (call) => (call === startCall ? place.wait(hang) : undefined),
    },
    { clock, fetch: globalThis.fetch, ...options },
  );
  return { place, clock, box };
}

test("a start that takes longer than timeout is looked for", async () => {
  const { place, clock, box } = await hanging();
  const began = box.em.begin("startJob", { id: "j-1" });
  await place.arrived;
  box.runs.push({ id: "run-1" });
  clock.advance(60_000);
  expect(await began).toMatchObject({ id: "run-1", certainty: "assumed" });
  expect(box.times(startCall)).toHaveLength(1);
});

test.each([
  ["call", {}, { deadline: 30_000 }],
  ["client", { deadline: 30_000 }, {}],
])("past the deadline of the %s nothing is looked for", async (_, options, call) => {
  const { place, clock, box } = await hanging(options);
  const failing = failure(box.em.begin("startJob", { id: "j-1" }, call));
  await place.arrived;
  clock.advance(30_000);
  const reason = await failing;
  expect(reason).toMatchObject({ code: "timeout", bound: "deadline", ambiguous: true });
  expect(reason.message).toContain("may have been carried out");
  expect(box.calls.at(-1)).toBe(startCall);
});
