import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../../generated/vspc/operations.js";
import type { OperationDescriptor } from "../../../src/contract/descriptor.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";
import { exampleParameters } from "../../support/example-parameters.js";
import { virtualClock } from "../../support/virtual-clock.js";
import { specOperation, specOperations } from "../../support/vspc-spec.js";

const operationsOf: Readonly<Record<string, OperationDescriptor>> = operations;
const accepted = specOperations.filter(({ answers }) => answers.has("202"));
const results = specOperation("getAsyncActionResult").answers.get("200")?.examples ?? [];
const resultOf = (index: number) => results[index % results.length];
/** begin() follows what these start, and reads first what it is to be compared with. */
const isTracked = (operationId: string) => operationsOf[operationId]?.tracked !== undefined;
/** Every operation is called twice, unless begin() follows something else. */
const calls = accepted.flatMap(({ operationId }, index) =>
  Array<number>(isTracked(operationId) ? 1 : 2).fill(index),
);
/** Of the example of the header: what the server takes where no id was sent. */
const exampleId = "97431954-0dd7-472a-8cb7-d0cb0fbccaf7";

/** Of the virtual clock, in ms: a client that misses the end must not ask for ever. */
const deadline = 30_000;
const clock = virtualClock();
let mock: Mock;
let vspc: Vspc;

it("is declared by all operations but those of async actions and two of authentication", () => {
  const others = specOperations.filter(({ answers }) => !answers.has("202"));
  expect(others.map(({ path }) => path.split("/")[1])).toEqual([
    ...Array(7).fill("asyncActions"),
    "authentication",
    "token",
  ]);
});

describe.each(accepted.map((operation, index) => ({ ...operation, index })))(
  "202 on $operationId",
  (operation) => {
    const { name, value } = resultOf(operation.index) ?? {};
    const expected = name === "syntheticBareArrayResult" ? { data: value } : value;

    beforeAll(async () => {
      const { operationId } = operation;
      const steps = {
        [operationId]: [{ code: 202 }],
        getAsyncActionInfo: [
          { example: "syntheticRunningAsyncAction" },
          { example: "syntheticSucceededAsyncAction" },
        ],
        getAsyncActionResult: [{ example: name as string }],
      };
      // Each call begins the scenario.
      mock = await startMock({ product: "vspc", scenario: { when: { operation: operationId }, steps } });
      const { fetch } = clock;
      const auth = { accessToken: "not-a-secret" };
      vspc = new Vspc({ baseUrl: mock.url, auth, retry: false, deadline, clock, fetch });
    });

    afterAll(async () => {
      await vspc.close();
      await mock.close();
    });

    it("is followed to its result by a plain call", async () => {
      const { sent, outcome } = await sentDuring(() =>
        vspc.call(operation.operationId, exampleParameters(operation) as never),
      );
      expect(withoutIds(outcome)).toEqual(withoutIds(expected));
      expectRequests(sent, operation.operationId);
      const key = sent[0]?.headers["x-request-id"];
      if (operation.method === "GET") expect(key).toBeUndefined();
      else expect(key).toMatch(/^[0-9a-f-]{36}$/);
    });

    it.skipIf(isTracked(operation.operationId))("is followed by a handle", async () => {
      const { sent, outcome } = await sentDuring(async () => {
        const handle = await vspc.begin(
          operation.operationId as never,
          exampleParameters(operation) as never,
        );
        const id = mock.requests.at(-1)?.headers["x-request-id"];
        expect(handle).toMatchObject({ id, operationId: operation.operationId, state: "running" });
        const result = await handle.wait({ deadline });
        expect(handle).toMatchObject({ state: "succeeded", outcome: "success", certainty: "observed" });
        return result;
      });
      expect(withoutIds(outcome)).toEqual(withoutIds(expected));
      expectRequests(sent, operation.operationId);
      expect(sent[0]?.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    });
  },
);

/** A scenario about another object than that of the example has the id of that object. */
function withoutIds(value: unknown): unknown {
  const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return value === undefined ? value : JSON.parse(JSON.stringify(value).replace(guid, "id"));
}

async function sentDuring<Outcome>(work: () => PromiseLike<Outcome>) {
  const before = mock.requests.length;
  const outcome = await work();
  return { outcome, sent: mock.requests.slice(before) };
}

/** The call, the status until it is not running, the result; all valid, and no keys on the way. */
function expectRequests(sent: Mock["requests"], operationId: string) {
  const polls = sent.filter((request) => request.operationId !== "getAsyncActionsConfig");
  expect(polls.map((request) => request.operationId)).toEqual([
    operationId,
    "getAsyncActionInfo",
    "getAsyncActionInfo",
    "getAsyncActionResult",
  ]);
  expect(polls.map((request) => request.status)).toEqual([202, 200, 200, 200]);
  expect(sent.flatMap((request) => request.violations)).toEqual([]);
  const actionId = polls[0]?.headers["x-request-id"] ?? exampleId;
  for (const { path, headers } of polls.slice(1)) {
    expect(path).toContain(`/api/v3/asyncActions/${actionId}`);
    expect(headers).not.toHaveProperty("x-request-id");
  }
}

it("is waited for in the time of the client, not in that of the test", () => {
  // Two polls at about a second each.
  expect(clock.now()).toBeGreaterThan(calls.length * 2 * 900);
});
