import { describe, expect, it } from "vitest";
import type { Steps } from "../../../src/contract/scenario.js";
import { sleep } from "../../../src/http/clock.js";
import type { MockReply } from "../../../src/mock/responder.js";
import { first, play, second } from "./things.js";

const third = "00000000-0000-4000-8000-000000000003";

const fails: Steps = { getThing: [{ example: "idle" }, { example: "running" }, { example: "failed" }] };

/** A thing is started; a task shows the start, a session shows what runs. */
const starts: Steps = {
  startThing: [{ code: 202 }],
  getTask: [{ example: "waiting" }, { example: "done" }],
  getSession: [{ example: "running" }, { example: "ended" }],
};

const idOf = ({ value }: MockReply) => (value as { id: string }).id;
const tail = (link: unknown) => String(link).split("/").at(-1) as string;

describe("one scenario drives one operation", () => {
  it("and a second one, on another object, has steps of its own", async () => {
    const { state } = await play(fails);
    expect([await state(first), await state(second), await state(first), await state(second)]).toEqual([
      "idle",
      "idle",
      "running",
      "running",
    ]);
  });

  it("whose responses name the object that was asked for", async () => {
    const { send } = await play(fails);
    expect((await send("getThing", third)).value).toEqual({
      data: { id: third, state: "idle", link: `https://things.test/api/things/${third}?format=Entity` },
    });
  });

  it("and each has ids of its own for what it starts, so that polls of two do not meet", async () => {
    const { send } = await play(starts);
    const tasks = [idOf(await send("startThing", first)), idOf(await send("startThing", third))];
    expect(tasks).toEqual(["task-6", "task-2006"]);
    const [one, two] = tasks as [string, string];
    // In turns, as two clients poll.
    expect(idOf(await send("getTask", one))).toBe(one);
    expect(idOf(await send("getTask", two))).toBe(two);
    const [ended, other] = [await send("getTask", one), await send("getTask", two)].map(
      ({ value }) => value as Record<string, string>,
    );
    expect(ended).toMatchObject({ id: one, link: `/api/tasks/${one}`, of: `urn:thing:${first}` });
    expect(other).toMatchObject({ id: two, link: `/api/tasks/${two}`, of: `urn:thing:${third}` });
    const sessions = [tail(ended?.session), tail(other?.session)] as const;
    expect(sessions[0]).toBe(second);
    expect(sessions[1]).not.toBe(second);
    for (const session of sessions) {
      expect((await send("getSession", session)).value).toEqual({ id: session, state: "running" });
    }
    for (const session of sessions) {
      expect((await send("getSession", session)).value).toEqual({ id: session, state: "ended" });
    }
  });

  it("and the rest of the mock is asked for the object that the example is about", async () => {
    const seen: unknown[] = [];
    const { send } = await play(starts, {}, ({ operation, path }) => {
      seen.push(`${operation.operationId} ${path.id}`);
      return { status: 200, value: { deleted: path.id } };
    });
    await send("startThing", first);
    await send("startThing", third);
    expect((await send("deleteTask", "task-2006")).value).toEqual({ deleted: "task-2006" });
    expect((await send("deleteTask", "task-6")).value).toEqual({ deleted: "task-6" });
    expect(seen).toEqual(["deleteTask task-6", "deleteTask task-6"]);
  });

  it("also when a request about no object starts something", async () => {
    const scenario = { getThings: [{ code: 202 }], getTask: [{ example: "waiting" }, { example: "done" }] };
    const { send } = await play({ ...scenario, getThings: [{}] }, {}, ({ headers }) => ({
      status: 202,
      headers: { location: `/api/tasks/${headers["x-request-id"]}` },
    }));
    for (const id of ["a-1", "a-2"]) await send("getThings", undefined, { headers: { "x-request-id": id } });
    const waits = [await send("getTask", "a-1"), await send("getTask", "a-2")];
    expect(waits.map(({ value }) => (value as { session?: string }).session)).toEqual([undefined, undefined]);
    expect((await send("getTask", "a-1")).value).toHaveProperty("session");
  });

  it("and a request that names the object only in its query or body belongs to it", async () => {
    const { send } = await play({ getThings: [{ code: 202 }, { code: 200 }], startThing: [{ code: 202 }] });
    const about = (id: string) => ({ query: { filter: `of=="urn:thing:${id}"` } });
    expect((await send("getThings", undefined, about(first))).status).toBe(202);
    expect((await send("getThings", undefined, about(third))).status).toBe(202);
    await send("startThing", first);
    expect((await send("getThings", undefined, about(first))).status).toBe(200);
    expect((await send("getThings", undefined, { body: { id: third } })).status).toBe(200);
  });
});

describe("when", () => {
  it("begins a scenario with a request of an operation, and its times with it", async () => {
    const { state, send, clock } = await play({
      when: { operation: "startThing" },
      steps: { getThing: [{ example: "running", for: "30s" }, { example: "failed" }] },
    });
    expect(await state()).toBe("rest");
    await sleep(clock, 60_000);
    await send("startThing", first);
    await sleep(clock, 29_000);
    expect(await state()).toBe("running");
    expect(await state(second)).toBe("rest");
    await sleep(clock, 1000);
    expect(await state()).toBe("failed");
  });

  it("begins again with the next request of that operation", async () => {
    const { state, send } = await play({
      when: { operation: "startThing" },
      steps: { getThing: [{ example: "running" }, { example: "failed" }] },
    });
    for (let round = 0; round < 2; round++) {
      await send("startThing", first);
      expect([await state(), await state()]).toEqual(["running", "failed"]);
    }
  });

  it("does not begin again with a request that is sent again after a fault", async () => {
    const { send } = await play({
      when: { operation: "startThing" },
      steps: { startThing: [{ fault: "drop" }, { code: 500 }, { code: 202 }] },
    });
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt++) statuses.push((await send("startThing", first)).status);
    expect(statuses).toEqual([0, 500, 202]);
  });

  it("limits a scenario to an object, so that several play at once", async () => {
    const { state } = await play(
      [
        "fails",
        { when: { id: second }, steps: { getThing: [{ example: "running" }] } },
        { when: { id: third }, scenario: "late", steps: { getThings: [{ code: 202 }] } },
      ],
      { fails: { getThing: [{ example: "failed" }] }, late: { getThing: [{ code: 503 }] } },
    );
    expect([await state(first), await state(second), await state(third)]).toEqual(["failed", "running", 503]);
  });

  it("limits a scenario to requests with a body", async () => {
    const { send } = await play({
      when: { operation: "startThing", body: { mode: { full: true } } },
      steps: { startThing: [{ code: 500 }] },
    });
    expect((await send("startThing", first, { body: { mode: { full: false } } })).status).toBe(200);
    expect((await send("startThing", first, { body: { mode: { full: true, more: 1 } } })).status).toBe(500);
    expect((await send("startThing", second)).status).toBe(200);
  });

  it("lets requests about no object follow the operation that began", async () => {
    const { send } = await play({ when: { operation: "startThing" }, steps: { getThings: [{ code: 202 }] } });
    expect((await send("getThings")).status).toBe(200);
    await send("startThing", first);
    expect((await send("getThings")).status).toBe(202);
  });
});

describe("several scenarios", () => {
  it("pass to the next one what they have no steps for", async () => {
    const { state, send, passed } = await play([
      { getThing: [{ code: 404 }, {}] },
      { getThing: [{ example: "running" }], getThings: [{ code: 202 }] },
    ]);
    expect([await state(), await state()]).toEqual([404, "running"]);
    expect((await send("getThings")).status).toBe(202);
    expect(passed).toEqual([]);
  });
});
