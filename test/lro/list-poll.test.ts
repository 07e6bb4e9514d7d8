import { describe, expect, it } from "vitest";
import { AuthenticationError, NotFoundError, PermissionError } from "../../src/errors/index.js";
import type { Observation, OperationDriver, OperationJson, SharedPoll } from "../../src/lro/driver.js";
import { ListPoll, type PolledList } from "../../src/lro/list-poll.js";
import { virtualClock } from "../support/virtual-clock.js";
import { FakeDriver, Hiccup, inTurn, json, running } from "./fake-driver.js";

type Item = readonly [id: string, state: "running" | "broken"];

class ListedDriver implements OperationDriver<unknown> {
  readonly json: OperationJson;
  shared: SharedPoll | undefined;

  constructor(id: string) {
    this.json = { ...json, id };
  }

  async poll() {
    return running;
  }

  async result() {}

  async failure() {
    return new Error("failed");
  }

  isTransient() {
    return false;
  }

  fromListItem([id, state]: Item): Observation {
    if (state === "broken") throw new RangeError(`${id} is broken`);
    return { state, status: id };
  }
}

const bounds = { signal: undefined };
const details = { operationId: "getItems", attempts: 1, body: undefined, messages: [], recognized: true };

/** Each read gives the next pages; an error in place of a page is thrown. */
function scene(
  reads: readonly (readonly (readonly Item[] | Error)[])[],
  more: Partial<PolledList<ListedDriver, Item>> = {},
) {
  const clock = virtualClock();
  const asked: (readonly string[])[] = [];
  let pagesRead = 0;
  const list = new ListPoll<ListedDriver, Item>(
    { clock, contact: { isTransient: (error) => error instanceof Hiccup } },
    {
      operationId: "getItems",
      driver: ListedDriver,
      idOf: ([id]) => id,
      observe: (driver, item) => driver.fromListItem(item),
      async *read(ids) {
        const pages = reads[Math.min(asked.push(ids), reads.length) - 1] ?? [];
        for (const page of pages) {
          if (page instanceof Error) throw page;
          pagesRead++;
          yield page;
        }
      },
      ...more,
    },
  );
  const drivers = ["A", "b"].map((id) => new ListedDriver(id));
  for (const driver of drivers) driver.shared = list;
  return { clock, list, drivers, asked, ask: () => list.poll(drivers, bounds), pages: () => pagesRead };
}

describe("a list that is polled for many operations", () => {
  it("gives each driver its own item, ids compared without case", async () => {
    const { ask, asked, list } = scene([
      [
        [
          ["x", "running"],
          ["a", "running"],
        ],
        [["B", "running"]],
      ],
    ]);
    expect(await ask()).toEqual([
      { state: "running", status: "a" },
      { state: "running", status: "B" },
    ]);
    expect(asked).toEqual([["A", "b"]]);
    expect(list.goodResponses).toBe(1);
  });

  it("is read no further than to the last of the operations", async () => {
    const { ask, pages } = scene([
      [
        [
          ["a", "running"],
          ["b", "running"],
        ],
        [["c", "running"]],
      ],
    ]);
    await ask();
    expect(pages()).toBe(1);
  });

  it("is not read for drivers that have gone on, of another class, or without an id in it", async () => {
    const { list, drivers, asked, clock } = scene([[]], {
      idIn: ({ json: { id } }) => (id === "b" ? undefined : id),
    });
    const [gone, unknown] = drivers as [ListedDriver, ListedDriver];
    gone.shared = undefined;
    const other = new FakeDriver(clock, inTurn(running));
    expect(await list.poll([gone, unknown, other], bounds)).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual([]);
    expect(list.goodResponses).toBe(0);
  });

  it("counts as far as it was read before an error, which each of the others has", async () => {
    const hiccup = new Hiccup();
    const { ask, list } = scene([[[["a", "running"]], hiccup]]);
    expect(await ask()).toEqual([{ state: "running", status: "a" }, hiccup]);
    expect(list.goodResponses).toBe(0);
  });

  it("gives the error of one driver to that driver only", async () => {
    const { ask } = scene([
      [
        [
          ["a", "broken"],
          ["b", "running"],
        ],
      ],
    ]);
    expect(await ask()).toEqual([new RangeError("a is broken"), { state: "running", status: "b" }]);
  });

  it("that the server does not support is requested again after ten minutes", async () => {
    const { ask, asked, clock } = scene([[new NotFoundError({ ...details, status: 404 })]]);
    expect(await ask()).toEqual([undefined, undefined]);
    await ask();
    expect(asked).toHaveLength(1);
    await new Promise<void>((resolve) => clock.schedule(600_000, resolve));
    await ask();
    expect(asked).toHaveLength(2);
  });

  it("that fails for itself only leaves the operations to individual polls", async () => {
    const { ask } = scene([
      [new PermissionError({ ...details, status: 403 })],
      [new AuthenticationError({ ...details, status: 401, operationId: "getItems" })],
    ]);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(await ask()).toEqual([undefined, undefined]);
  });

  it("whose logon is refused fails for each", async () => {
    const refused = new AuthenticationError({ ...details, status: 401, operationId: "logon" });
    expect(await scene([[refused]]).ask()).toEqual([refused, refused]);
  });

  it("that is the poll of each driver gives each of them its error", async () => {
    const missing = new NotFoundError({ ...details, status: 404 });
    const { ask, asked } = scene([[missing]], { isEachPoll: true });
    expect(await ask()).toEqual([missing, missing]);
    await ask();
    expect(asked).toHaveLength(2);
  });

  it("throws the reason of the signal and nothing else", async () => {
    const controller = new AbortController();
    const { list, drivers } = scene([[]], {
      read: () => {
        controller.abort(new Error("the user left"));
        throw new Hiccup();
      },
    });
    await expect(list.poll(drivers, { signal: controller.signal })).rejects.toBe(controller.signal.reason);
  });
});
