import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/contract/scenario.js";
import { sleep } from "../../../src/http/clock.js";
import type { MockReply } from "../../../src/mock/responder.js";
import { first, play, requestOf } from "./things.js";

async function states(steps: readonly Step[], count: number): Promise<unknown[]> {
  const { state } = await play({ getThing: steps });
  const seen: unknown[] = [];
  for (let request = 0; request < count; request++) seen.push(await state());
  return seen;
}

describe("the steps of an operation", () => {
  it("are taken one a request, and the last one repeats", async () => {
    const steps = [{ example: "running", times: 2 }, { code: 404 }, { example: "failed" }];
    expect(await states(steps, 5)).toEqual(["running", "running", 404, "failed", "failed"]);
  });

  it("find the status of an example, and take an undeclared error from default", async () => {
    expect(await states([{ example: "gone" }, { code: 503 }, { code: 500, example: "broken" }], 3)).toEqual([
      404, 503, 500,
    ]);
  });

  it("leave a request to the rest of the mock if they name no response", async () => {
    expect(await states([{}, { times: 2 }, { example: "failed" }], 4)).toEqual([
      "rest",
      "rest",
      "rest",
      "failed",
    ]);
  });

  it("are counted for each operation, and each mock, for itself", async () => {
    const scenario = { getThing: [{ code: 404 }, { code: 503 }], getThings: [{ code: 202 }, { code: 200 }] };
    for (let mock = 0; mock < 2; mock++) {
      const { state, send } = await play(scenario);
      expect([await state(), (await send("getThings")).status, await state()]).toEqual([404, 202, 503]);
    }
  });

  it("last for a time, whether somebody looks or not", async () => {
    const { state, clock } = await play({
      getThing: [{ example: "idle", for: "30s" }, { example: "running", for: "2h" }, { example: "failed" }],
    });
    expect(await state()).toBe("idle");
    await sleep(clock, 29_999);
    expect(await state()).toBe("idle");
    await sleep(clock, 1);
    expect(await state()).toBe("running");
    await sleep(clock, 7_199_999);
    expect(await state()).toBe("running");
    await sleep(clock, 1);
    expect(await state()).toBe("failed");
  });

  it("skip those whose time nobody has seen", async () => {
    const { state, clock } = await play({
      getThing: [{ example: "idle", for: 1000 }, { example: "running", for: 1000 }, { example: "failed" }],
    });
    expect(await state()).toBe("idle");
    await sleep(clock, 2500);
    expect(await state()).toBe("failed");
  });

  it("begin to last when the last request of the step before has come", async () => {
    const { state, clock } = await play({
      getThing: [{ code: 503 }, { example: "running", for: "10s" }, { example: "failed" }],
    });
    await sleep(clock, 60_000);
    expect(await state()).toBe(503);
    await sleep(clock, 9000);
    expect(await state()).toBe("running");
    await sleep(clock, 1000);
    expect(await state()).toBe("failed");
  });
});

describe("a step changes a response", () => {
  it("by set, of an example and of the rest of the mock", async () => {
    const set = { data: { state: "stuck", more: [1] } };
    const { send } = await play({ getThing: [{ example: "running", set }, { set }] });
    expect((await send("getThing", first)).value).toEqual({
      data: { id: first, state: "stuck", more: [1], link: expect.stringContaining(first) },
    });
    expect((await send("getThing", first)).value).toEqual({ data: { id: first, state: "stuck", more: [1] } });
  });

  it("by value", async () => {
    const { send } = await play({
      getThing: [{ value: { data: { state: "own" } } }, { code: 404, value: {} }],
    });
    expect(await send("getThing", first)).toMatchObject({ status: 200, value: { data: { state: "own" } } });
    expect(await send("getThing", first)).toMatchObject({ status: 404, value: {} });
  });

  it("by Retry-After", async () => {
    const { send } = await play({ getThing: [{ code: 503, retryAfter: 5 }] });
    expect(await send("getThing", first)).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
  });

  it("by a delay, on the clock of the mock", async () => {
    const { state, clock } = await play({ getThing: [{ example: "running", delay: "5min" }] });
    expect(await state()).toBe("running");
    expect(clock.now()).toBe(300_000);
  });

  it("by a delay that ends when the client has gone", async () => {
    const { send, clock } = await play({ getThing: [{ delay: "1h" }, {}] });
    const client = new AbortController();
    clock.schedule(1000, () => client.abort());
    await send("getThing", first, { signal: client.signal });
    expect(clock.now()).toBe(1000);
  });
});

describe("a fault", () => {
  it.each<[Step, Partial<MockReply>, readonly string[]]>([
    [{ fault: "drop" }, { fault: "reset" }, []],
    [{ fault: "drop-after" }, { fault: "reset" }, [`getThing ${first}`]],
    [{ fault: "drop-after", code: 404 }, { fault: "reset", status: 404 }, []],
    [{ fault: "truncate" }, { fault: "truncate", status: 200 }, [`getThing ${first}`]],
    [{ fault: "truncate", example: "gone" }, { fault: "truncate", status: 404 }, []],
    [{ fault: "empty" }, { status: 200 }, [`getThing ${first}`]],
    [
      { fault: "proxy-page" },
      { status: 502, raw: expect.objectContaining({ text: expect.stringContaining("502") }) },
      [],
    ],
    [
      { fault: "proxy-page", code: 407, retryAfter: 2 },
      {
        status: 407,
        headers: { "retry-after": "2" },
        raw: expect.objectContaining({ contentType: expect.stringMatching("text/html") }),
      },
      [],
    ],
  ])("%j happens to the response, and the request is carried out or not", async (step, reply, reached) => {
    const { send, passed } = await play({ getThing: [step, {}] });
    expect(await send("getThing", first)).toMatchObject(reply);
    expect(passed).toEqual(reached);
    expect(await send("getThing", first)).toMatchObject({ value: { data: { state: "rest" } } });
  });

  it.each(["hang", "hang-after"] as const)("%s lasts until the client gives up", async (fault) => {
    const { send, clock, passed } = await play({ getThing: [{ fault }] });
    const client = new AbortController();
    clock.schedule(60_000, () => client.abort());
    expect(await send("getThing", first, { signal: client.signal })).toMatchObject({ fault: "reset" });
    expect(clock.now()).toBe(60_000);
    expect(passed).toEqual(fault === "hang" ? [] : [`getThing ${first}`]);
  });
});

describe("another user", () => {
  it("does something just before a request, with its parameters and those of the request", async () => {
    const { send, passed } = await play({
      getThing: [
        { otherUser: { operation: "startThing" } },
        { otherUser: { operation: "deleteTask", id: "task-9" } },
        {},
      ],
    });
    await send("getThing", first);
    await send("getThing", first);
    await send("getThing", first);
    expect(passed).toEqual([
      `startThing ${first}`,
      `getThing ${first}`,
      "deleteTask task-9",
      `getThing ${first}`,
      `getThing ${first}`,
    ]);
  });

  it("sends the body and the query that the step has", async () => {
    const seen: unknown[] = [];
    const { send } = await play(
      { getThing: [{ otherUser: { operation: "getThings", filter: "x", body: { a: 1 } }, code: 404 }] },
      {},
      ({ query, body, path, example }) => {
        seen.push({ query, body, path });
        return example();
      },
    );
    await send("getThing", first);
    expect(seen).toEqual([{ query: { filter: "x" }, body: { a: 1 }, path: {} }]);
  });
});

describe("an operation without steps", () => {
  it("is left to the rest of the mock", async () => {
    const { send, passed } = await play({ getThing: [{ code: 404 }] });
    expect((await send("getThings")).status).toBe(200);
    expect(passed).toEqual(["getThings"]);
    expect(requestOf("getThings").path).toEqual({});
  });

  it("is everything without a scenario", async () => {
    expect(await (await play(undefined)).state()).toBe("rest");
    expect(await (await play("quick", { quick: {} })).state()).toBe("rest");
  });
});
