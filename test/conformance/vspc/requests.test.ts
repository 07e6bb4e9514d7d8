import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";
import { exampleParameters } from "../../support/example-parameters.js";
import { type SpecOperation, specOperations } from "../../support/vspc-spec.js";

let mock: Mock;
let vspc: Vspc;

beforeAll(async () => {
  mock = await startMock({ product: "vspc" });
  vspc = new Vspc({ baseUrl: mock.url, auth: { accessToken: "not-a-secret" }, retry: false });
});

afterAll(async () => {
  await vspc.close();
  await mock.close();
});

/** Calls the operation and expects that the request is valid and that the example comes back as it is written. */
async function expectExample(
  operation: SpecOperation,
  status: string,
  example: number,
  body: number,
  optional: boolean,
) {
  const answer = operation.answers.get(status)?.examples[example];
  const { body: result, response } = await vspc
    .call(operation.operationId, exampleParameters(operation, { body, optional }) as never, {
      headers: { prefer: `code=${status}, example=${answer?.name}` },
    })
    .withResponse();
  const sent = mock.requests.at(-1);
  expect(sent).toMatchObject({ operationId: operation.operationId, violations: [], status: Number(status) });
  expect(response.headers.get("sl-violations")).toBeNull();
  expect(response.status).toBe(Number(status));
  // As text, because that also tells the order of members, and null from absent.
  expect(JSON.stringify(result)).toBe(JSON.stringify(answer?.value));
}

describe.each(specOperations)("$operationId", (operation) => {
  const examples = [...operation.answers].flatMap(([status, answer]) =>
    /^2/.test(status) ? answer.examples.map(({ name }, index) => ({ status, name, index })) : [],
  );

  it("has an example of its result", () => expect(examples).not.toEqual([]));

  it.each(examples)("gives $name, asked with all parameters", async ({ status, index }) => {
    await expectExample(operation, status, index, 0, true);
  });

  const bodies = operation.body?.examples ?? [{ name: "no body" }];
  it.each(bodies.map(({ name }, index) => ({ name, index })))(
    "takes $name, with the required parameters only",
    async ({ index }) => {
      const { status = "", index: example = 0 } = examples[0] ?? {};
      await expectExample(operation, status, example, index, false);
    },
  );
});
